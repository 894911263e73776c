using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families;

/// <summary>Columns in which headline and price stay large: what may be missing goes before they shrink to the size of what surrounds them.</summary>
internal static class Loud
{
    private const int Needed = 100;

    // A text goes only if headline and price together grow by so much: where a long word binds, nothing is gained.
    private const double Gain = 0.09;

    // With each text that goes, so much less size will do: an ad of two lines is no ad.
    private const double Step = 0.08;

    /// <summary>Fits the blocks. Texts that gave way stand in no column: the scene has to count them.</summary>
    /// <param name="canvas">Fonts and canvas.</param>
    /// <param name="width">Room, pixels.</param>
    /// <param name="height">Room, pixels.</param>
    /// <param name="blocks">Blocks that are null are not there.</param>
    /// <param name="tightness">How large all of them together should stand, 0 to 1.</param>
    public static Column Fit(LayoutContext canvas, double width, double height, Block?[] blocks, double tightness = 0.72)
    {
        var all = Column.Fit(canvas, width, height, blocks);
        if (all.Tightness >= tightness)
        {
            return all;
        }

        var (kept, size) = (blocks.OfType<Block>().ToList(), SizeOf(all));
        for (var gone = 1; kept.Where(b => b.Priority < Needed).MinBy(b => b.Priority) is { } least; gone++)
        {
            kept.Remove(least);
            if (Column.Whole(canvas, width, height, kept, tightness - (gone * Step)) is { } column)
            {
                return SizeOf(column) >= size * (1 + (gone * Gain)) ? column : all;
            }
        }

        return all;
    }

    // The em sizes of headline and price.
    private static double SizeOf(Column column) => column.Place(new(0, 0, column.Width, column.Height), Align.Left, Gather.Top).OfType<TextLayer>()
        .Where(t => t.Role is TextRole.Headline or TextRole.Price).Sum(t => t.Lines.Max(l => l.Runs.Max(r => r.Size)));
}
