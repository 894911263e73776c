using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Tests.Support;

/// <summary>The whole web app with scripted generations, and settings of a test's own.</summary>
public sealed class WebApp : WebApplicationFactory<Program>
{
    private readonly string _keys = Directory.CreateTempSubdirectory("keys-").FullName;
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
        builder.UseSetting("Keys:Folder", _keys);
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logs => logs.ClearProviders());
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<IGenerations>(Generations);
            services.AddSingleton<ICopywriter, ScriptedCopywriter>();
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_keys))
        {
            Directory.Delete(_keys, recursive: true);
        }
    }
}
