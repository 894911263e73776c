using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Tests.Support;

/// <summary>The whole web app with scripted generations, and settings of a test's own.</summary>
public sealed class WebApp : WebApplicationFactory<Program>
{
    private readonly (string Key, string Value)[] _settings;

    public WebApp()
        : this([])
    {
    }

    private WebApp((string Key, string Value)[] settings) => _settings = settings;

    public ScriptedGenerations Generations { get; } = new();

    /// <summary>An app with settings of its own ("Limits:VisitorRequestsPerMinute", "3").</summary>
    public static WebApp With(params (string Key, string Value)[] settings) => new(settings);

    /// <summary>A browser without script.</summary>
    public Visit Visit() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true }));

    /// <summary>Listens on a real port, for a real browser.</summary>
    public Uri Listen()
    {
        UseKestrel(0);
        StartServer();
        return new Uri(ClientOptions.BaseAddress.ToString().Replace("localhost", "127.0.0.1", StringComparison.Ordinal));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logs => logs.ClearProviders());
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<IGenerations>(Generations);
            services.AddSingleton<ICopywriter, ScriptedCopywriter>();

            // Nothing is kept and nothing works in the background here: states of the pages are scripted. What the real
            // services do behind the same pages is tested with the whole app.
            foreach (var background in services.Where(s => s.ServiceType == typeof(IHostedService) && OwnerOf(s)?.StartsWith("SmallBizAds.Core", StringComparison.Ordinal) == true).ToList())
            {
                services.Remove(background);
            }

            services.AddDataProtection().UseEphemeralDataProtectionProvider();
        });
    }

    private static string? OwnerOf(ServiceDescriptor service) =>
        (service.ImplementationType ?? service.ImplementationFactory?.Method.DeclaringType)?.FullName;
}
