using Microsoft.Playwright;

namespace SmallBizAds.Tests.Bench;

/// <summary>A Chromium of its own, without the traffic that a browser makes by itself.</summary>
public sealed class BenchBrowser : IAsyncDisposable
{
    /// <summary>Where Debian installs it; another place can be named in SMALLBIZADS_CHROMIUM.</summary>
    public static string Executable => Environment.GetEnvironmentVariable("SMALLBIZADS_CHROMIUM") ?? "/usr/bin/chromium";

    private readonly IPlaywright _playwright;

    private BenchBrowser(IPlaywright playwright, IBrowser chromium) => (_playwright, Chromium) = (playwright, chromium);

    public IBrowser Chromium { get; }

    public static async Task<BenchBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new BenchBrowser(playwright, chromium);
    }

    /// <summary>A phone that was never here before.</summary>
    public Task<IBrowserContext> NewPhoneAsync(Uri app) => Chromium.NewContextAsync(new BrowserNewContextOptions
    {
        BaseURL = app.ToString(),
        ViewportSize = new ViewportSize { Width = 390, Height = 844 },
        DeviceScaleFactor = 2,
        Locale = "ko-KR",
    });

    public async ValueTask DisposeAsync()
    {
        await Chromium.DisposeAsync();
        _playwright.Dispose();
    }
}
