using Microsoft.Playwright;
using SmallBizAds.Core.Copywriting.Posting;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Browser;

/// <summary>
/// Inside KakaoTalk and Naver: no downloads, no second window, no share sheet. What is left is a picture that can be held,
/// plain links, and words that can be copied.
/// </summary>
public sealed class InAppTests(BrowserFixture browser, SharedWholeApp shared)
{
    [Fact]
    public async Task Inside_KakaoTalk_the_picture_can_be_held_and_opened() => await PlayAsync(await Shopkeeper.InKakaoTalkAsync(browser, await shared.AddressAsync()));

    [Fact]
    public async Task Inside_Naver_the_picture_can_be_held_and_opened() => await PlayAsync(await Shopkeeper.InNaverAsync(browser, await shared.AddressAsync()));

    private static async Task PlayAsync(Shopkeeper owner)
    {
        await using var _ = owner;
        owner.Forgives("Service Worker registration blocked");
        await owner.Context.AddInitScriptAsync("window.open = () => { throw new Error('a second window'); };");
        await owner.WritesAsync("신메뉴 흑임자 라떼 5,500원, 이번 주말까지 달빛카페");
        await owner.ChoosesAsync();
        await owner.FinishesAsync("5,500원", "이번 주말까지");
        var page = owner.Page;

        await Assertions.Expect(page.Locator("a[download], a[target], form[target], [data-share], [data-save]")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".hold-hint")).ToHaveTextAsync(Resx.Korean["Result_Hold"]);
        // What is held is what is kept: the whole file by one plain address, with nothing lying above it.
        var ad = page.Locator("img#ad");
        Assert.Null(await ad.GetAttributeAsync("srcset"));
        Assert.True(await ad.EvaluateAsync<bool>("""
            ad => { scrollTo(0, 0); const at = ad.getBoundingClientRect(); return document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2) === ad && getComputedStyle(ad).pointerEvents !== 'none' && getComputedStyle(ad).userSelect !== 'none'; }
            """));
        var held = await page.Context.APIRequest.GetAsync(new Uri(new Uri(page.Url), await ad.GetAttributeAsync("src")).ToString());
        Assert.Equal("image/jpeg", held.Headers["content-type"]);
        Assert.False(held.Headers.ContainsKey("content-disposition"));
        Assert.Equal((1080, 1080), await owner.SizeOfAsync(await held.BodyAsync()));

        Assert.Contains("5,500원", await owner.CopiesAsync(PostingChannel.KakaoTalk), StringComparison.Ordinal);

        // Chromium dresses a picture that is opened by itself with styles of its own, and asks for an icon.
        owner.Forgives("Applying inline style", "status of 404");
        var opened = await page.RunAndWaitForResponseAsync(() => page.Locator(".result-save > a.button").TapAsync(), r => r.Url.Contains("ad.jpg?show", StringComparison.Ordinal));
        Assert.False((await opened.AllHeadersAsync()).ContainsKey("content-disposition"));
        await Assertions.Expect(page.Locator("body > img")).ToBeVisibleAsync();
        Assert.Single(page.Context.Pages);
    }
}
