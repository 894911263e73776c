using SmallBizAds.Core.Ads.Versions;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Pictures;

namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>A draft as its owner works on it.</summary>
public sealed record DraftView
{
    /// <summary>The task.</summary>
    public required Guid Task { get; init; }

    /// <summary>Which of its candidates, 1 to 4.</summary>
    public required int Number { get; init; }

    public required Brief Brief { get; init; }

    public required AdDraft Draft { get; init; }

    /// <summary>Number of the step that is shown; a form sends it back as what it was made from.</summary>
    public required int Step { get; init; }

    /// <summary><see cref="AdDraft.Key"/> of <see cref="Draft"/>.</summary>
    public required string Key { get; init; }

    public required bool CanUndo { get; init; }

    public required bool CanRedo { get; init; }

    /// <summary>Canvas pixels; null when only words are wanted.</summary>
    public (int Width, int Height)? Size { get; init; }

    /// <summary>Texts that find no legible room on the picture.</summary>
    public IReadOnlyList<TextRole> LeftOut { get; init; } = [];

    /// <summary>Keys of the designs to choose among.</summary>
    public IReadOnlyList<string> Designs { get; init; } = [];

    /// <summary>Where the photo draws the eye, if there is one.</summary>
    public PhotoFocus? NaturalFocus { get; init; }

    /// <summary>What there is to say of each photo, the main one first; empty without any.</summary>
    public IReadOnlyList<PhotoLook> PhotoLooks { get; init; } = [];

    /// <summary>What advertising law has to say about the words.</summary>
    public required IReadOnlyList<CopyFinding> Findings { get; init; }

    /// <summary>What would make it work better, the most useful first.</summary>
    public required IReadOnlyList<DraftTip> Tips { get; init; }

    /// <summary>What was made final, newest first.</summary>
    public required IReadOnlyList<VersionView> Versions { get; init; }

    /// <summary>The other candidates of the task, by number.</summary>
    public required IReadOnlyList<CandidateView> Others { get; init; }

    /// <summary>Somebody changed something else since the sheet was shown; both changes are in it.</summary>
    public bool Merged { get; init; }

    /// <summary>When a guest's files go; null for members.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
