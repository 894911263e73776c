using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Pictures;

/// <summary>
/// Turns an upload into a <see cref="PhotoMaster"/>. Uploads are hostile until decoded: the first bytes choose the decoder,
/// the header is judged before a pixel is made, damage is refused, and nothing of the original file survives but its pixels.
/// </summary>
/// <param name="time">The clock of the time limit.</param>
public sealed class PhotoIngest(TimeProvider time) : IPhotoIngest
{
    /// <summary>Takes a photo in. Works on the calling thread: about a tenth of a second for 12 megapixels.</summary>
    /// <param name="upload">The file as it came.</param>
    /// <param name="ct">Stops decoding within a strip of pixels.</param>
    /// <returns>The master, or one of <see cref="PhotoProblems"/>.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="VipsException">Something failed that is not the photo's fault, for example memory ran out.</exception>
    public Result<PhotoMaster> Ingest(ReadOnlyMemory<byte> upload, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (upload.Length > PhotoLimits.Bytes)
        {
            return PhotoProblems.TooLarge;
        }

        var kind = PhotoSignature.KindOf(upload.Span);
        if (kind is not (PhotoKind.Jpeg or PhotoKind.Png or PhotoKind.WebP))
        {
            return kind == PhotoKind.Heic ? PhotoProblems.Heic
                : kind == PhotoKind.Gif ? PhotoProblems.Gif
                : upload.Span.IndexOfAnyExcept((byte)0) < 0 ? PhotoProblems.Unreadable
                : PhotoProblems.Unsupported;
        }

        using var arena = new VipsArena();
        using var limit = new CancellationTokenSource(PhotoLimits.Time, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        VipsImage small;
        try
        {
            var header = PhotoDecoding.Open(upload, kind, shrink: 1);
            if (Refusal(header, PhotoDecoding.IsHeldWhole(upload.Span, kind)) is { } refusal)
            {
                return refusal;
            }

            small = PhotoDecoding.Decode(upload, kind, header, PhotoLimits.MasterSide, stop.Token);
        }
        catch (VipsException exception) when (!exception.IsOutOfMemory)
        {
            ct.ThrowIfCancellationRequested();
            return PhotoProblems.Unreadable;
        }

        var master = PhotoDecoding.Upright(PhotoDecoding.ToSrgb(small));
        return new PhotoMaster(
            master.Save("jpegsave_buffer", ("Q", PhotoLimits.MasterQuality), ("keep", "none")), master.Width, master.Height);
    }

    private static Problem? Refusal(VipsImage header, bool heldWhole)
    {
        var (longer, shorter) = (Math.Max(header.Width, header.Height), Math.Min(header.Width, header.Height));
        var megapixels = heldWhole ? PhotoLimits.MegapixelsHeldWhole : PhotoLimits.Megapixels;
        if (longer > PhotoLimits.LongerSide || (long)longer * shorter > megapixels * 1_000_000L)
        {
            return PhotoProblems.TooManyPixels;
        }

        var masterShorter = shorter * Math.Min(1, (double)PhotoLimits.MasterSide / longer);
        return masterShorter < PhotoLimits.ShorterSide ? PhotoProblems.TooSmall : null;
    }
}
