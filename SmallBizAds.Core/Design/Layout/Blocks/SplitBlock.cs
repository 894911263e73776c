using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>
/// Two blocks at the two ends of the column, standing on one line; under one another when they do not fit side by side.
/// </summary>
public sealed record SplitBlock(Block Left, Block Right, double Spacing) : Block
{
    /// <summary>The block of what there is: both, the one that is not null, or null.</summary>
    public static Block? Of(Block? left, Block? right, double spacing, double gap) => (left, right) switch
    {
        (null, null) => null,
        ({ } l, null) => l with { Gap = gap },
        (null, { } r) => r with { Gap = gap },
        ({ } l, { } r) => new SplitBlock(l, r, spacing) { Gap = gap, Priority = Math.Max(l.Priority, r.Priority) },
    };

    /// <summary>Always under one another, as centred columns need it.</summary>
    public bool Stacked { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => [.. Left.Roles, .. Right.Roles];

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        if (Left.Fit(canvas, width, tightness) is not { } left || Right.Fit(canvas, width, tightness) is not { } right)
        {
            return null;
        }

        var beside = !Stacked && left.Width + Spacing + right.Width <= width;
        var gap = Spacing * 0.75;
        return new(width, beside ? Math.Max(left.Height, right.Height) : left.Height + gap + right.Height, (x, y, align) =>
        {
            if (beside)
            {
                var tall = Math.Max(left.Height, right.Height);
                // Set again to its own width, so that it stands flush with the right edge.
                var flush = Right.Fit(canvas, right.Width + 0.01, tightness) ?? right;
                return [.. left.Place(x, y + ((tall - left.Height) / 2), align), .. flush.Place(x + width - right.Width, y + ((tall - right.Height) / 2), Align.Left)];
            }

            return [.. left.Place(x, y, align), .. right.Place(x, y + left.Height + gap, align)];
        });
    }
}
