using Microsoft.AspNetCore.ResponseCompression;
using SmallBizAds.Web.Hosting.Health;
using SmallBizAds.Web.Pages.Create;

namespace SmallBizAds.Web.Hosting;

/// <summary>What the pages need. The work itself is registered by the folders of Core.</summary>
public static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorPages();
        services.AddHttpContextAccessor();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = Visitors.FormCookieName;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddHttpsRedirection(options => options.HttpsPort = 443);
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        services.AddResponseCompression(options =>
        {
            // Form tokens are masked anew for every page, so that compressing them tells nothing.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/manifest+json"];
        });
        services.AddScoped<Visitors>();
        services.AddScoped<Preferences>();
        services.AddScoped<Submission>();
        services.AddSingleton<Samples>();
        return services;
    }
}
