using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families;

/// <summary>Sets the brief's drawing into a panel, as a photo would be: whole where there is room, close up where the panel is wide.</summary>
internal static class Panel
{
    /// <param name="brief">Decides the drawing.</param>
    /// <param name="colours">Of the drawing.</param>
    /// <param name="panel">The panel; nothing shows outside it.</param>
    /// <param name="lower">How far under the middle the drawing stands, as a share of the height.</param>
    /// <param name="near">How many times as large as it would stand whole; the panel cuts what is more.</param>
    public static ArtLayer Drawing(DesignBrief brief, ArtColours colours, Window panel, double lower = 0, double near = 1)
    {
        var frame = panel.Box;
        var wide = Math.Clamp((frame.Width / frame.Height) - 1.2, 0, 1.3);
        var size = Math.Min(frame.Width, frame.Height) * (0.9 + (0.16 * wide)) * near;
        // What is taller than the panel loses its foot, never its head.
        var top = Math.Max(frame.CentreY - (size / 2), frame.Y - (size * 0.02)) + (frame.Height * lower);
        var box = new Box(frame.CentreX - (size / 2), top, size, size);
        return MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed).Place(colours, box) with { Window = panel };
    }
}
