using Microsoft.Net.Http.Headers;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Ads.Packs;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Web.Hosting;
using SmallBizAds.Web.Pages.Ads;

namespace SmallBizAds.Web.Pages.Versions;

/// <summary>A finished ad for the places where it goes: one by one to be looked at, or all that are chosen in one file.</summary>
public static class PackEndpoints
{
    private const string Version = "/ads/{id:guid}/{number:int:range(1,4)}/v{version:int}";

    public static WebApplication MapPacks(this WebApplication app)
    {
        app.MapMethods(Version + "/pack.zip", ["GET", "HEAD"], ZipAsync);
        app.MapMethods(Version + "/places/{key}.{extension}", ["GET", "HEAD"], PictureAsync);
        return app;
    }

    private static async Task<IResult> ZipAsync(Guid id, int number, int version, HttpContext context, Visitors visitors, IAdPacks packs, CancellationToken ct)
    {
        var ad = new AdAddress(id, number);
        var chosen = context.Request.Query[PackPaths.Choice];
        var placements = Placements.All.Where(p => chosen.Contains(p.Key)).ToList();
        if (visitors.Current is not { } visitor)
        {
            return Results.NotFound();
        }

        if (placements.Count == 0)
        {
            return Results.Redirect(PackPaths.Choosing(ad, version));
        }

        if (await packs.ZipAsync(visitor, ad, version, placements, ct) is not var (zip, headline))
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(zip, "application/zip", DownloadName.Of(headline, version, "zip"));
    }

    private static async Task<IResult> PictureAsync(
        Guid id, int number, int version, string key, string extension, HttpContext context, Visitors visitors, IAdPacks packs, CancellationToken ct)
    {
        if (visitors.Current is not { } visitor || Placements.Find(key) is not { } placement
            || await packs.PlaceAsync(visitor, new(id, number), version, placement, ct) is not { } placed || placed.Extension != extension)
        {
            return Results.NotFound();
        }

        // A version never changes, but the program that lays it out may.
        context.Response.Headers.CacheControl = "private, max-age=3600";
        return Results.Bytes(placed.File, extension == "png" ? "image/png" : "image/jpeg");
    }
}
