namespace SmallBizAds.Core.Copywriting.Posting;

/// <summary>What a line of a posting text is worth; the least goes first.</summary>
internal enum Worth
{
    Closing,
    Opening,
    Greeting,
    Hashtag,
    Note,
    Sentence,

    /// <summary>Never left out.</summary>
    Fact,
}
