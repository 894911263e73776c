using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families;

/// <summary>Fills a panel with the brief's drawing: once where the panel is about square, in a row where it is wide.</summary>
internal static class Panel
{
    /// <param name="brief">Decides the drawing.</param>
    /// <param name="colours">Of the drawing.</param>
    /// <param name="frame">The panel.</param>
    /// <param name="lower">How far under the middle the drawing stands, as a share of the height.</param>
    public static IEnumerable<Layer> Drawings(DesignBrief brief, ArtColours colours, Box frame, double lower = 0)
    {
        var motif = MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed);
        var count = Math.Clamp((int)Math.Round(frame.Width / frame.Height * 0.86), 1, 4);
        var size = Math.Min(frame.Width / count, frame.Height) * (count == 1 ? 0.88 : 0.8);
        for (var i = 0; i < count; i++)
        {
            var centre = frame.X + (frame.Width * (i + 0.5) / count);
            yield return motif.Place(colours, new(centre - (size / 2), frame.CentreY - (size / 2) + (frame.Height * lower), size, size));
        }
    }
}
