using Microsoft.Playwright;
using SmallBizAds.Tests.Browser;
using Xunit;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace SmallBizAds.Tests.Browser;

/// <summary>One Chromium for all browser tests, started by the first that asks for it.</summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly Lazy<Task<(IPlaywright, IBrowser)>> _chromium = new(StartAsync);

    /// <summary>A fresh browser profile at an app: a phone unless said otherwise.</summary>
    public async Task<Phone> OpenAsync(Uri address, Action<BrowserNewContextOptions>? change = null)
    {
        var (_, browser) = await _chromium.Value;
        var options = new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            ViewportSize = new ViewportSize { Width = 390, Height = 844 },
            Locale = "ko-KR",
            DeviceScaleFactor = 2,
            AcceptDownloads = true,
        };
        change?.Invoke(options);
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(15_000);
        return new Phone(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium.IsValueCreated)
        {
            var (playwright, browser) = await _chromium.Value;
            await browser.DisposeAsync();
            playwright.Dispose();
        }
    }

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var path = Environment.GetEnvironmentVariable("SMALLBIZADS_CHROMIUM") ?? "/usr/bin/chromium";
        return (playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Flags }));
    }
}
