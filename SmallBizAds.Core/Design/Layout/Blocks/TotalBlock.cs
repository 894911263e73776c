using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>A price on a line of its own, flush right and as large as wanted or the column allows.</summary>
public sealed record TotalBlock(string Price, TextStyle Style) : Block
{
    /// <summary>Size of signs and units as a share of the figures' size.</summary>
    public double UnitShare { get; init; } = 0.72;

    /// <summary>On which side it stands; null: where the column has its blocks.</summary>
    public Align? Side { get; init; } = Align.Right;

    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => [TextRole.Price];

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        var size = SizeOf(canvas, Style, tightness);
        var tall = MixedLine.Fit(canvas, Style, Price, size, size * UnitShare).Height;
        return FilledPrice.Fit(canvas, Style, Price, UnitShare, width, tall) is { } line
            ? new(line.Width, line.Height, (x, y, align) => [line.Place(TextRole.Price, (Side ?? align) switch { Align.Left => x, Align.Centre => x + ((width - line.Width) / 2), _ => x + width - line.Width }, y)])
            : null;
    }
}
