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

    /// <summary>Width divided by height.</summary>
    public double Aspect => (double)Width / Height;

    /// <summary>The same photo with the focus where the owner put it.</summary>
    /// <param name="x">0 left to 1 right; clamped.</param>
    /// <param name="y">0 top to 1 bottom; clamped.</param>
    public PhotoTraits WithFocus(double x, double y) => this with { FocusX = Math.Clamp(x, 0, 1), FocusY = Math.Clamp(y, 0, 1) };

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

    private int Cell(double fraction) => Math.Clamp((int)(fraction * GridSize), 0, GridSize - 1);
}
