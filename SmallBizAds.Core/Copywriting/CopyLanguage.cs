namespace SmallBizAds.Core.Copywriting;

/// <summary>Language of the words on the ad.</summary>
public enum CopyLanguage
{
    Korean,
    English,
}
