namespace SmallBizAds.Core.Policy.Matching;

/// <summary>What it means that a phrase stands in a text.</summary>
internal enum PhraseRole
{
    /// <summary>The rule speaks.</summary>
    Claim,

    /// <summary>What the rule found here is harmless ("최고기온").</summary>
    FalseFriend,

    /// <summary>The rule is silent for the whole text ("정가 5,000원" stands in it).</summary>
    Silencer,
}
