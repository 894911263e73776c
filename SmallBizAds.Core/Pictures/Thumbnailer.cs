using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Pictures;

/// <summary>Makes stored pictures smaller for lists and small screens.</summary>
public sealed class Thumbnailer : IThumbnailer
{
    private const int Quality = 82;

    /// <inheritdoc/>
    public byte[] Shrink(byte[] jpeg, int maxPixels)
    {
        using var arena = new VipsArena();
        return VipsOperation.Call("thumbnail_buffer", ("buffer", jpeg), ("width", maxPixels), ("height", maxPixels), ("size", "down"))
            .Save("jpegsave_buffer", ("Q", Quality), ("optimize_coding", true), ("keep", "none"));
    }
}
