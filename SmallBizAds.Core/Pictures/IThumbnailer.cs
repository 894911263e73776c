namespace SmallBizAds.Core.Pictures;

/// <summary>Makes pictures smaller. Thread-safe.</summary>
public interface IThumbnailer
{
    /// <summary>The JPEG with its longer side at most so many pixels; never larger than it was.</summary>
    byte[] Shrink(byte[] jpeg, int maxPixels);
}
