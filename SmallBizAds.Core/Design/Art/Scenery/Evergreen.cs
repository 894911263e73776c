using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Art.Scenery;

/// <summary>Sprays of fir, and berries.</summary>
internal static class Evergreen
{
    /// <summary>A spray of fir: a bent twig with side twigs, needles in three tones.</summary>
    /// <param name="chance">Decides every needle.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="degrees">Where it goes, clockwise from the right.</param>
    /// <param name="length">Pixels.</param>
    /// <param name="green">Of the needles.</param>
    /// <param name="wood">Of the twig.</param>
    public static IEnumerable<ArtItem> Fir(Chance chance, Spot from, double degrees, double length, Rgba green, Rgba wood)
    {
        var (dark, middle, light, twig) = (new Trail(), new Trail(), new Trail(), new Trail());
        void Spray(Spot at, double angle, double reach, int generation)
        {
            var steps = generation > 0 ? 8 : 6;
            var droop = chance.Between(-2.2, 2.2);
            for (var i = 0; i < steps; i++)
            {
                var next = PathData.On(at.X, at.Y, reach / steps, angle);
                twig.Move(at.X, at.Y).Line(next.X, next.Y);
                var share = (double)i / steps;
                Needles(at, next, angle, length * 0.088 * (1.05 - (0.45 * share)));
                if (generation > 0 && i > 0 && i < steps - 1)
                {
                    Spray(next, angle + ((i % 2 == 0 ? 1 : -1) * chance.Between(34, 46)), reach * (0.52 - (0.36 * share)) * chance.Between(0.85, 1.1), generation - 1);
                }

                (at, angle) = (next, angle + droop);
            }

            Needles(at, at, angle, length * 0.062);
        }

        void Needles(Spot a, Spot b, double angle, double size)
        {
            for (var k = 0; k < 2; k++)
            {
                var at = a + ((b - a) * (k / 2.0));
                for (var side = -1; side <= 1; side += 2)
                {
                    var tip = PathData.On(at.X, at.Y, size * chance.Between(0.8, 1.12), angle + (side * chance.Between(24, 58)));
                    (chance.Whole(0, 4) switch { 0 => dark, 1 => light, _ => middle }).Move(at.X, at.Y).Line(tip.X, tip.Y);
                }
            }
        }

        Spray(from, degrees, length, 1);
        var width = Math.Max(1, length * 0.0098);
        yield return new(dark.ToString(), null, green.Shade(0.09), width * 1.15);
        yield return new(twig.ToString(), null, wood, width * 1.2);
        yield return new(middle.ToString(), null, green, width);
        yield return new(light.ToString(), null, green.Tint(0.09), width * 0.9);
    }

    /// <summary>A berry with its light.</summary>
    public static IEnumerable<ArtItem> Berry(double x, double y, double radius, Rgba red)
    {
        yield return new(new Trail().Dot(x, y, radius).ToString(), new RadialPaint(0.36, 0.32, 0.72, [new(0, red.Tint(0.12)), new(0.5, red), new(1, red.Shade(0.14))]));
        yield return new(new Trail().Dot(x - (radius * 0.32), y - (radius * 0.36), radius * 0.17).ToString(), Rgba.White.WithOpacity(0.75));
    }
}
