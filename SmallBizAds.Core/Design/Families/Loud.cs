using SmallBizAds.Core.Design.Layout;

namespace SmallBizAds.Core.Design.Families;

/// <summary>Columns in which headline and price stay large: what may be missing goes before they shrink to the size of what surrounds them.</summary>
internal static class Loud
{
    private const int Needed = 100;

    // A text goes only if headline and price gain so much by it: where a long word binds, nothing is gained.
    private const double Gain = 0.08;

    /// <summary>Fits the blocks. Texts that gave way stand in no column: the scene has to count them.</summary>
    /// <param name="canvas">Fonts and canvas.</param>
    /// <param name="width">Room, pixels.</param>
    /// <param name="height">Room, pixels.</param>
    /// <param name="blocks">Blocks that are null are not there.</param>
    /// <param name="tightness">How large all of them together should stand, 0 to 1.</param>
    public static Column Fit(LayoutContext canvas, double width, double height, Block?[] blocks, double tightness = 0.72)
    {
        var all = Column.Fit(canvas, width, height, blocks);
        var kept = blocks.OfType<Block>().ToList();
        for (var worth = all.Tightness + Gain; worth <= tightness; worth += Gain)
        {
            if (kept.Where(b => b.Priority < Needed).MinBy(b => b.Priority) is not { } least)
            {
                break;
            }

            kept.Remove(least);
            // With each text that goes, a little less size will do: an ad of two lines is no ad.
            tightness -= Gain;
            if (Column.Whole(canvas, width, height, kept, Math.Max(worth, tightness)) is { } column)
            {
                return column;
            }
        }

        return all;
    }
}
