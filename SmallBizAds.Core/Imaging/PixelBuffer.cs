namespace SmallBizAds.Core.Imaging;

/// <summary>8-bit pixels read back from a picture.</summary>
/// <param name="Values">Row after row, bands interleaved: width × height × bands values; the array may be longer.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Bands">Values per pixel.</param>
public sealed record PixelBuffer(byte[] Values, int Width, int Height, int Bands)
{
    /// <summary>The values of one pixel.</summary>
    /// <param name="x">0 to width - 1, from the left.</param>
    /// <param name="y">0 to height - 1, from the top.</param>
    public ReadOnlySpan<byte> At(int x, int y)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(x, Width);
        return Values.AsSpan(((y * Width) + x) * Bands, Bands);
    }
}
