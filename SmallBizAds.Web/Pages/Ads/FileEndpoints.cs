using Microsoft.Net.Http.Headers;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Ads.Versions;
using SmallBizAds.Web.Hosting;

namespace SmallBizAds.Web.Pages.Ads;

/// <summary>Stored pictures. A private file goes only to its owner: every answer comes after that check, also a 304.</summary>
public static class FileEndpoints
{
    private const string Jpeg = "image/jpeg";

    // The name is the content: it can never change, but it must not lie in a cache that others share.
    private const string Immutable = "private, max-age=31536000, immutable";

    public static WebApplication MapFiles(this WebApplication app)
    {
        app.MapMethods("/files/{hash:regex(^[0-9a-f]{{64}}$)}.jpg", ["GET", "HEAD"], FileAsync);
        app.MapMethods("/ads/{id:guid}/{number:int:range(1,4)}/preview/{key:regex(^[0-9a-f]{{32}}$)}.jpg", ["GET", "HEAD"], PreviewAsync);
        app.MapMethods("/ads/{id:guid}/{number:int:range(1,4)}/preview/{key:regex(^[0-9a-f]{{32}}$)}/{design:regex(^[a-z-]{{1,40}}$)}.jpg", ["GET", "HEAD"], SketchAsync);
        app.MapMethods("/ads/{id:guid}/{number:int:range(1,4)}/v{version:int}/ad.{extension}", ["GET", "HEAD"], VersionAsync);
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
            context.Response.Headers.CacheControl = Immutable;
        }

        return file switch
        {
            byte[] bytes => Results.Bytes(bytes, Jpeg, entityTag: tag),
            Stream stream => Results.Stream(stream, Jpeg, entityTag: tag, enableRangeProcessing: stream.CanSeek),
            _ => Results.NotFound(),
        };
    }

    private static async Task<IResult> PreviewAsync(Guid id, int number, string key, HttpContext context, Visitors visitors, IDrafts drafts, CancellationToken ct) =>
        Picture(context, visitors.Current is { } visitor ? await drafts.PreviewAsync(visitor, new(id, number), key, ct) : null, key);

    private static async Task<IResult> SketchAsync(
        Guid id, int number, string key, string design, HttpContext context, Visitors visitors, IDrafts drafts, CancellationToken ct) =>
        Picture(context, visitors.Current is { } visitor ? await drafts.SketchAsync(visitor, new(id, number), key, design, ct) : null, $"{key}-{design}");

    // The address names the content exactly.
    private static IResult Picture(HttpContext context, byte[]? jpeg, string tag)
    {
        if (jpeg is null)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = Immutable;
        return Results.Bytes(jpeg, Jpeg, entityTag: new EntityTagHeaderValue($"\"{tag}\""));
    }

    /// <summary>To be saved, or with "?show" to be looked at: in-app browsers save a picture that is held, and know no downloads.</summary>
    private static async Task<IResult> VersionAsync(
        Guid id, int number, int version, string extension, HttpContext context, Visitors visitors, IAdVersions versions, CancellationToken ct)
    {
        var ad = new AdAddress(id, number);
        if (FileFormats.Find(extension) is not { } format || visitors.Current is not { } visitor
            || (await versions.ListAsync(visitor, ad, ct))?.Versions.FirstOrDefault(v => v.Number == version) is not { } kept
            || await versions.RenderAsync(visitor, ad, version, format, ct) is not { } file)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "private, no-cache";
        var name = context.Request.Query.ContainsKey("show") ? null : DownloadName.Of(kept.Draft.Copy.Headline, version, extension);
        return Results.Bytes(file, FileFormats.TypeOf(format), name);
    }
}
