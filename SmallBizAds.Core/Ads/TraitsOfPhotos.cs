using System.Collections.Concurrent;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Storage;

namespace SmallBizAds.Core.Ads;

/// <summary>
/// What the designer sees in a photo. Looking takes 30 ms and the answer never changes, so it is remembered for the photos
/// that were worked on last: a review asks with every change.
/// </summary>
internal sealed class TraitsOfPhotos
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<string, PhotoTraits> _known = new();

    public PhotoTraits Of(PhotoMaster photo)
    {
        if (_known.Count > Most)
        {
            _known.Clear();
        }

        return _known.GetOrAdd(ContentHash.Of(photo.Jpeg.Span), _ => Read(photo));
    }

    private static PhotoTraits Read(PhotoMaster photo)
    {
        var reading = PhotoSense.Read(photo, CancellationToken.None);
        return new(
            photo.Width, photo.Height, reading.Focus.X, reading.Focus.Y,
            [.. reading.Palette.Select(c => (new Rgba(c.Red, c.Green, c.Blue), c.Weight))],
            PhotoGrid.Side, [.. reading.Grid.Luminance.Select(l => (double)l)])
        {
            Busyness = [.. reading.Grid.Busyness.Select(b => (double)b)],
        };
    }
}
