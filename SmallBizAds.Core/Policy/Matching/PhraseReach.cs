namespace SmallBizAds.Core.Policy.Matching;

/// <summary>How much of the text belongs to a finding.</summary>
internal enum PhraseReach
{
    /// <summary>From the first part to the last.</summary>
    Whole,

    /// <summary>The first part; the others only have to be there.</summary>
    FirstPart,

    /// <summary>From the first part to the end of the sentence.</summary>
    Sentence,
}
