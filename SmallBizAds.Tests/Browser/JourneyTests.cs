using Microsoft.Playwright;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Browser;

/// <summary>From the first page to the ad on the phone, at 390x844.</summary>
public sealed class JourneyTests : IDisposable
{
    private readonly BrowserFixture _browser;
    private readonly WebApp _app = new();
    private readonly Uri _address;

    public JourneyTests(BrowserFixture browser) => (_browser, _address) = (browser, _app.Listen());

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Words_and_a_photo_become_four_ads_on_the_phone()
    {
        _app.Generations.Pace = TimeSpan.FromMilliseconds(400);
        await using var phone = await _browser.OpenAsync(_address);
        var page = phone.Page;
        await page.GotoAsync("/");

        await page.Locator("#text").PressSequentiallyAsync(Steps.Latte);
        await Assertions.Expect(page.Locator("#trade-guess")).ToHaveTextAsync(Resx.Korean["Trade_Cafe"]);
        await Assertions.Expect(page.Locator("[data-count]")).ToHaveTextAsync($"{Steps.Latte.Length}");
        await page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = "latte.png", MimeType = "image/png", Buffer = Png.Gradient(600, 400, 2) });
        await page.Locator("[data-photo-preview][src^='blob:']").WaitForAsync();
        await page.Locator(".go").ClickAsync();
        await page.Locator("#task").WaitForAsync();
        Assert.NotNull(_app.Generations.LastRequest!.PhotoHash);

        await page.EvaluateAsync("""
            () => { window.shift = 0; new PerformanceObserver(list => { for (const e of list.getEntries()) window.shift += e.value; }).observe({ type: 'layout-shift', buffered: true }); }
            """);
        await Assertions.Expect(page.Locator(".slot .skeleton")).Not.ToHaveCountAsync(0);
        await page.Locator("#task[data-state=completed]").WaitForAsync();
        await Assertions.Expect(page.Locator(".slot img")).ToHaveCountAsync(4);
        Assert.True(await page.EvaluateAsync<double>("window.shift") < 0.02);
        Assert.Equal(0, await page.Locator("[data-poll]").CountAsync());

        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator("#text")).ToHaveValueAsync(string.Empty);
        await Assertions.Expect(page.Locator(".recent-ad")).ToHaveCountAsync(1);
        Assert.Empty(phone.Complaints);
    }

    [Fact]
    public async Task A_wrong_form_keeps_its_photo_and_takes_the_focus_to_what_is_wrong()
    {
        await using var phone = await _browser.OpenAsync(_address);
        var page = phone.Page;
        await page.GotoAsync("/");
        await page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = "latte.png", MimeType = "image/png", Buffer = Png.Gradient(600, 400, 2) });
        await page.Locator("[data-photo-preview][src^='blob:']").WaitForAsync();

        await page.Locator(".go").ClickAsync();

        await Assertions.Expect(page.Locator("#problems")).ToBeFocusedAsync();
        await page.Locator("[data-photo-preview][src^='/files/']").WaitForAsync();
        await page.Locator("[data-photo-remove]").WaitForAsync();
        await page.Locator("#text").FillAsync(Steps.Latte);
        await Assertions.Expect(page.Locator("#problems, #text-problem, [aria-invalid]")).ToHaveCountAsync(0);
        await page.Locator(".go").ClickAsync();
        await page.Locator("#task").WaitForAsync();
        Assert.NotNull(_app.Generations.LastRequest!.PhotoHash);
    }

    [Fact]
    public async Task Without_script_the_same_journey_works()
    {
        _app.Generations.Pace = TimeSpan.FromMilliseconds(500);
        await using var phone = await _browser.OpenAsync(_address, o => o.JavaScriptEnabled = false);
        var page = phone.Page;
        await page.GotoAsync("/");
        await page.Locator("#text").FillAsync(Steps.Latte);
        await page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = "latte.png", MimeType = "image/png", Buffer = Png.Gradient(60, 40, 2) });
        await page.Locator("summary").ClickAsync();
        await page.Locator("input[value='9:16']").CheckAsync();

        await page.Locator(".go").ClickAsync();

        await page.Locator("#task").WaitForAsync();
        await page.Locator("#task[data-state=completed] .slot.ratio-9-16 a").First.ClickAsync();
        await Assertions.Expect(page.Locator("#caption")).ToContainTextAsync(Steps.Latte);
        Assert.NotNull(_app.Generations.LastRequest!.PhotoHash);
    }

    [Fact]
    public async Task The_task_goes_on_after_a_reload_and_after_a_moment_without_network()
    {
        _app.Generations.Pace = TimeSpan.FromMilliseconds(1200);
        await using var phone = await _browser.OpenAsync(_address);
        var page = phone.Page;
        await page.GotoAsync("/");
        await page.Locator("#text").FillAsync(Steps.Latte);
        await page.Locator(".go").ClickAsync();
        await page.Locator("#task").WaitForAsync();

        await phone.Context.SetOfflineAsync(true);
        await page.WaitForTimeoutAsync(900);
        await phone.Context.SetOfflineAsync(false);
        await page.Locator("#task[data-state=completed]").WaitForAsync();

        var closed = page.Url;
        await page.CloseAsync();
        var again = await phone.Context.NewPageAsync();
        await again.GotoAsync(closed);
        await Assertions.Expect(again.Locator(".slot img")).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task Typed_words_survive_a_reload_and_the_offline_page_stands_in()
    {
        await using var phone = await _browser.OpenAsync(_address);
        var page = phone.Page;
        await page.GotoAsync("/");
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => caches.match('/offline')).then(kept => { if (!kept) throw new Error('not kept'); })");
        await page.Locator("#text").FillAsync(Steps.Latte);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#text")).ToHaveValueAsync(Steps.Latte);

        await phone.Context.SetOfflineAsync(true);
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Resx.Korean["Offline_Title"]);
        Assert.NotEqual("rgba(0, 0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));

        await phone.Context.SetOfflineAsync(false);
        await page.Locator("[data-reload]").ClickAsync();
        await Assertions.Expect(page.Locator("#text")).ToHaveValueAsync(Steps.Latte);
    }

    [Fact]
    public async Task The_theme_changes_at_once_and_stays()
    {
        await using var phone = await _browser.OpenAsync(_address, o => o.ColorScheme = ColorScheme.Light);
        var page = phone.Page;
        await page.GotoAsync("/");
        var light = await PaperAsync(page);

        await page.RunAndWaitForResponseAsync(() => page.Locator(".pref-dark").ClickAsync(), "**/preferences/theme");

        var dark = await PaperAsync(page);
        Assert.NotEqual(light, dark);
        await page.ReloadAsync();
        Assert.Equal(dark, await PaperAsync(page));
        await Assertions.Expect(page.Locator(".pref-light")).ToBeVisibleAsync();
    }

    private static Task<string> PaperAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");
}
