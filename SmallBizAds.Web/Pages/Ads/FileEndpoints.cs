using Microsoft.Net.Http.Headers;
using SmallBizAds.Core.Ads;
using SmallBizAds.Web.Hosting;

namespace SmallBizAds.Web.Pages.Ads;

/// <summary>Stored pictures. A private file goes only to its owner: every answer comes after that check, also a 304.</summary>
public static class FileEndpoints
{
    private const string Jpeg = "image/jpeg";
    private const string Png = "image/png";

    public static WebApplication MapFiles(this WebApplication app)
    {
        app.MapMethods("/files/{hash:regex(^[0-9a-f]{{64}}$)}.jpg", ["GET", "HEAD"], FileAsync);
        app.MapMethods("/ads/{id:guid}/{number:int:range(1,4)}/ad.jpg", ["GET", "HEAD"], AdJpegAsync);
        app.MapMethods("/ads/{id:guid}/{number:int:range(1,4)}/ad.png", ["GET", "HEAD"], AdPngAsync);
        return app;
    }

    private static async Task<IResult> FileAsync(string hash, int? w, HttpContext context, Visitors visitors, IGenerations generations, CancellationToken ct)
    {
        if (visitors.Current is not { } visitor || (w is { } width && !AdPaths.ThumbnailWidths.Contains(width)))
        {
            return Results.NotFound();
        }

        object? file = w is { } pixels
            ? await generations.ThumbnailAsync(visitor, hash, pixels, ct)
            : await generations.OpenFileAsync(visitor, hash, ct);
        var tag = new EntityTagHeaderValue(w is null ? $"\"{hash}\"" : $"\"{hash}-{w}\"");
        if (file is not null)
        {
            // The name is the content: it can never change, but it must not lie in a cache that others share.
            context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        }

        return file switch
        {
            byte[] bytes => Results.Bytes(bytes, Jpeg, entityTag: tag),
            Stream stream => Results.Stream(stream, Jpeg, entityTag: tag, enableRangeProcessing: stream.CanSeek),
            _ => Results.NotFound(),
        };
    }

    private static async Task<IResult> AdJpegAsync(Guid id, int number, HttpContext context, Visitors visitors, IGenerations generations, CancellationToken ct)
    {
        var (visitor, candidate) = await FindAsync(id, number, visitors, generations, ct);
        var stream = candidate is null ? null : await generations.OpenFileAsync(visitor!, candidate.FileHash, ct);
        return stream is null ? Results.NotFound() : Attach(context, Results.Stream(stream, Jpeg, DownloadName.Of(candidate!, "jpg")));
    }

    private static async Task<IResult> AdPngAsync(Guid id, int number, HttpContext context, Visitors visitors, IGenerations generations, CancellationToken ct)
    {
        var (visitor, candidate) = await FindAsync(id, number, visitors, generations, ct);
        var bytes = candidate is null ? null : await generations.RenderPngAsync(visitor!, id, number, ct);
        return bytes is null ? Results.NotFound() : Attach(context, Results.Bytes(bytes, Png, DownloadName.Of(candidate!, "png")));
    }

    private static IResult Attach(HttpContext context, IResult file)
    {
        context.Response.Headers.CacheControl = "private, no-cache";
        return file;
    }

    private static async Task<(Visitor?, CandidateView?)> FindAsync(Guid id, int number, Visitors visitors, IGenerations generations, CancellationToken ct)
    {
        var visitor = visitors.Current;
        var ad = visitor is null ? null : await generations.FindAsync(visitor, id, ct);
        return (visitor, ad?.Candidates.FirstOrDefault(c => c.Number == number));
    }
}
