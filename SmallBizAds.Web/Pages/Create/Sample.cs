namespace SmallBizAds.Web.Pages.Create;

/// <summary>A finished ad to look at.</summary>
/// <param name="Path">Address below the site.</param>
public sealed record Sample(string Path);
