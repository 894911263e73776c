using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>Where on a photo that fills a canvas words disturb least.</summary>
/// <param name="Edge">The edge at which the place lies.</param>
/// <param name="View">The photo, so cropped that its focus lies away from it.</param>
/// <param name="Band">The place.</param>
/// <param name="Cost">0 for an empty wall; over 0.7 words would lie on what the photo shows.</param>
internal sealed record CalmPlace(Edge Edge, PhotoView View, Box Band, double Cost)
{
    /// <summary>Tries every edge that suits the canvas.</summary>
    /// <param name="photo">The photo.</param>
    /// <param name="canvas">What it fills.</param>
    /// <param name="forbidden">Where no words may stand.</param>
    public static CalmPlace Find(PhotoTraits photo, Box canvas, Margins forbidden)
    {
        CalmPlace? best = null;
        foreach (var edge in Enum.GetValues<Edge>())
        {
            // Beside one another on a wide canvas, over one another on any other.
            if ((edge is Edge.Left or Edge.Right) != (canvas.Width > canvas.Height * 1.2))
            {
                continue;
            }

            var (x, y) = edge switch { Edge.Top => (0.5, 0.74), Edge.Bottom => (0.5, 0.28), Edge.Left => (0.78, 0.5), _ => (0.22, 0.5) };
            var view = PhotoView.Of(photo, canvas, x, y);
            var band = edge switch
            {
                Edge.Top => Box.FromEdges(0, forbidden.Top, canvas.Width, forbidden.Top + (canvas.Height * 0.36)),
                Edge.Bottom => Box.FromEdges(0, canvas.Height - forbidden.Bottom - (canvas.Height * 0.38), canvas.Width, canvas.Height - forbidden.Bottom),
                Edge.Left => canvas with { Width = canvas.Width * 0.43 },
                _ => canvas with { X = canvas.Width * 0.57, Width = canvas.Width * 0.43 },
            };
            var under = view.Under(band);
            var veil = Math.Min(Veil.Needed(under, Rgba.Black, Rgba.White), Veil.Needed(under, Rgba.White, Rgba.Black));
            // The subject reaches some way about the focus.
            var near = edge switch
            {
                Edge.Top => (band.Bottom - view.Focus.Y) / canvas.Height, Edge.Bottom => (view.Focus.Y - band.Y) / canvas.Height,
                Edge.Left => (band.Right - view.Focus.X) / canvas.Width, _ => (view.Focus.X - band.X) / canvas.Width,
            };
            var hides = Math.Clamp((near + 0.14) * 2.2, 0, 1);
            // A slight liking for the foot and the left, where words are looked for.
            var cost = (under.Busy * 1.3) + under.Spread + (veil * 0.3) + hides + (edge is Edge.Top or Edge.Right ? 0.03 : 0);
            if (best is null || cost < best.Cost)
            {
                best = new(edge, view, band, cost);
            }
        }

        return best!;
    }
}
