using SmallBizAds.Core;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Policy;
using SmallBizAds.Web.Commands;
using SmallBizAds.Web.Hosting;
using SmallBizAds.Web.Hosting.Health;
using SmallBizAds.Web.Pages.Ads;
using SmallBizAds.Web.Pages.Preferences;
using SmallBizAds.Web.Pages.Versions;

if (Verbs.Handles(args))
{
    return await Verbs.RunAsync(args);
}

return await Serving.RunAsync(() =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.WebHost.UseStaticWebAssets();
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddSmallBizAdsData(builder.Configuration);
    builder.Services.AddCopywriting();
    builder.Services.AddPolicy();
    builder.Services.AddPictures();
    builder.Services.AddAdMaker();
    builder.Services.AddHostingOptions();
    builder.Services.AddHealthParts();
    builder.Services.AddLanguages();
    builder.Services.AddRateLimits();
    builder.Services.AddPages();

    var app = builder.Build();
    app.UseSecurityHeaders();
    app.UseTrustedProxies();
    app.UseResponseCompression();
    app.UseRequestLocalization();
    app.UseErrorPages();
    app.UseUploadLimit();
    app.UseRouting();
    app.UseRateLimiter();
    app.UseAntiforgery();
    app.MapStaticAssets().DisableRateLimiting();
    app.MapRazorPages().WithStaticAssets();
    app.MapPreferences();
    app.MapFiles();
    app.MapPacks();
    app.MapHealth();
    return app;
});

/// <summary>The web host; named so that the tests can start it.</summary>
public partial class Program;
