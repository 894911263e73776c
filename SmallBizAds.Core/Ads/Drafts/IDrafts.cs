using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>
/// The review: an owner changes a candidate until it is theirs. Every lookup is scoped to the visitor. What is not theirs
/// gives null or the problem AdNotFound; an expired task gives TaskExpired.
/// </summary>
public interface IDrafts
{
    /// <summary>The draft of a candidate; untouched it is the candidate itself.</summary>
    Task<DraftView?> FindAsync(Visitor visitor, AdAddress ad, CancellationToken ct);

    /// <summary>
    /// Applies what differs between the sheet and the step it was made from. Values that do not exist (a palette, a ratio)
    /// give AdChoiceUnknown, a text over its limit TextOverLimit with the text's name; nothing is applied then.
    /// </summary>
    Task<Result<DraftView>> EditAsync(Visitor visitor, AdAddress ad, int shownStep, DraftSheet sheet, CancellationToken ct);

    /// <summary>Goes one change back; the draft itself when there is none.</summary>
    Task<Result<DraftView>> UndoAsync(Visitor visitor, AdAddress ad, CancellationToken ct);

    /// <summary>Takes the last undo back.</summary>
    Task<Result<DraftView>> RedoAsync(Visitor visitor, AdAddress ad, CancellationToken ct);

    /// <summary>Another wording of one text; null: another idea for words and look.</summary>
    Task<Result<DraftView>> AnotherIdeaAsync(Visitor visitor, AdAddress ad, AdText? text, CancellationToken ct);

    /// <summary>Takes one of the wordings that <see cref="IdeasAsync"/> offered; what only the old one said is said elsewhere. Problem: TextOverLimit.</summary>
    Task<Result<DraftView>> TakeWordingAsync(Visitor visitor, AdAddress ad, AdText text, string wording, CancellationToken ct);

    /// <summary>Takes the rewording offered for a finding; nothing changes when the phrase no longer stands there.</summary>
    Task<Result<DraftView>> RewordAsync(Visitor visitor, AdAddress ad, AdText text, string phrase, CancellationToken ct);

    /// <summary>
    /// Shows other photos, all kept by <see cref="IGenerations.KeepPhotoAsync"/>, the main one first; none: a drawing. Problems:
    /// PhotoGone, PhotosTooMany (most).
    /// </summary>
    /// <param name="visitor">Whose ad it is.</param>
    /// <param name="ad">Which.</param>
    /// <param name="arrange">From the photos that it shows now to those that it is to show; the same one twice counts once.</param>
    /// <param name="ct">Stops.</param>
    Task<Result<DraftView>> UsePhotosAsync(Visitor visitor, AdAddress ad, Func<IReadOnlyList<string>, IReadOnlyList<string>> arrange, CancellationToken ct);

    /// <summary>Other wordings of one text, to choose from; null if the ad is not theirs.</summary>
    Task<IReadOnlyList<string>?> IdeasAsync(Visitor visitor, AdAddress ad, AdText text, CancellationToken ct);

    /// <summary>The JPEG of a state that the draft has or had, exactly as confirming it would keep it; null if there is none such.</summary>
    Task<byte[]?> PreviewAsync(Visitor visitor, AdAddress ad, string key, CancellationToken ct);

    /// <summary>A small JPEG of a state in another design; null if there is no such state or the design is not for it.</summary>
    Task<byte[]?> SketchAsync(Visitor visitor, AdAddress ad, string key, string design, CancellationToken ct);
}
