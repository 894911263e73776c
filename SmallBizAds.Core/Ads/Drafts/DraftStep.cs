namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>
/// One state of a draft. Steps are never changed and form a tree: undo goes to the parent, redo to the newest child, and a
/// change after an undo grows another branch. So a window that was left open always finds the state it was showing.
/// </summary>
internal sealed class DraftStep
{
    public Guid CandidateId { get; init; }

    /// <summary>0 is the candidate as it was made.</summary>
    public int Number { get; init; }

    /// <summary>The step it came from; null for the first.</summary>
    public int? Parent { get; init; }

    /// <summary>What was changed ("Headline"); decides which steps belong together.</summary>
    public required string Change { get; init; }

    /// <summary>It goes on with the typing of its parent: undo passes over both.</summary>
    public bool Continues { get; init; }

    /// <summary><see cref="AdDraft.Key"/> of the state.</summary>
    public required string Key { get; init; }

    public required AdDraft Draft { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}
