using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Art.Scenery;

/// <summary>What falls through the air: far pieces small and crisp, near ones large and out of focus. Nothing falls before words.</summary>
/// <param name="Canvas">The canvas.</param>
/// <param name="Unit">Design unit, pixels.</param>
/// <param name="Keep">Where nothing may fall, canvas pixels.</param>
internal sealed record Weather(Box Canvas, double Unit, IReadOnlyList<Box> Keep)
{
    /// <summary>Snow in three depths.</summary>
    /// <param name="chance">Decides where.</param>
    /// <param name="density">1: a quiet fall.</param>
    /// <param name="colour">Of the flakes.</param>
    public IEnumerable<Layer> Snow(Chance chance, double density, Rgba colour)
    {
        var (far, middle) = (new Trail(), new Trail());
        foreach (var at in Spots(chance, (int)(150 * density)))
        {
            var size = Unit * chance.Between(0.14, 0.32);
            if (IsFree(at, size))
            {
                far.Dot(at.X, at.Y, size);
            }
        }

        foreach (var at in Spots(chance, (int)(46 * density)))
        {
            var size = Unit * chance.Between(0.36, 0.62);
            if (IsFree(at, size))
            {
                middle.Dot(at.X, at.Y, size);
            }
        }

        yield return Scenic.Drawn("Snow", Canvas, [new(far.ToString(), colour.WithOpacity(0.62)), new(middle.ToString(), colour.WithOpacity(0.86))]);
        foreach (var at in Spots(chance, (int)(13 * density)))
        {
            var size = Unit * chance.Between(1.2, 3);
            if (IsFree(at, size))
            {
                yield return new ShapeLayer { Name = "Near flake", Box = new(at.X - size, at.Y - size, 2 * size, 2 * size), Form = Form.Ellipse, Fill = Scenic.Bokeh(colour, chance.Between(0.25, 0.5)) };
            }
        }
    }

    /// <summary>Petals or leaves blown across.</summary>
    /// <param name="chance">Decides where.</param>
    /// <param name="form">Outline of one piece.</param>
    /// <param name="colours">From light to shaded.</param>
    /// <param name="count">Crisp pieces; about a quarter as many near ones come to them.</param>
    /// <param name="size">Of a piece at middle distance, pixels.</param>
    public IEnumerable<Layer> Blown(Chance chance, Outline form, IReadOnlyList<Rgba> colours, int count, double size)
    {
        var items = new List<ArtItem>();
        foreach (var at in Spots(chance, count))
        {
            var own = size * chance.Between(0.5, 1.25);
            var colour = chance.Of(colours);
            var map = Affine.Placing(at.X, at.Y, own / 100, chance.Between(0, 360)).After(new(1, 0, 0, chance.Between(0.55, 1), 0, 0));
            if (IsFree(at, own))
            {
                items.Add(new(form.Transformed(map).ToString(), LinearPaint.Down(new(0, colour.Mix(Rgba.White, 0.25)), new(1, colour)), Opacity: chance.Between(0.75, 1)));
            }
        }

        yield return Scenic.Drawn("Blown by the wind", Canvas, items);
        foreach (var at in Spots(chance, Math.Max(2, count / 4)))
        {
            var (rx, ry) = (size * chance.Between(0.8, 1.5), size * chance.Between(0.45, 0.8));
            var (colour, turn, strength) = (chance.Of(colours), chance.Between(0, 180), chance.Between(0.4, 0.7));
            if (IsFree(at, rx))
            {
                yield return new ShapeLayer { Name = "Near, out of focus", Box = new(at.X - rx, at.Y - ry, 2 * rx, 2 * ry), Form = Form.Ellipse, Rotation = turn, Fill = Scenic.Bokeh(colour, strength) };
            }
        }
    }

    /// <summary>Points spread evenly and yet not in rows.</summary>
    public IEnumerable<Spot> Spots(Chance chance, int count)
    {
        if (count <= 0)
        {
            yield break;
        }

        var columns = Math.Max(1, (int)Math.Round(Math.Sqrt(count * Canvas.Width / Canvas.Height)));
        var rows = Math.Max(1, (int)Math.Ceiling((double)count / columns));
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                yield return new((column + chance.Between(0, 1)) * Canvas.Width / columns, (row + chance.Between(0, 1)) * Canvas.Height / rows);
            }
        }
    }

    public bool IsFree(Spot at, double reach)
    {
        foreach (var box in Keep)
        {
            if (at.X > box.X - reach && at.X < box.Right + reach && at.Y > box.Y - reach && at.Y < box.Bottom + reach)
            {
                return false;
            }
        }

        return true;
    }
}
