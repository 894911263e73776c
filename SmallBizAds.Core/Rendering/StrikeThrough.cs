using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Rendering;

/// <summary>The bar through a struck-out line, in every kind of file.</summary>
internal static class StrikeThrough
{
    /// <summary>Canvas pixels; null for a line without text.</summary>
    public static Box? Of(TextLine line)
    {
        if (line.Runs.Count == 0)
        {
            return null;
        }

        var (first, last) = (line.Runs[0], line.Runs[^1]);
        return new(first.X - (first.Size * 0.06), line.Baseline - (first.Size * 0.32), last.X + last.Width - first.X + (first.Size * 0.12), Math.Max(2, first.Size * 0.055));
    }
}
