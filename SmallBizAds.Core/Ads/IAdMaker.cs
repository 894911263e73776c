using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Pictures;

namespace SmallBizAds.Core.Ads;

/// <summary>
/// The line Brief -> Copy -> Picture -> Scene -> Pixels without queue, database or files: what the job handler and the
/// command line both call. Thread-safe; CPU-bound (one core per call).
/// </summary>
public interface IAdMaker
{
    /// <summary>Writes the copy and chooses the designs of every candidate. Milliseconds.</summary>
    AdPlan Plan(Brief brief, PhotoMaster? photo);

    /// <summary>Lays out and draws one candidate of the plan.</summary>
    /// <param name="plan">From <see cref="Plan"/>.</param>
    /// <param name="number">1 to <see cref="AdPlan.Count"/>.</param>
    /// <param name="ct">Checked between steps.</param>
    MadeAd Make(AdPlan plan, int number, CancellationToken ct);

    /// <summary>Draws a stored scene again as PNG.</summary>
    /// <param name="scene">From <see cref="MadeAd.Scene"/> or <see cref="SceneJson"/>.</param>
    /// <param name="photo">The photo that the scene was made with; needed if it shows one.</param>
    /// <param name="scale">1 = the scene's own pixels, 2 = twice.</param>
    /// <param name="ct">Checked between steps.</param>
    byte[] RenderPng(Scene scene, PhotoMaster? photo, double scale, CancellationToken ct);
}
