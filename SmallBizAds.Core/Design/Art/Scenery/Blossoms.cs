using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Art.Scenery;

/// <summary>Blossoms with five petals, seen from many sides, and their buds.</summary>
/// <param name="Petal">Outline of one petal.</param>
/// <param name="Pale">Colour of the rim.</param>
/// <param name="Heart">Colour about the middle.</param>
/// <param name="Stamen">Colour of the stamens' heads.</param>
internal sealed record Blossoms(Outline Petal, Rgba Pale, Rgba Heart, Rgba Stamen)
{
    /// <summary>One blossom.</summary>
    /// <param name="chance">Decides its turn and tilt.</param>
    /// <param name="x">Of its middle.</param>
    /// <param name="y">Of its middle.</param>
    /// <param name="radius">Pixels.</param>
    /// <param name="shade">0 in the light, 1 behind others.</param>
    public IEnumerable<ArtItem> Open(Chance chance, double x, double y, double radius, double shade = 0)
    {
        var (turn, lean, tilt) = (chance.Between(0, 72), chance.Between(0, 180), chance.Between(0.62, 1));
        // Seen at an angle: narrower in one direction.
        var squash = Affine.Placing(x, y, 1, lean).After(new(1, 0, 0, tilt, 0, 0)).After(Affine.Placing(0, 0, 1, turn - lean));
        var (pale, heart) = (Pale.Mix(Heart, 0.3 * shade), Heart);
        var petals = new Trail();
        for (var i = 0; i < 5; i++)
        {
            petals.Add(Petal, squash.After(Affine.Placing(0, 0, radius / 100 * chance.Between(0.92, 1.06), i * 72)));
        }

        // All petals as one form: the fine line about each of them parts them. Those behind others are quieter.
        yield return new(
            petals.ToString(), new RadialPaint(0.5, 0.5, 0.54, [new(0, heart), new(0.26, pale.Mix(heart, 0.42)), new(0.66, pale), new(1, pale.Mix(Rgba.White, 0.4 * (1 - shade)))]),
            heart.WithOpacity(0.38 + (0.1 * shade)), Math.Max(0.7, radius * 0.024));
        if (shade > 0.5)
        {
            yield break;
        }

        var (threads, heads) = (new Trail(), new Trail());
        for (var i = 0; i < 8; i++)
        {
            var end = squash.Apply(PathData.On(0, 0, radius * chance.Between(0.3, 0.46), (i * 45) + chance.Between(-12, 12)));
            threads.Move(x, y).Line(end.X, end.Y);
            // A head is a short line with round ends.
            heads.Move(end.X, end.Y).Line(end.X + 0.1, end.Y);
        }

        yield return new(threads.ToString(), null, heart.WithOpacity(0.7), Math.Max(0.7, radius * 0.024));
        yield return new(heads.ToString(), null, Stamen, Math.Max(1.2, radius * 0.085));
    }

    /// <summary>A bud on its stalk.</summary>
    public IEnumerable<ArtItem> Bud(double x, double y, double radius, double degrees, Rgba calyx)
    {
        var map = Affine.Placing(x, y, radius / 100, degrees + 90);
        yield return new(Forms.PlumPetal.Transformed(map).ToString(), Heart.Mix(Pale, 0.25));
        yield return new(Forms.Leaf.Transformed(map.After(Affine.Placing(10, 4, 0.8, 14))).ToString(), Pale.Mix(Heart, 0.35));
        yield return new(new Trail().Dot(x, y, radius * 0.24).ToString(), calyx);
    }
}
