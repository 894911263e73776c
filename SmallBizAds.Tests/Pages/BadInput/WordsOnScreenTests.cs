using Microsoft.Playwright;
using SmallBizAds.Tests.Browser;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Pages.BadInput;

/// <summary>Strange words on a real screen of a phone: nothing runs, nothing runs over the edge, nothing turns around.</summary>
public sealed class WordsOnScreenTests(SharedWholeApp shared, BrowserFixture browser)
{
    /// <summary>Whether a script of the words ran, how much stands over the edge, which way the page reads, and where its first mark stands.</summary>
    private const string Look = """
        () => ({
          pwned: window.pwned ?? 0,
          wider: document.documentElement.scrollWidth - innerWidth,
          direction: getComputedStyle(document.body).direction,
          over: [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 6).map(e => `${e.tagName}.${e.className}#${e.id}`).join(' '),
          mark: Math.round(document.querySelector('.wordmark').getBoundingClientRect().left),
        })
        """;

    [Theory]
    [InlineData("HTML and script")]
    [InlineData("the direction turned")]
    [InlineData("a word of 200 letters")]
    [InlineData("a Latin word of 200 letters")]
    [InlineData("towers of marks")]
    public async Task Strange_words_stay_where_they_belong(string kind)
    {
        await using var phone = await browser.OpenAsync(await shared.AddressAsync(), o => o.ViewportSize = new ViewportSize { Width = 360, Height = 780 });
        var page = await phone.Context.NewPageAsync();
        var complaints = new List<string>();
        page.Dialog += (_, dialog) => { complaints.Add(dialog.Message); _ = dialog.DismissAsync(); };
        page.Console += (_, message) => { if (message.Type == "error") { complaints.Add(message.Text); } };
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync("/");
        var mark = (await LookAsync(page)).Mark;
        await page.Locator("#text").FillAsync(BadWords.Taken[kind].Typed);
        await AssertSoundAsync("the form");
        await page.Locator(".go").ClickAsync();
        await page.Locator("#task[data-state=completed]").WaitForAsync();
        var task = new Uri(page.Url).AbsolutePath;

        await AssertSoundAsync("the task");
        foreach (var path in new[] { $"{task}/1", $"{task}/3", "/", $"/?like={task.Split('/')[^1]}" })
        {
            await page.GotoAsync(path);
            await AssertSoundAsync(path);
        }

        Assert.Empty(complaints);

        async Task AssertSoundAsync(string where)
        {
            var look = await LookAsync(page);
            Assert.True(look is { Pwned: 0, Wider: <= 0, Direction: "ltr" } && look.Mark == mark, $"{where}: {look}");
        }
    }

    private static async Task<Looks> LookAsync(IPage page) => await page.EvaluateAsync<Looks>(Look);

    private sealed record Looks
    {
        public int Pwned { get; set; }

        public int Wider { get; set; }

        /// <summary>What stands over the edge, for whoever reads that this test failed.</summary>
        public string Over { get; set; } = "";

        public string Direction { get; set; } = "";

        public int Mark { get; set; }
    }
}
