using System.Globalization;

namespace SmallBizAds.Core.Pictures;

/// <summary>A colour of a photo.</summary>
/// <param name="Red">sRGB, 0 to 255.</param>
/// <param name="Green">sRGB, 0 to 255.</param>
/// <param name="Blue">sRGB, 0 to 255.</param>
/// <param name="Weight">Share of the picture, 0 to 1; the weights of a palette add up to 1.</param>
public sealed record PaletteColour(byte Red, byte Green, byte Blue, double Weight)
{
    /// <summary>As CSS writes it, for example "#c86a2f".</summary>
    public string Hex => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");
}
