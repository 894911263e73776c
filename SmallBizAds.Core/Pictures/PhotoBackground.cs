namespace SmallBizAds.Core.Pictures;

/// <summary>How far the photo stands before one even backdrop (studio paper, a clear sky), judged from its border.</summary>
/// <param name="Residual">
/// How much the border strays from one smoothly shaded colour, root mean square of Lab distances: 0.5 studio paper, 9 a scene.
/// </param>
/// <param name="Share">Share of the picture that continues the border's colour, 0 to 1.</param>
/// <param name="Colour">The border's mean colour; its weight is <paramref name="Share"/>.</param>
public sealed record PhotoBackground(double Residual, double Share, PaletteColour Colour)
{
    /// <summary>
    /// The backdrop is even and something stands before it. Nearly all backdrop means that nothing was told apart from it.
    /// </summary>
    public bool IsPlain => Residual < 3 && Share is > 0.15 and < 0.94;
}
