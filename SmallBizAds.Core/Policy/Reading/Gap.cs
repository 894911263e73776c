namespace SmallBizAds.Core.Policy.Reading;

/// <summary>What stands before a letter of a <see cref="Skeleton"/>.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing: the letters touch.</summary>
    None,

    /// <summary>A sign or two without a blank, such as nobody puts between words: "빠.지는".</summary>
    Sign,

    /// <summary>A blank, or a sign that may stand in a word or between words: "우유·두유".</summary>
    Thin,

    /// <summary>A comma, a bracket or a row of signs: the phrase may go on, a word does not.</summary>
    Pause,

    /// <summary>The end of a sentence or line.</summary>
    Break,
}
