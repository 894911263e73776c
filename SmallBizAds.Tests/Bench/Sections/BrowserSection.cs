using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace SmallBizAds.Tests.Bench.Sections;

/// <summary>What the owner waits for: from the tap on the button until pictures of ads are on the screen of the browser.</summary>
public sealed class BrowserSection : IBenchSection
{
    private const int Runs = 20;

    private const string PicturesShown = """
        count => [...document.querySelectorAll('#slots .slot-ad img')].filter(i => i.complete && i.naturalWidth > 0).length >= count
        """;

    public string Name => "browser";

    public async IAsyncEnumerable<Measurement> MeasureAsync(BenchSettings settings, [EnumeratorCancellation] CancellationToken ct)
    {
        var photo = await BenchPhoto.PathAsync();
        using var data = new BenchData();
        await using var app = await RunningApp.StartAsync(data.Folder, ct, RunningApp.OneAddressForAll);
        await using var browser = await BenchBrowser.StartAsync();
        foreach (var (what, file, first, all) in new[] { ("no photo", null, 1000.0, 2500.0), ("12-megapixel photo", photo, 2000.0, 4000.0) })
        {
            var runs = new List<(double First, double All)>();
            for (var i = -2; i < Runs; i++)
            {
                var run = await SubmitAsync(browser, app, Briefs.Text(i + 2), file);
                if (i >= 0)
                {
                    runs.Add(run);
                }
            }

            yield return Measurement.AtMost($"Submit to first candidate, {what}", "ms", first, [.. runs.Select(r => r.First)]);
            yield return Measurement.AtMost($"Submit to all four, {what}", "ms", all, [.. runs.Select(r => r.All)]);
        }
    }

    private static async Task<(double First, double All)> SubmitAsync(BenchBrowser browser, RunningApp app, string text, string? photo)
    {
        await using var phone = await browser.NewPhoneAsync(app.Address);
        var page = await phone.NewPageAsync();
        await page.GotoAsync("/");
        await page.Locator("#text").FillAsync(text);
        if (photo is not null)
        {
            await page.Locator("#photo").SetInputFilesAsync(photo);
        }

        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var clock = Stopwatch.StartNew();

        // Not awaited first: a click is answered only when the navigation it begins has got somewhere.
        var click = page.Locator(".go").ClickAsync();
        await ShownAsync(page, 1);
        var first = clock.Elapsed.TotalMilliseconds;
        await ShownAsync(page, 4);
        var all = clock.Elapsed.TotalMilliseconds;
        await click;
        return (first, all);
    }

    private static async Task ShownAsync(IPage page, int count)
    {
        try
        {
            await page.WaitForFunctionAsync(PicturesShown, count);
        }
        catch (TimeoutException)
        {
            throw new InvalidOperationException($"There are no {count} pictures. The page says: {await page.Locator("main").InnerTextAsync()}");
        }
    }
}
