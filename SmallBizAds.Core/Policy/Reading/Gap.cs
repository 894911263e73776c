namespace SmallBizAds.Core.Policy.Reading;

/// <summary>What stands before a letter of a <see cref="Skeleton"/>.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing: the letters touch.</summary>
    None,

    /// <summary>A blank, or a sign or two that somebody could have put into a word.</summary>
    Thin,

    /// <summary>A comma, a bracket or a row of signs: the phrase may go on, a word does not.</summary>
    Pause,

    /// <summary>The end of a sentence or line.</summary>
    Break,
}
