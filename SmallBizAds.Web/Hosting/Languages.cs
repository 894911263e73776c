using Microsoft.AspNetCore.Localization;
using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Web.Hosting;

/// <summary>Korean by default, English by choice (cookie) or by the browser's wish.</summary>
public static class Languages
{
    public const string CookieName = "language";

    /// <summary>In the order in which they are offered; the first is the default.</summary>
    public static IReadOnlyList<string> Offered { get; } = ["ko", "en"];

    public static IServiceCollection AddLanguages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Offered[0]).AddSupportedCultures([.. Offered]).AddSupportedUICultures([.. Offered]);
            options.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = CookieName }, new AcceptLanguageHeaderRequestCultureProvider()];
        });
        return services;
    }

    /// <summary>"ko" or "en": the language of the page that is being written.</summary>
    public static string Current => System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>The other language, for the switch.</summary>
    public static string Other => Current == "ko" ? "en" : "ko";

    /// <summary>The language in which an ad is written unless its owner says otherwise.</summary>
    public static CopyLanguage ForCopy => Current == "ko" ? CopyLanguage.Korean : CopyLanguage.English;
}
