using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>
/// A price: figures large, sign and unit smaller on the same baseline, a former price struck out before or above it. The
/// characters stay as typed.
/// </summary>
public sealed record PriceBlock(string Price, string? FormerPrice, TextStyle Style, TextStyle FormerStyle) : Block
{
    /// <summary>Size of signs and units as a share of the figures' size.</summary>
    public double UnitShare { get; init; } = 0.74;

    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => FormerPrice is null ? [TextRole.Price] : [TextRole.Price, TextRole.FormerPrice];

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        var size = SizeOf(canvas, Style, tightness);
        if (MixedLine.Fit(canvas, Style, Price, size, Math.Max(UnitShare * size, canvas.LegibleSize)) is not { } price || price.Width > width)
        {
            return null;
        }

        if (FormerPrice is null)
        {
            return new(price.Width, price.Height, (x, y, align) => [price.Place(TextRole.Price, Start(x, width, price.Width, align), y)]);
        }

        var formerSize = Math.Min(size, SizeOf(canvas, FormerStyle, tightness));
        var former = MixedLine.Fit(canvas, FormerStyle, FormerPrice, formerSize, formerSize);
        if (former.Width > width)
        {
            return null;
        }

        var gap = 0.44 * formerSize;
        if (former.Width + gap + price.Width <= width)
        {
            var both = former.Width + gap + price.Width;
            return new(both, price.Height, (x, y, align) =>
            {
                var left = Start(x, width, both, align);
                return
                [
                    former.Place(TextRole.FormerPrice, left, y + price.Height - former.Height) with { StruckOut = true },
                    price.Place(TextRole.Price, left + former.Width + gap, y),
                ];
            });
        }

        return new(Math.Max(former.Width, price.Width), former.Height + gap + price.Height, (x, y, align) =>
        [
            former.Place(TextRole.FormerPrice, Start(x, width, former.Width, align), y) with { StruckOut = true },
            price.Place(TextRole.Price, Start(x, width, price.Width, align), y + former.Height + gap),
        ]);
    }

    private static double Start(double x, double room, double width, Align align) =>
        align switch { Align.Left => x, Align.Centre => x + ((room - width) / 2), _ => x + room - width };
}
