using Microsoft.Playwright;
using SmallBizAds.Core.Design;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Browser;

/// <summary>
/// The review, the finished ad and the comparison in every state, as <see cref="LookTests"/> looks at the other pages:
/// real app, phone and desk, light and dark, both languages.
/// </summary>
public sealed class ReviewLookTests(BrowserFixture browser, SharedWholeApp shared)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SMALLBIZADS_SCREENSHOTS");

    [Theory]
    [InlineData(360, 740, "light", "ko")]
    [InlineData(390, 844, "dark", "en")]
    [InlineData(844, 390, "light", "ko")]
    [InlineData(1440, 900, "dark", "ko")]
    public async Task The_review_fits(int width, int height, string theme, string language)
    {
        await using var phone = await browser.OpenAsync(await shared.AddressAsync(), options =>
        {
            options.ViewportSize = new ViewportSize { Width = width, Height = height };
            options.ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light;
            options.Locale = language == "ko" ? "ko-KR" : "en-US";
            options.DeviceScaleFactor = 1;
        });
        var page = phone.Page;
        var name = $"{width}-{theme}-{language}";
        await page.GotoAsync("/");
        await page.Locator("#text").FillAsync("가을 맞이 펌 20% 할인, 국내 최고의 실력! 펌 12만원, 11월 30일까지 02-345-6789 미소헤어");
        await page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = "a.png", MimeType = "image/png", Buffer = Png.Gradient(800, 600, 5) });
        await page.Locator("[data-photo-preview][src^='blob:']").WaitForAsync();
        await page.Locator(".go").ClickAsync();
        await page.Locator("#task[data-state=completed]").WaitForAsync();
        await page.Locator(".slot a").First.ClickAsync();
        await LookAsync("review");

        await page.Locator("#more-Headline").ClickAsync();
        await page.Locator("#ideas-Headline .idea").First.WaitForAsync();
        await page.Locator("#more-fields summary").ClickAsync();
        await LookAsync("review-words");
        foreach (var part in (string[])["Caption", "Design", "Photo", "Show", "Ratio"])
        {
            await page.Locator($".tab[data-tab={part}]").ClickAsync();
            await Assertions.Expect(page.Locator(".part:visible")).ToHaveCountAsync(1);
            await LookAsync($"review-{part.ToLowerInvariant()}");
        }

        await page.Locator(".tab[data-tab=Words]").ClickAsync();
        await page.RunAndWaitForResponseAsync(() => page.Locator("#text-Headline").FillAsync(new string('가', 45)), r => r.Request.Method == "POST");
        await Assertions.Expect(page.Locator("#field-Headline .problem")).ToBeVisibleAsync();
        await LookAsync("review-over");
        // Whoever presses "finish" all the same is taken to what has to be mended.
        await page.Locator(".tab[data-tab=Ratio]").ClickAsync();
        await page.Locator("[data-confirm]").ClickAsync();
        await Assertions.Expect(page.Locator("#text-Headline")).ToBeFocusedAsync();
        await LookAsync("review-refused");

        await page.Locator("#text-Headline").FillAsync("가을 머리, 지금이에요");
        await page.Locator("[data-confirm]").ClickAsync();
        await page.WaitForURLAsync("**/v1");
        await page.Locator(".result-save .formats summary").ClickAsync();
        await page.Locator(".apart summary").ClickAsync();
        await LookAsync("version");
        await page.Locator(".reshape button").First.ClickAsync();
        await page.WaitForURLAsync("**/v2");
        await LookAsync("version-reshaped");
        await page.Locator("a[href*='/compare']").First.ClickAsync();
        await page.Locator(".compare").WaitForAsync();
        await LookAsync("compare");

        Assert.DoesNotContain(phone.Complaints, c => !c.Contains("status of 422", StringComparison.Ordinal));

        async Task LookAsync(string what)
        {
            await page.EvaluateAsync("document.fonts.ready");
            if (Folder is not null)
            {
                await page.WaitForTimeoutAsync(350);
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{what}-{name}.png"), Caret = ScreenshotCaret.Initial });
            }

            var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
            Assert.True(over <= 0, $"{what} at {name} is {over} px too wide.");
            var small = await page.EvaluateAsync<string[]>(LookTests.SmallTargets);
            Assert.True(small.Length == 0, $"{what} at {name}: under 44 px: {string.Join(", ", small)}");
        }
    }

    [Fact]
    public async Task Without_a_script_every_part_is_seen_and_a_change_is_one_press_away()
    {
        await using var phone = await browser.OpenAsync(await shared.AddressAsync(), o => o.JavaScriptEnabled = false);
        var page = phone.Page;
        await page.GotoAsync("/");
        await page.Locator("#text").FillAsync(Steps.Latte);
        await page.Locator(".go").ClickAsync();
        await page.Locator("#task[data-state=completed] .slot a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".part:visible")).ToHaveCountAsync(6);

        await page.Locator("#text-Headline").FillAsync("흑임자 라떼가 왔어요");
        await page.Locator("label:has(input[value='cobalt'])").ClickAsync();
        await page.Locator("[data-confirm]").ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("흑임자 라떼가 왔어요");
    }

    [Fact]
    public void Every_font_pair_shows_its_letters()
    {
        var styles = File.ReadAllText(Repository.PathOf("SmallBizAds.Web", "Styles", "review.css"));
        Assert.All(FontPairs.All, pair =>
        {
            Assert.True(File.Exists(Repository.PathOf("wwwroot", "images", "lettering", $"{pair.Key}.svg")), $"Draw wwwroot/images/lettering/{pair.Key}.svg: \"우리 가게\" in the face {pair.Display}, as outlines.");
            Assert.Contains($"/images/lettering/{pair.Key}.svg", styles, StringComparison.Ordinal);
        });
    }
}
