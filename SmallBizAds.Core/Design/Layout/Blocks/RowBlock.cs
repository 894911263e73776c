using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>Blocks side by side, centred on one another; those that find no room begin a new row.</summary>
public sealed record RowBlock(IReadOnlyList<Block> Items, double Spacing) : Block
{
    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => [.. Items.SelectMany(i => i.Roles)];

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        var rows = new List<List<FittedBlock>> { new() };
        foreach (var item in Items)
        {
            // Measured alone first, then set again to its own width, so that it places itself flush.
            if (item.Fit(canvas, width, tightness) is not { } loose || item.Fit(canvas, loose.Width + 0.01, tightness) is not { } fitted)
            {
                return null;
            }

            if (rows[^1].Count > 0 && rows[^1].Sum(f => f.Width + Spacing) + fitted.Width > width)
            {
                rows.Add([]);
            }

            rows[^1].Add(fitted);
        }

        double RowWidth(List<FittedBlock> row) => row.Sum(f => f.Width) + ((row.Count - 1) * Spacing);
        var rowGap = Spacing * 0.8;
        var height = rows.Sum(r => r.Max(f => f.Height)) + ((rows.Count - 1) * rowGap);
        return new(rows.Max(RowWidth), height, (x, y, align) =>
        {
            var layers = new List<Layer>();
            foreach (var row in rows)
            {
                var tall = row.Max(f => f.Height);
                var left = align switch { Align.Left => x, Align.Centre => x + ((width - RowWidth(row)) / 2), _ => x + width - RowWidth(row) };
                foreach (var item in row)
                {
                    layers.AddRange(item.Place(left, y + ((tall - item.Height) / 2), Align.Left));
                    left += item.Width + Spacing;
                }

                y += tall + rowGap;
            }

            return layers;
        });
    }
}
