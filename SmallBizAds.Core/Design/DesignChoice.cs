namespace SmallBizAds.Core.Design;

/// <summary>A family and a palette by their keys.</summary>
public sealed record DesignChoice(string Family, string Palette);
