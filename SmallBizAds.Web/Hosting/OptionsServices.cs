using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace SmallBizAds.Web.Hosting;

/// <summary>The options of the web part: wrong ones stop the start with a sentence that names the section.</summary>
public static class OptionsServices
{
    public static IServiceCollection AddHostingOptions(this IServiceCollection services)
    {
        services.AddOptions<ProxyOptions>().BindConfiguration(ProxyOptions.Section)
            .Validate(o => o.IsReadable(), "Proxy: TrustedAddresses are IP addresses, TrustedNetworks are written like 10.0.0.0/8.").ValidateOnStart();
        services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<UploadOptions>().BindConfiguration(UploadOptions.Section).ValidateDataAnnotations().ValidateOnStart();

        services.AddOptions<KestrelServerOptions>().Configure<IOptions<UploadOptions>>((kestrel, uploads) =>
        {
            kestrel.Limits.MaxRequestBodySize = uploads.Value.MaxRequestBytes;
            kestrel.AddServerHeader = false;
        });
        services.AddOptions<FormOptions>().Configure<IOptions<UploadOptions>>((form, uploads) =>
        {
            form.MultipartBodyLengthLimit = uploads.Value.MaxRequestBytes;
            form.ValueCountLimit = 128;
            form.ValueLengthLimit = 64 * 1024;
        });
        return services;
    }
}
