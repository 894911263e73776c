namespace SmallBizAds.Web.Resources;

/// <summary>Marks the texts of the interface: Texts.resx is Korean, Texts.en.resx English.</summary>
public sealed class Texts;
