using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace SmallBizAds.Tests.Support;

/// <summary>The web app as it is run: real database, queue, files, copy and drawing; nothing is scripted.</summary>
public sealed class WholeApp(string database) : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("whole-app-").FullName;

    public static async Task<WholeApp> CreateAsync() => new(await TestPostgres.CreateDatabaseAsync());

    /// <summary>A browser without script.</summary>
    public Visit Visit() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true }));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:Default", database);
        builder.UseSetting("Data:Folder", _folder);
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
