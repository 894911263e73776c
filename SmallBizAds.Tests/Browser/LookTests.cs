using Microsoft.Playwright;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Shared;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Browser;

/// <summary>
/// Every page at phone and desk size, light and dark, in both languages: nothing sticks out sideways, nothing that is
/// tapped is smaller than 44 px, the browser complains about nothing. With SMALLBIZADS_SCREENSHOTS set to a folder the
/// pages are also painted there, to be looked at.
/// </summary>
public sealed class LookTests(BrowserFixture browser)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SMALLBIZADS_SCREENSHOTS");

    [Theory]
    [InlineData(360, 740, "light", "ko")]
    [InlineData(390, 844, "dark", "en")]
    [InlineData(1440, 900, "light", "en")]
    [InlineData(1440, 900, "dark", "ko")]
    public async Task Every_page_fits(int width, int height, string theme, string language)
    {
        using var app = new WebApp();
        var address = app.Listen();
        await using var phone = await browser.OpenAsync(address, options =>
        {
            options.ViewportSize = new ViewportSize { Width = width, Height = height };
            options.ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light;
            options.Locale = language == "ko" ? "ko-KR" : "en-US";
            options.DeviceScaleFactor = 1;
        });
        var page = phone.Page;
        var name = $"{width}-{theme}-{language}";

        await LookAsync("/", "create");
        await page.Locator("summary").ClickAsync();
        await LookAsync(null, "create-open");
        await page.Locator(".go").ClickAsync();
        await page.Locator("#problems").WaitForAsync();
        await LookAsync(null, "create-wrong");

        app.Generations.Pace = TimeSpan.FromHours(1);
        await page.Locator("#text").FillAsync(Steps.Latte);
        await page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = "latte.png", MimeType = "image/png", Buffer = Png.Gradient(600, 400, 2) });
        await page.Locator("[data-photo-preview][src^='blob:']").WaitForAsync();
        await Assertions.Expect(page.Locator("#trade-guess")).ToHaveTextAsync((language == "ko" ? Resx.Korean : Resx.English)["Trade_Cafe"]);
        await LookAsync(null, "create-filled");
        await page.Locator(".go").ClickAsync();
        await page.Locator("#task").WaitForAsync();
        await LookAsync(null, "task-waiting");
        var id = Guid.Parse(page.Url.Split('/')[^1]);
        app.Generations.Pace = TimeSpan.Zero;
        await page.Locator("#task[data-state=completed]").WaitForAsync();
        await LookAsync(null, "task-done");
        await LookAsync("/", "create-again");
        app.Generations.Rewrite(id, v => v with { State = GenerationState.Failed, Problem = new Problem("TookTooLong", 120) });
        await LookAsync($"/ads/{id}", "task-failed");
        await LookAsync("/privacy", "privacy");
        await LookAsync("/offline", "offline");
        foreach (var code in (int[])[404, 410, 429, 500, 503])
        {
            await LookAsync($"/error/{code}", $"error-{code}");
        }

        Assert.DoesNotContain(phone.Complaints, c => !c.Contains("the server responded with a status of", StringComparison.Ordinal));

        async Task LookAsync(string? path, string what)
        {
            if (path is not null)
            {
                await page.GotoAsync(path);
            }

            await page.EvaluateAsync("document.fonts.ready");
            if (Folder is not null)
            {
                await page.WaitForTimeoutAsync(350);
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{what}-{name}.png"), FullPage = width < 1000, Caret = ScreenshotCaret.Initial });
            }

            var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
            Assert.True(over <= 0, $"{what} at {name} is {over} px too wide.");
            var small = await page.EvaluateAsync<string[]>(SmallTargets);
            Assert.True(small.Length == 0, $"{what} at {name}: under 44 px: {string.Join(", ", small)}");
        }
    }

    [Theory]
    [InlineData("9:16", 390, 844)]
    [InlineData("16:9", 390, 844)]
    [InlineData("9:16", 1440, 900)]
    [InlineData("16:9", 1440, 900)]
    public async Task Tall_and_wide_ads_are_seen_whole(string ratio, int width, int height)
    {
        using var app = await WholeApp.CreateAsync();
        await using var phone = await browser.OpenAsync(app.Listen(), options =>
        {
            options.ViewportSize = new ViewportSize { Width = width, Height = height };
            options.DeviceScaleFactor = 1;
        });
        var page = phone.Page;
        await page.GotoAsync("/");
        await page.Locator("#text").FillAsync(Steps.Latte);
        await page.Locator("summary").ClickAsync();
        await page.Locator($"input[value='{ratio}']").CheckAsync();
        await page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = "a.png", MimeType = "image/png", Buffer = Png.Gradient(800, 600, 5) });
        await page.Locator(".go").ClickAsync();
        await page.Locator("#task[data-state=completed]").WaitForAsync();
        await PaintAsync("task");
        await page.Locator(".slot a").First.ClickAsync();
        var ad = page.Locator(".live-ad");
        await ad.WaitForAsync();
        await page.WaitForFunctionAsync("document.querySelector('.live-ad').complete");
        await PaintAsync("review");

        var box = (await ad.BoundingBoxAsync())!;
        var parts = ratio.Split(':').Select(float.Parse).ToArray();
        Assert.Equal(parts[0] / parts[1], box.Width / box.Height, 0.01f);
        Assert.True(box.Height <= height && box.X >= 0 && box.X + box.Width <= width, $"The ad takes {box.Width}x{box.Height} at {box.X},{box.Y}.");

        async Task PaintAsync(string what)
        {
            if (Folder is not null)
            {
                await page.WaitForTimeoutAsync(350);
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{what}-{ratio.Replace(':', '-')}-{width}.png"), FullPage = width < 1000, Caret = ScreenshotCaret.Initial });
            }
        }
    }

    /// <summary>Visible things to tap that are lower or narrower than 44 px; a link within running text may be.</summary>
    internal const string SmallTargets = """
        () => [...document.querySelectorAll('a[href], button, select, textarea, summary, label:has(input)')]
          .filter(e => e.checkVisibility() && !e.matches('.skip, .sr, .problems a'))
          .map(e => [e, e.getBoundingClientRect()])
          .filter(([, r]) => r.width < 43.5 || r.height < 43.5)
          .map(([e, r]) => `${e.tagName}.${e.className} ${Math.round(r.width)}x${Math.round(r.height)}`)
        """;
}
