using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace SmallBizAds.Tests.Support;

/// <summary>The web app as it is run: real database, queue, files, copy and drawing; nothing is scripted.</summary>
public sealed class WholeApp(string database, params (string Key, string Value)[] settings) : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("whole-app-").FullName;
    private Uri? _address;

    public NpgsqlDataSource Database => Services.GetRequiredService<NpgsqlDataSource>();

    public static async Task<WholeApp> CreateAsync(params (string Key, string Value)[] settings) => new(await TestPostgres.CreateDatabaseAsync(), settings);

    /// <summary>A browser without script.</summary>
    public Visit Visit() => new(_address is null
        ? CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true })
        : new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = _address });

    /// <summary>Listens on a real port, for a real browser and real HTTP.</summary>
    public Uri Listen()
    {
        UseKestrel(0);
        StartServer();
        return _address = new Uri(ClientOptions.BaseAddress.ToString().Replace("localhost", "127.0.0.1", StringComparison.Ordinal));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:Default", database);
        builder.UseSetting("Data:Folder", _folder);
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logs => logs.ClearProviders());
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
