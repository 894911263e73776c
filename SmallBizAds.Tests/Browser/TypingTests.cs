using Microsoft.Playwright;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Browser;

/// <summary>Writing in the review while previews come and go: nothing asks too often, nothing disturbs the hand that writes.</summary>
public sealed class TypingTests(BrowserFixture browser, SharedWholeApp shared)
{
    private const string Words = "신메뉴 흑임자 라떼 5,500원, 이번 주말까지 달빛카페";

    [Fact]
    public async Task A_sentence_typed_in_one_go_is_asked_about_once_when_the_hand_rests()
    {
        await using var owner = await ReviewsAsync();
        var asked = Asked(owner);
        var box = owner.Page.Locator("#text-Subcopy");

        await box.TapAsync();
        await box.FillAsync("");
        await box.PressSequentiallyAsync("고소한 흑임자를 듬뿍 올렸어요", new() { Delay = 40 });
        await owner.Page.WaitForTimeoutAsync(700);
        await owner.DrawnAsync();

        Assert.InRange(asked.Count, 1, 3);
        await Assertions.Expect(box).ToHaveValueAsync("고소한 흑임자를 듬뿍 올렸어요");
        await owner.FinishesAsync("고소한 흑임자를 듬뿍 올렸어요");
    }

    [Fact]
    public async Task Previews_leave_the_caret_and_a_syllable_in_the_making_alone()
    {
        await using var owner = await ReviewsAsync();
        var page = owner.Page;
        // Answers take their time, so that each of them arrives in the middle of the next word.
        await page.RouteAsync(u => u.Contains("/ads/", StringComparison.Ordinal), async route =>
        {
            if (route.Request.Method == "POST")
            {
                await Task.Delay(350);
            }

            await route.ContinueAsync();
        });
        await page.EvaluateAsync("""
            () => {
              const box = document.getElementById('text-Headline');
              window.box = box;
              window.lost = 0;
              box.addEventListener('blur', () => window.lost++);
              box.addEventListener('compositionend', event => window.ended = (window.ended ?? 0) + 1);
              window.swaps = 0;
              document.addEventListener('htmx:after:swap', () => window.swaps++);
            }
            """);
        var box = page.Locator("#text-Headline");
        await box.TapAsync();
        await box.FillAsync("라떼");
        await box.EvaluateAsync("box => box.setSelectionRange(0, 0)");
        var keyboard = await page.Context.NewCDPSessionAsync(page);
        foreach (var syllable in (string[])["ㅎ", "흐", "흑", "흑ㅇ", "흑이", "흑임", "흑임ㅈ", "흑임자"])
        {
            await keyboard.SendAsync("Input.imeSetComposition", new() { ["text"] = syllable, ["selectionStart"] = syllable.Length, ["selectionEnd"] = syllable.Length });
            await page.WaitForTimeoutAsync(320);
        }

        Assert.True(await page.EvaluateAsync<int>("window.swaps") > 0, "No preview came while the word was written.");
        Assert.Equal("흑임자라떼", await box.InputValueAsync());
        await keyboard.SendAsync("Input.insertText", new() { ["text"] = "흑임자 " });
        await page.WaitForTimeoutAsync(900);
        await owner.DrawnAsync();

        Assert.Equal("흑임자 라떼", await box.InputValueAsync());
        Assert.Equal(4, await box.EvaluateAsync<int>("box => box.selectionStart"));
        Assert.Equal((0, 1), (await page.EvaluateAsync<int>("window.lost"), await page.EvaluateAsync<int>("window.ended")));
        Assert.True(await page.EvaluateAsync<bool>("window.box === document.getElementById('text-Headline') && document.activeElement === window.box"));
        await owner.FinishesAsync("흑임자 라떼");
    }

    [Fact]
    public async Task Words_typed_while_a_button_is_at_work_are_kept()
    {
        await using var owner = await ReviewsAsync();
        var page = owner.Page;
        await owner.OpensAsync("Design");
        await owner.TapsAsync("Palette", "forest");
        await owner.TapsAsync("Palette", "violet");
        await owner.OpensAsync("Words");
        await page.RouteAsync(u => u.Contains("handler=Undo", StringComparison.Ordinal), async route =>
        {
            await Task.Delay(900);
            await route.ContinueAsync();
        });

        await page.Locator("#undo").TapAsync();
        await page.Locator("#text-Headline").FillAsync("지금 만나요, 흑임자 라떼");
        await page.WaitForResponseAsync(r => r.Url.Contains("handler=Undo", StringComparison.Ordinal));
        await page.WaitForTimeoutAsync(900);
        await owner.DrawnAsync();

        await Assertions.Expect(page.Locator("#text-Headline")).ToHaveValueAsync("지금 만나요, 흑임자 라떼");
        await Assertions.Expect(page.Locator("input[name=Palette][value=violet]")).Not.ToBeCheckedAsync();
        await owner.FinishesAsync("지금 만나요, 흑임자 라떼");
    }

    [Fact]
    public async Task With_the_keyboard_open_the_field_and_its_picture_are_both_seen()
    {
        await using var owner = await ReviewsAsync();
        await owner.Page.SetViewportSizeAsync(390, 420);

        foreach (var text in (AdText[])[AdText.Headline, AdText.Subcopy, AdText.Price, AdText.CallToAction])
        {
            await owner.TypesAsync(text, text == AdText.Price ? "5,900원" : "한 잔의 여유");
            var picture = (await owner.Page.Locator("#preview").BoundingBoxAsync())!;
            Assert.True(picture.Y >= 0 && picture.Height > 100, $"{text}: the picture is {picture.Height} px high at {picture.Y}.");
        }
    }

    [Fact]
    public async Task Nothing_moves_when_the_picture_changes_its_shape_or_a_note_appears()
    {
        await using var owner = await ReviewsAsync();
        var page = owner.Page;
        // A design with room for every text, so that the one note there is to see is the one about the claim.
        await owner.OpensAsync("Design");
        await owner.TapsAsync("Design", "statement");
        await owner.OpensAsync("Ratio");
        var before = await TabsAsync();
        foreach (var ratio in (string[])["9:16", "16:9", "1.91:1", "1:1"])
        {
            await owner.TapsAsync("Ratio", ratio);
            Assert.Equal(before, await TabsAsync());
        }

        await owner.OpensAsync("Words");
        before = await TabsAsync();
        await owner.TypesAsync(AdText.Subcopy, "국내 1위, 세계 최고의 흑임자 라떼");
        await page.Locator(".claim-sum").WaitForAsync();
        Assert.Equal(before, await TabsAsync());

        Task<float> TabsAsync() => page.EvaluateAsync<float>("document.querySelector('.review-parts').getBoundingClientRect().top + scrollY");
    }

    private static List<string> Asked(Shopkeeper owner)
    {
        var asked = new List<string>();
        owner.Page.Request += (_, request) =>
        {
            if (request.Method == "POST" && request.Url.Contains("/ads/", StringComparison.Ordinal) && !request.Url.Contains("handler", StringComparison.Ordinal))
            {
                asked.Add(request.Url);
            }
        };
        return asked;
    }

    private async Task<Shopkeeper> ReviewsAsync()
    {
        var owner = await Shopkeeper.ArrivesAsync(browser, await shared.AddressAsync(), "typing");
        await owner.WritesAsync(Words);
        await owner.ChoosesAsync();
        return owner;
    }
}
