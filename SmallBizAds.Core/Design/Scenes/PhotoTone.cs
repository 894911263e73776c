namespace SmallBizAds.Core.Design.Scenes;

/// <summary>How a whole photo is lightened, freed of coloured light and straightened as it is drawn.</summary>
/// <param name="Black">sRGB value that becomes black, 0 to 255.</param>
/// <param name="White">sRGB value that becomes white, 0 to 255.</param>
/// <param name="Gamma">More than 1 lifts the middle.</param>
/// <param name="Red">Factor of red, before the rest.</param>
/// <param name="Green">Factor of green.</param>
/// <param name="Blue">Factor of blue.</param>
/// <param name="Turn">Degrees clockwise; the photo is enlarged until it fills its frame again.</param>
public sealed record PhotoTone(double Black, double White, double Gamma, double Red, double Green, double Blue, double Turn)
{
    /// <summary>What a value of a channel becomes.</summary>
    /// <param name="value">0 to 255.</param>
    /// <param name="factor">The channel's.</param>
    public byte Apply(double value, double factor) =>
        (byte)Math.Round(255 * Math.Pow(Math.Clamp(((value * factor) - Black) / (White - Black), 0, 1), 1 / Gamma));
}
