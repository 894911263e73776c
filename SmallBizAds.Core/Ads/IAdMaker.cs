using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Pictures;

namespace SmallBizAds.Core.Ads;

/// <summary>
/// The line Brief -> Copy -> Picture -> Scene -> Pixels without queue, database or files: what the job handler, the review
/// and the command line call. Thread-safe; CPU-bound (one core per call).
/// </summary>
public interface IAdMaker
{
    /// <summary>Writes the copy and chooses the designs of every candidate. Milliseconds.</summary>
    /// <param name="brief">What is wanted.</param>
    /// <param name="photo">The photos of the brief.</param>
    /// <param name="photoHash">SHA-256 of the main one, or null for one that is kept nowhere.</param>
    /// <param name="morePhotos">Of the others, in order.</param>
    AdPlan Plan(Brief brief, AdPhotos? photo, string? photoHash = null, IReadOnlyList<string>? morePhotos = null);

    /// <summary>Lays out and draws an ad.</summary>
    /// <param name="brief">What was asked for.</param>
    /// <param name="draft">What was decided: one of <see cref="AdPlan.Drafts"/>, or what its owner made of it.</param>
    /// <param name="photo">The photos that the draft names.</param>
    /// <param name="ct">Checked between steps.</param>
    MadeAd Make(Brief brief, AdDraft draft, AdPhotos? photo, CancellationToken ct);

    /// <summary>Lays out without drawing, to see what finds room; null when only words are wanted. Milliseconds.</summary>
    Scene? Compose(Brief brief, AdDraft draft, AdPhotos? photo);

    /// <summary>A small JPEG of a draft as it would look, unchecked: to choose among designs. About 15 ms.</summary>
    /// <param name="brief">What was asked for; not words only.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="photo">The photos that the draft names.</param>
    /// <param name="longestSide">Pixels.</param>
    /// <param name="ct">Checked between steps.</param>
    byte[] Sketch(Brief brief, AdDraft draft, AdPhotos? photo, int longestSide, CancellationToken ct);

    /// <summary>Keys of the designs that the owner of a draft can choose among: with words or without, with a photo or without; the most fitting first.</summary>
    IReadOnlyList<string> Designs(Brief brief, AdDraft draft, AdPhotos? photo);

    /// <summary>Where a photo draws the eye.</summary>
    PhotoFocus FocusOf(PhotoMaster photo);

    /// <summary>What the owner of a photo is told of it.</summary>
    PhotoLook LookOf(PhotoMaster photo);

    /// <summary>Draws a stored scene in another kind of file.</summary>
    /// <param name="scene">From <see cref="AdPicture.Scene"/> or <see cref="SceneJson"/>.</param>
    /// <param name="photo">The photos that the scene was made with; needed if it shows any.</param>
    /// <param name="format">Any but <see cref="AdFormat.Scene"/>.</param>
    /// <param name="ct">Checked between steps.</param>
    byte[] Render(Scene scene, AdPhotos? photo, AdFormat format, CancellationToken ct);
}
