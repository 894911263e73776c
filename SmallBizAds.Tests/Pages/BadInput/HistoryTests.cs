using Microsoft.Playwright;
using SmallBizAds.Tests.Browser;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Pages.BadInput;

/// <summary>Back, forward and impatient fingers in a real browser, against the whole app.</summary>
public sealed class HistoryTests(SharedWholeApp shared, BrowserFixture browser)
{
    private const string Words = "신메뉴 흑임자 라떼 5,500원, 이번 주말까지";

    [Fact]
    public async Task Back_and_forward_lose_no_ad_and_a_form_sent_again_makes_another()
    {
        await using var phone = await browser.OpenAsync(await shared.AddressAsync());
        var page = await phone.Context.NewPageAsync();
        await SendAsync(page, Words);
        var first = page.Url;

        // Away while it is made, and back when it is done.
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#create-form")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".recent-ad img")).ToHaveCountAsync(0);
        await Eventually.TrueAsync(() => IsDoneAsync(phone.Context, first), "the ads to be made", 30);
        await page.GoForwardAsync();
        await Assertions.Expect(page.Locator("#task[data-state=completed] .slot img")).ToHaveCountAsync(4);
        Assert.Equal(first, page.Url);

        // Back once more: the same words sent again are meant as another ad, and both are found.
        await page.GoBackAsync();
        await page.Locator("#text").FillAsync(Words);
        await page.Locator(".go").ClickAsync();
        await page.Locator("#task").WaitForAsync();
        Assert.NotEqual(first, page.Url);
        await page.Locator("#task[data-state=completed]").WaitForAsync();
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator(".recent-ad img")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_button_pressed_twice_is_one_task()
    {
        await using var phone = await browser.OpenAsync(await shared.AddressAsync());
        var page = await phone.Context.NewPageAsync();
        await page.GotoAsync("/");
        await page.Locator("#text").FillAsync(Words);

        await page.EvaluateAsync("() => { const form = document.querySelector('#create-form'); form.requestSubmit(); form.requestSubmit(); document.querySelector('.go').click(); }");

        await page.Locator("#task[data-state=completed]").WaitForAsync();
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator(".recent-ad")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Without_script_back_and_send_again_loses_no_ad()
    {
        await using var phone = await browser.OpenAsync(await shared.AddressAsync(), o => o.JavaScriptEnabled = false);
        var page = await phone.Context.NewPageAsync();
        await SendAsync(page, Words);
        var first = new Uri(page.Url).AbsolutePath;

        await page.GoBackAsync();
        await page.Locator("#text").FillAsync(Words);
        await page.Locator(".go").ClickAsync();
        await page.Locator("#task").WaitForAsync();

        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator($".recent-ad[href='{first}']")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Two_tabs_with_two_forms_are_two_ads_each_with_its_own_photo()
    {
        await using var phone = await browser.OpenAsync(await shared.AddressAsync());
        var (left, right) = (await phone.Context.NewPageAsync(), await phone.Context.NewPageAsync());
        foreach (var (page, words, tint) in new[] { (left, "왼쪽 라떼 5,500원", 1), (right, "오른쪽 식빵 3,000원", 5) })
        {
            await page.GotoAsync("/");
            await page.Locator("#text").FillAsync(words);
            await page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = "a.png", MimeType = "image/png", Buffer = Png.Gradient(400, 300, tint) });
            await page.Locator("[data-photo-preview][src^='blob:']").WaitForAsync();
        }

        await Task.WhenAll(left.Locator(".go").ClickAsync(), right.Locator(".go").ClickAsync());

        await Assertions.Expect(left.Locator("#task[data-state=completed] blockquote")).ToHaveTextAsync("왼쪽 라떼 5,500원");
        await Assertions.Expect(right.Locator("#task[data-state=completed] blockquote")).ToHaveTextAsync("오른쪽 식빵 3,000원");
        Assert.NotEqual(await left.Locator(".task-photo").GetAttributeAsync("src"), await right.Locator(".task-photo").GetAttributeAsync("src"));
        await left.GotoAsync("/");
        await Assertions.Expect(left.Locator(".recent-ad img")).ToHaveCountAsync(2);
    }

    private static async Task SendAsync(IPage page, string words)
    {
        await page.GotoAsync("/");
        await page.Locator("#text").FillAsync(words);
        await page.Locator(".go").ClickAsync();
        await page.Locator("#task").WaitForAsync();
    }

    private static async Task<bool> IsDoneAsync(IBrowserContext context, string address) =>
        (await (await context.APIRequest.GetAsync(address)).TextAsync()).Contains("data-state=\"completed\"", StringComparison.Ordinal);
}
