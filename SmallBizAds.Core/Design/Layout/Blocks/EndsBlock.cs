using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>A row of a list: one block flush left, another flush right on the same line, however the column stands; under one another when they do not fit.</summary>
public sealed record EndsBlock(Block Left, Block Right, double Spacing) : Block
{
    /// <summary>The row of what there is: both, or one flush left, or null.</summary>
    public static Block? Of(Block? left, Block? right, double spacing, double gap)
    {
        if ((left ?? right) is not { } first)
        {
            return null;
        }

        var second = left is null ? null : right;
        return new EndsBlock(first, second ?? new RuleBlock(0, 0, default), spacing) { Gap = gap, Priority = Math.Max(first.Priority, second?.Priority ?? 0) };
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => [.. Left.Roles, .. Right.Roles];

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        if (Left.Fit(canvas, width, tightness) is not { } left || Right.Fit(canvas, width, tightness) is not { } right)
        {
            return null;
        }

        var beside = left.Width + Spacing + right.Width <= width;
        var gap = right.Height > 0 ? Spacing * 0.6 : 0;
        return new(width, beside ? Math.Max(left.Height, right.Height) : left.Height + gap + right.Height, (x, y, _) => beside
            ? [.. left.Place(x, y, Align.Left), .. right.Place(x, y, Align.Right)]
            : [.. left.Place(x, y, Align.Left), .. right.Place(x, y + left.Height + gap, Align.Left)]);
    }
}
