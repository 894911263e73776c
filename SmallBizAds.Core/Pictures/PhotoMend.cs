namespace SmallBizAds.Core.Pictures;

/// <summary>
/// What a poor photo gains by when it is drawn, all of it at once: light, colour of light, and standing straight. Nothing in
/// it is retouched.
/// </summary>
/// <param name="Black">sRGB value that becomes black, 0 to 255; 0 changes nothing.</param>
/// <param name="White">sRGB value that becomes white, 0 to 255; 255 changes nothing.</param>
/// <param name="Gamma">More than 1 lifts the middle; 1 changes nothing.</param>
/// <param name="Red">Factor of red.</param>
/// <param name="Green">Factor of green.</param>
/// <param name="Blue">Factor of blue.</param>
/// <param name="Turn">Degrees clockwise, at most 6 either way; the corners that come in empty are cut off.</param>
public sealed record PhotoMend(double Black, double White, double Gamma, double Red, double Green, double Blue, double Turn);
