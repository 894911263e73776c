using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>Columns of like width side by side, their first lines on one height; each holds blocks under one another.</summary>
/// <param name="Columns">Blocks of each column, at least one.</param>
/// <param name="Gutter">Between two columns, pixels.</param>
public sealed record GridBlock(IReadOnlyList<IReadOnlyList<Block>> Columns, double Gutter) : Block
{
    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => [.. Columns.SelectMany(c => c).SelectMany(b => b.Roles)];

    /// <summary>Number of columns that keep their place even when fewer are filled, so that grids of one page agree.</summary>
    public int Tracks { get; init; }

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        var tracks = Math.Max(Tracks, Columns.Count);
        var own = (width - ((tracks - 1) * Gutter)) / tracks;
        var set = new List<List<(Block Block, FittedBlock Fitted)>>();
        foreach (var column in Columns)
        {
            var fitted = column.Select(b => (b, b.Fit(canvas, own, tightness))).ToList();
            if (fitted.Exists(f => f.Item2 is null))
            {
                return null;
            }

            set.Add([.. fitted.Select(f => (f.b, f.Item2!))]);
        }

        double GapOf(Block block) => block.Gap * (0.55 + (0.45 * Math.Max(0, tightness)));
        double HeightOf(List<(Block Block, FittedBlock Fitted)> column) => column.Sum(c => c.Fitted.Height) + column.Skip(1).Sum(c => GapOf(c.Block));
        return new(width, set.Max(HeightOf), (x, y, align) =>
        {
            var layers = new List<Layer>();
            for (var i = 0; i < set.Count; i++)
            {
                var top = y;
                for (var k = 0; k < set[i].Count; k++)
                {
                    top += k == 0 ? 0 : GapOf(set[i][k].Block);
                    layers.AddRange(set[i][k].Fitted.Place(x + (i * (own + Gutter)), top, align));
                    top += set[i][k].Fitted.Height;
                }
            }

            return layers;
        });
    }
}
