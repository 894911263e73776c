using System.Collections.Concurrent;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Core.Storage;

namespace SmallBizAds.Core.Ads;

/// <summary>
/// What the designer sees in a photo, and what of it the renderer needs. Looking takes 30 ms, cutting out another 200, and the
/// answer never changes, so it is remembered for the photos that were worked on last: a review asks with every change.
/// </summary>
internal sealed class TraitsOfPhotos
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<string, Lazy<SeenPhoto>> _known = new();

    public PhotoTraits Of(PhotoMaster photo) => See(photo).Traits;

    /// <summary>The photo as scenes show it, with its mask if it can be cut out.</summary>
    public SourcePicture Picture(PhotoMaster photo) => new(photo.Jpeg, photo.Width, photo.Height) { Mask = See(photo).Mask };

    /// <summary>What only another photo would mend.</summary>
    public IReadOnlyList<PhotoFlaw> FlawsOf(PhotoMaster photo) => See(photo).Flaws;

    private SeenPhoto See(PhotoMaster photo)
    {
        if (_known.Count > Most)
        {
            _known.Clear();
        }

        return _known.GetOrAdd(ContentHash.Of(photo.Jpeg.Span), _ => new(() => Read(photo))).Value;
    }

    private static SeenPhoto Read(PhotoMaster photo)
    {
        var reading = PhotoSense.Read(photo, CancellationToken.None);
        var cutOut = CutOuts.Of(photo, reading.Background, CancellationToken.None);
        var condition = PhotoCare.Look(photo, CancellationToken.None);
        var tone = condition.Mend is { } mend ? new PhotoTone(mend.Black, mend.White, mend.Gamma, mend.Red, mend.Green, mend.Blue, cutOut is null ? mend.Turn : 0) : null;
        var traits = new PhotoTraits(
            photo.Width, photo.Height, reading.Focus.X, reading.Focus.Y,
            [.. reading.Palette.Select(c => (new Rgba(c.Red, c.Green, c.Blue), c.Weight))],
            PhotoGrid.Side, [.. reading.Grid.Luminance.Select(l => (double)l)])
        {
            Busyness = [.. reading.Grid.Busyness.Select(b => (double)b)],
            CanBeCutOut = cutOut is not null,
            Tone = tone,
        };
        return new(cutOut is null ? traits : traits with { Subject = new Box(cutOut.X, cutOut.Y, cutOut.Width, cutOut.Height) }, cutOut?.Mask, condition.Flaws);
    }

    private sealed record SeenPhoto(PhotoTraits Traits, ReadOnlyMemory<byte>? Mask, IReadOnlyList<PhotoFlaw> Flaws);
}
