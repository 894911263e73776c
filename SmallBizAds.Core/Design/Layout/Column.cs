using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout;

/// <summary>
/// Sets blocks under one another in a box: as large as wanted, else smaller in even steps. Before headline and price shrink
/// to the size of their neighbours, what may be missing goes, the least important first; what must be said goes last of all.
/// </summary>
public sealed class Column
{
    /// <summary>Blocks of this priority and above must be said.</summary>
    private const int Needed = 100;

    // From as wanted to every text at the smallest that its style wants, and last at the smallest that can be read.
    private static readonly double[] Steps = [1, 0.93, 0.86, 0.79, 0.72, 0.65, 0.58, 0.51, 0.44, 0.37, 0.3, 0.23, 0.16, 0.09, 0, -1];

    // Under this the eye no longer sees at once what is said first.
    private const double Flat = 0.37;

    private readonly LayoutContext _canvas;
    private readonly List<(Block Block, FittedBlock Fitted)> _blocks;
    private readonly double _width;

    private Column(LayoutContext canvas, double width, double tightness, List<(Block, FittedBlock)> blocks, List<Block> leftOut)
    {
        (_canvas, _width, Tightness, _blocks) = (canvas, width, tightness, blocks);
        LeftOut = [.. leftOut.SelectMany(b => b.Roles)];
        IsGood = tightness >= Flat && leftOut.TrueForAll(b => b.Priority < Needed);
        Height = HeightOf(blocks, tightness);
        Width = blocks.Count == 0 ? 0 : blocks.Max(b => b.Item2.Width);
    }

    /// <summary>1 = everything as wanted, 0 = everything at the smallest that is wanted, -1 = at the smallest that can be read.</summary>
    public double Tightness { get; }

    /// <summary>Whether all that must be said is there and stands out by its size.</summary>
    public bool IsGood { get; }

    /// <summary>Pixels that the blocks take.</summary>
    public double Height { get; }

    /// <summary>Pixels that the widest block takes.</summary>
    public double Width { get; }

    /// <summary>Texts that found no room.</summary>
    public IReadOnlyList<TextRole> LeftOut { get; }

    /// <summary>All of the blocks at that tightness or a looser one, or null when they need more room.</summary>
    public static Column? Whole(LayoutContext canvas, double width, double height, IReadOnlyList<Block?> blocks, double tightness)
    {
        var kept = blocks.OfType<Block>().ToList();
        foreach (var step in Steps.TakeWhile(t => t >= tightness))
        {
            if (TryFit(canvas, width, step, kept) is { } fitted && HeightOf(fitted, step) <= height)
            {
                return new(canvas, width, step, fitted, []);
            }
        }

        return null;
    }

    /// <summary>Fits the blocks into a width and height. Blocks that are null are not there.</summary>
    public static Column Fit(LayoutContext canvas, double width, double height, IEnumerable<Block?> blocks)
    {
        var kept = blocks.OfType<Block>().ToList();
        var leftOut = new List<Block>();
        while (true)
        {
            var least = kept.OrderBy(b => b.Priority).FirstOrDefault();
            foreach (var tightness in Steps.TakeWhile(t => least is null || least.Priority >= Needed || t >= Flat))
            {
                if (TryFit(canvas, width, tightness, kept) is { } fitted && HeightOf(fitted, tightness) <= height)
                {
                    return new(canvas, width, tightness, fitted, leftOut);
                }
            }

            // If everything is needed, the least of it goes all the same rather than overflow.
            kept.Remove(least!);
            leftOut.Add(least!);
            if (kept.Count == 0)
            {
                return new(canvas, width, 0, [], leftOut);
            }
        }
    }

    /// <summary>The layers of all blocks in a box at least as large as the fit's.</summary>
    public IReadOnlyList<Layer> Place(Box box, Align align, Gather gather)
    {
        var y = gather switch
        {
            Gather.Top => box.Y,
            Gather.Middle => box.Y + ((box.Height - Height) / 2),
            _ => box.Bottom - Height,
        };
        var layers = new List<Layer>();
        for (var i = 0; i < _blocks.Count; i++)
        {
            var (block, fitted) = _blocks[i];
            y += i == 0 ? 0 : GapOf(block, Tightness);
            layers.AddRange(fitted.Place(align switch { Align.Left => box.X, Align.Centre => box.X + ((box.Width - _width) / 2), _ => box.Right - _width }, y, align));
            y += fitted.Height;
        }

        return layers;
    }

    private static List<(Block, FittedBlock)>? TryFit(LayoutContext canvas, double width, double tightness, List<Block> blocks)
    {
        var result = new List<(Block, FittedBlock)>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block.Fit(canvas, width, tightness) is not { } fitted)
            {
                return null;
            }

            result.Add((block, fitted));
        }

        return result;
    }

    private static double GapOf(Block block, double tightness) => block.Gap * (0.55 + (0.45 * Math.Max(0, tightness)));

    private static double HeightOf(List<(Block Block, FittedBlock Fitted)> blocks, double tightness) =>
        blocks.Sum(b => b.Fitted.Height) + blocks.Skip(1).Sum(b => GapOf(b.Block, tightness));
}
