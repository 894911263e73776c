namespace SmallBizAds.Core.Design;

/// <summary>Words on a photo.</summary>
/// <param name="IsLight">White words on a black veil; otherwise black words on a white one.</param>
/// <param name="Veil">Opacity that the veil needs, 0 (none) to 1.</param>
public sealed record PhotoInk(bool IsLight, double Veil);
