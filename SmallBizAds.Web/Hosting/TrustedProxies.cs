using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using SmallBizAds.Web.Hosting.Health;

namespace SmallBizAds.Web.Hosting;

/// <summary>Forwarded headers are believed only from the proxies that the operator names; HTTPS is forced only if asked for.</summary>
public static class TrustedProxies
{
    public static WebApplication UseTrustedProxies(this WebApplication app)
    {
        var proxy = app.Services.GetRequiredService<IOptions<ProxyOptions>>().Value;
        if (proxy.TrustsAnyone)
        {
            app.UseForwardedHeaders(Believe(proxy));
        }

        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        if (proxy.RedirectToHttps)
        {
            // Whoever asks for the health stands behind the proxy and speaks plain HTTP.
            app.UseWhen(context => context.Request.Path != HealthEndpoint.Path, rest => rest.UseHttpsRedirection());
        }

        return app;
    }

    private static ForwardedHeadersOptions Believe(ProxyOptions proxy)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
        };
        // The framework believes loopback unless it is told otherwise.
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var address in proxy.TrustedAddresses)
        {
            options.KnownProxies.Add(IPAddress.Parse(address));
        }

        foreach (var network in proxy.TrustedNetworks)
        {
            options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        }

        return options;
    }
}
