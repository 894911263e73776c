namespace SmallBizAds.Core.Rendering.Print;

/// <summary>
/// Where an ad lies on a sheet of A4: upright for tall and square ads, across for wide ones, in the middle, as large as the
/// margins allow. All lengths but the pixels are points (1/72 inch).
/// </summary>
/// <param name="Width">Of the sheet.</param>
/// <param name="Height">Of the sheet.</param>
/// <param name="X">Left edge of the ad.</param>
/// <param name="Y">Top edge of the ad, from the top of the sheet.</param>
/// <param name="Scale">Points per pixel of the ad.</param>
internal readonly record struct PrintSheet(double Width, double Height, double X, double Y, double Scale)
{
    /// <summary>What printers resolve in a photo, pixels per inch.</summary>
    public const double Resolution = 300;

    private const double PointsPerMillimetre = 72 / 25.4;
    private const double Margin = 10 * PointsPerMillimetre;
    private const double ShortSide = 210 * PointsPerMillimetre;
    private const double LongSide = 297 * PointsPerMillimetre;

    /// <summary>Printed pixels per pixel of the ad.</summary>
    public double PixelScale => Scale * Resolution / 72;

    /// <summary>The sheet of an ad of that size in pixels.</summary>
    public static PrintSheet For(int width, int height)
    {
        var (sheetWidth, sheetHeight) = width > height ? (LongSide, ShortSide) : (ShortSide, LongSide);
        var scale = Math.Min((sheetWidth - (2 * Margin)) / width, (sheetHeight - (2 * Margin)) / height);
        return new(sheetWidth, sheetHeight, (sheetWidth - (width * scale)) / 2, (sheetHeight - (height * scale)) / 2, scale);
    }
}
