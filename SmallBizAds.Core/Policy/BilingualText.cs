using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Core.Policy;

/// <summary>A sentence or phrase in both languages.</summary>
public sealed record BilingualText(string Ko, string En)
{
    /// <summary>The text in a language.</summary>
    public string In(CopyLanguage language) => language == CopyLanguage.English ? En : Ko;
}
