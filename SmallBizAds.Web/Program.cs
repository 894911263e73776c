using SmallBizAds.Web.Hosting;
using SmallBizAds.Web.Hosting.Health;
using SmallBizAds.Web.Pages.Ads;
using SmallBizAds.Web.Pages.Preferences;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddHostingOptions();
builder.Services.AddKeys();
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
app.MapHealth();
app.Run();

/// <summary>The web host; named so that the tests can start it.</summary>
public partial class Program;
