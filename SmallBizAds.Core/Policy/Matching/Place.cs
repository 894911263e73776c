namespace SmallBizAds.Core.Policy.Matching;

/// <summary>Where in its sentence a phrase stands.</summary>
internal enum Place
{
    /// <summary>Before the word that it describes.</summary>
    BeforeNoun,

    /// <summary>A particle hangs on it.</summary>
    BeforeParticle,

    /// <summary>The sentence or line ends with it.</summary>
    End,
}
