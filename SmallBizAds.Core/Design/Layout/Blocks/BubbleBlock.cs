using System.Globalization;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>A block in a speech bubble that is as wide as what it says; the answer's stand on the right.</summary>
/// <param name="Inner">What is said.</param>
/// <param name="Fill">Colour of the bubble.</param>
/// <param name="Pad">Space about the words, pixels.</param>
/// <param name="Radius">Of the corners, pixels.</param>
public sealed record BubbleBlock(Block Inner, Rgba Fill, double Pad, double Radius) : Block
{
    /// <summary>With a tail at its lower left.</summary>
    public bool Tail { get; init; }

    /// <summary>On the right side of the column.</summary>
    public bool Mine { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => Inner.Roles;

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        var pad = Pad * (0.66 + (0.34 * Math.Max(0, tightness)));
        // Measured first, then set again to its own width; rows in two columns stretch to what they are given.
        if (Inner.Fit(canvas, width - (2 * pad), tightness) is not { } loose || Inner.Fit(canvas, Math.Min(width - (2 * pad), loose.Width + 0.01), tightness) is not { } inner)
        {
            return null;
        }

        var (w, h) = (inner.Width + (2 * pad), inner.Height + (2 * pad * 0.86));
        return new(w, h, (x, y, _) =>
        {
            var left = Mine ? x + width - w : x;
            var box = new Box(left, y, w, h);
            return [new ShapeLayer { Name = "Bubble", Box = box, Radius = Math.Min(Radius, h / 2), Fill = Fill }, Corner(canvas, box), .. inner.Place(left + pad, y + (pad * 0.86), Align.Left)];
        });
    }

    // The corner that points at who speaks: pulled out to a tail, or only less round.
    private ArtLayer Corner(LayoutContext canvas, Box box)
    {
        var r = Math.Min(Radius, box.Height / 2);
        var (s, x) = (Mine ? -1 : 1, Mine ? box.Right : box.X);
        var path = Tail
            ? string.Create(CultureInfo.InvariantCulture, $"M{x} {box.Bottom - (r * 1.3)}V{box.Bottom + (r * 0.52)}Q{x + (s * r * 0.2)} {box.Bottom + (r * 0.1)} {x + (s * r * 1.2)} {box.Bottom}L{x + (s * r * 1.2)} {box.Bottom - r}Z")
            : string.Create(CultureInfo.InvariantCulture, $"M{x} {box.Bottom - r}V{box.Bottom}H{x + (s * r)}V{box.Bottom - r}Z");
        return new() { Name = "Tail", Box = canvas.Canvas, ViewWidth = canvas.Width, ViewHeight = canvas.Height, Items = [new(path, Fill)], Window = new(canvas.Canvas) };
    }
}
