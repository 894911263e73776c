using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design;

/// <summary>What the designer must know of a photo; all positions are fractions of its width and height.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="FocusX">Where the eye goes, 0 left to 1 right.</param>
/// <param name="FocusY">0 top to 1 bottom.</param>
/// <param name="Colours">Its main colours, the commonest first, with their shares (0 to 1).</param>
/// <param name="GridSize">Cells of <paramref name="Luminance"/> per side.</param>
/// <param name="Luminance">Mean relative luminance (0 to 1) of each cell, row after row.</param>
public sealed record PhotoTraits(
    int Width, int Height, double FocusX, double FocusY, IReadOnlyList<(Rgba Colour, double Share)> Colours, int GridSize, IReadOnlyList<double> Luminance)
{
    /// <summary>It shows something before a plain backdrop, from which it can be cut out (<see cref="Scenes.PhotoTreatment.CutOut"/>).</summary>
    public bool CanBeCutOut { get; init; }

    /// <summary>What is left of the photo when it is cut out, fractions of the photo; all of it when it cannot be.</summary>
    public Box Subject { get; init; } = new(0, 0, 1, 1);

    /// <summary>Mean busyness (0 calm to 1 busy) of each cell of the grid, row after row; empty when it is not known.</summary>
    public IReadOnlyList<double> Busyness { get; init; } = [];

    /// <summary>How it is mended when it is drawn; null for a photo that is fine.</summary>
    public PhotoTone? Tone { get; init; }

    /// <summary>Width divided by height.</summary>
    public double Aspect => (double)Width / Height;

    /// <summary>The same photo with the focus where the owner put it.</summary>
    /// <param name="x">0 left to 1 right; clamped.</param>
    /// <param name="y">0 top to 1 bottom; clamped.</param>
    public PhotoTraits WithFocus(double x, double y) => this with { FocusX = Math.Clamp(x, 0, 1), FocusY = Math.Clamp(y, 0, 1) };

    /// <summary>The same photo as it looks once it is mended: its light and colours.</summary>
    public PhotoTraits Mended => Tone is not { } tone ? this : this with
    {
        Luminance = [.. Luminance.Select(l => Math.Pow(tone.Apply(255 * Math.Pow(l, 1 / 2.2), tone.Green) / 255.0, 2.2))],
        Colours = [.. Colours.Select(c => (new Rgba(tone.Apply(c.Colour.R, tone.Red), tone.Apply(c.Colour.G, tone.Green), tone.Apply(c.Colour.B, tone.Blue)), c.Share))],
    };

    /// <summary>The largest part of the photo with an aspect ratio, with the focus as near to a place of it as the edges allow.</summary>
    /// <param name="aspect">Width divided by height of the frame.</param>
    /// <param name="atX">Where in the frame the focus should come to lie, 0 to 1.</param>
    /// <param name="atY">Likewise, from the top.</param>
    public Box CropTo(double aspect, double atX = 0.5, double atY = 0.5)
    {
        var (w, h) = aspect > Aspect ? (1.0, Aspect / aspect) : (aspect / Aspect, 1.0);
        return new(Math.Clamp(FocusX - (w * atX), 0, 1 - w), Math.Clamp(FocusY - (h * atY), 0, 1 - h), w, h);
    }

    /// <summary>The brightest cell that a part of the photo touches, 0 to 1.</summary>
    public double BrightestIn(Box part)
    {
        var (left, right) = (Cell(part.X), Cell(part.Right));
        var (top, bottom) = (Cell(part.Y), Cell(part.Bottom));
        var brightest = 0.0;
        for (var y = top; y <= bottom; y++)
        {
            for (var x = left; x <= right; x++)
            {
                brightest = Math.Max(brightest, Luminance[(y * GridSize) + x]);
            }
        }

        return brightest;
    }

    /// <summary>Mean busyness of a part of the photo, 0 to 1; text reads well up to about 0.2. Half when it is not known.</summary>
    public double BusynessIn(Box part) => Busyness.Count == 0 ? 0.5 : Cells(part).Average(i => Busyness[i]);

    /// <summary>Mean luminance of a part of the photo, 0 to 1.</summary>
    public double LuminanceIn(Box part) => Cells(part).Average(i => Luminance[i]);

    /// <summary>The calmest place for words: even, little in it, and not where the eye goes.</summary>
    /// <param name="crop">The part of the photo that is shown, fractions of the photo.</param>
    /// <param name="width">Of the words, as a share of the part's width, 0 to 1.</param>
    /// <param name="height">Likewise.</param>
    /// <returns>Fractions of the part that is shown.</returns>
    public Box CalmBox(Box crop, double width, double height)
    {
        const int steps = 8;
        var (best, least) = (new Box(0, 1 - height, width, height), double.MaxValue);
        for (var row = 0; row <= steps; row++)
        {
            for (var column = 0; column <= steps; column++)
            {
                var box = new Box(column * (1 - width) / steps, row * (1 - height) / steps, width, height);
                var part = new Box(crop.X + (box.X * crop.Width), crop.Y + (box.Y * crop.Height), box.Width * crop.Width, box.Height * crop.Height);
                var cost = CostOf(part);
                (best, least) = cost < least - 1e-9 ? (box, cost) : (best, least);
            }
        }

        return best;
    }

    /// <summary>Whether light or dark words need less of a veil over a part of the photo, and how much.</summary>
    /// <param name="part">Where the words stand, fractions of the photo.</param>
    /// <param name="contrast">That they must reach; 4.5 for ordinary text, 3 for large.</param>
    public PhotoInk InkFor(Box part, double contrast = 4.5)
    {
        // A cell is a mean: within a busy one there are brighter and darker spots.
        var (brightest, darkest) = (0.0, 1.0);
        foreach (var i in Cells(part))
        {
            var spread = Busyness.Count == 0 ? 0.25 : Busyness[i];
            (brightest, darkest) = (Math.Max(brightest, Math.Min(1, Luminance[i] + (spread * (0.4 + (2 * Luminance[i]))))), Math.Min(darkest, Luminance[i] * (1 - Math.Min(1, 1.8 * spread))));
        }

        // White words bear so much light behind them, black ones need so much; a veil mixes as screens do, by sRGB values.
        var (mostBehindWhite, leastBehindBlack) = ((1.05 / contrast) - 0.05, (contrast * 0.06) - 0.05);
        var dark = Math.Clamp(1 - Math.Pow(mostBehindWhite / Math.Max(brightest, 1e-4), 1 / 2.2), 0, 1);
        var shade = Math.Pow(darkest, 1 / 2.2);
        var light = Math.Clamp((Math.Pow(leastBehindBlack, 1 / 2.2) - shade) / Math.Max(1e-4, 1 - shade), 0, 1);
        return dark <= light ? new(IsLight: true, dark) : new(IsLight: false, light);
    }

    // What disturbs words: things, unevenness, and covering what the photo is about.
    private double CostOf(Box part)
    {
        var cells = Cells(part).ToList();
        var mean = cells.Average(i => Luminance[i]);
        var uneven = Math.Sqrt(cells.Average(i => Math.Pow(Luminance[i] - mean, 2)));
        var busy = Busyness.Count == 0 ? 0.3 : (0.6 * cells.Average(i => Busyness[i])) + (0.4 * cells.Max(i => Busyness[i]));
        var (dx, dy) = (FocusX - Math.Clamp(FocusX, part.X, part.Right), FocusY - Math.Clamp(FocusY, part.Y, part.Bottom));
        return busy + (0.8 * uneven) + (0.5 * Math.Exp(-((dx * dx) + (dy * dy)) / 0.02));
    }

    private IEnumerable<int> Cells(Box part)
    {
        for (var y = Cell(part.Y); y <= Cell(part.Bottom - 1e-9); y++)
        {
            for (var x = Cell(part.X); x <= Cell(part.Right - 1e-9); x++)
            {
                yield return (y * GridSize) + x;
            }
        }
    }

    private int Cell(double fraction) => Math.Clamp((int)(fraction * GridSize), 0, GridSize - 1);
}
