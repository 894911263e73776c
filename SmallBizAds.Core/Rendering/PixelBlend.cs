using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SmallBizAds.Core.Rendering;

/// <summary>Lays rows of pixels over others, in bytes: four values a pixel, the fourth of them opacity above and nothing below.</summary>
internal static class PixelBlend
{
    private const uint Opaque = 0xFF000000;

    /// <summary>Colours that are not multiplied with their opacity, over opaque ones.</summary>
    public static void Over(Span<byte> ground, ReadOnlySpan<byte> over)
    {
        var done = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            var opacityOf = Vector128.Create((byte)3, 3, 3, 3, 7, 7, 7, 7, 11, 11, 11, 11, 15, 15, 15, 15);
            var mask = Vector128.Create(Opaque).AsByte();
            for (; done <= over.Length - 16; done += 16)
            {
                var above = Vector128.Create(over[done..]);
                var opacity = above & mask;
                if (opacity == Vector128<byte>.Zero)
                {
                    continue;
                }

                if (opacity != mask)
                {
                    var alpha = Vector128.Shuffle(above, opacityOf);
                    var (aboveLow, aboveHigh) = Vector128.Widen(above);
                    var (belowLow, belowHigh) = Vector128.Widen(Vector128.Create(ground[done..]));
                    var (alphaLow, alphaHigh) = Vector128.Widen(alpha);
                    above = Vector128.Narrow(Mixed(aboveLow, belowLow, alphaLow), Mixed(aboveHigh, belowHigh, alphaHigh)) | mask;
                }

                above.CopyTo(ground[done..]);
            }
        }

        for (; done < over.Length; done += 4)
        {
            Mix(ground.Slice(done, 3), over[done], over[done + 1], over[done + 2], over[done + 3]);
        }
    }

    /// <summary>Opaque colours of three values a pixel.</summary>
    public static void Copy(Span<byte> ground, ReadOnlySpan<byte> colours)
    {
        var pixels = MemoryMarshal.Cast<byte, uint>(ground);
        for (var i = 0; i < pixels.Length; i++)
        {
            var colour = colours.Slice(3 * i, 3);
            pixels[i] = colour[0] | ((uint)colour[1] << 8) | ((uint)colour[2] << 16) | Opaque;
        }
    }

    private static void Mix(Span<byte> below, byte red, byte green, byte blue, byte opacity)
    {
        below[2] = Mixed(blue, below[2], opacity);
        below[1] = Mixed(green, below[1], opacity);
        below[0] = Mixed(red, below[0], opacity);
    }

    // x / 255 to the nearest, for sums of up to 255 x 255.
    private static byte Mixed(byte above, byte below, byte opacity)
    {
        var sum = (above * opacity) + (below * (255 - opacity)) + 128;
        return (byte)((sum + (sum >> 8)) >> 8);
    }

    private static Vector128<ushort> Mixed(Vector128<ushort> above, Vector128<ushort> below, Vector128<ushort> opacity)
    {
        var sum = (above * opacity) + (below * (Vector128.Create((ushort)255) - opacity)) + Vector128.Create((ushort)128);
        return (sum + (sum >>> 8)) >>> 8;
    }
}
