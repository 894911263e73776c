using System.Net;
using Microsoft.Playwright;
using SmallBizAds.Tests.Browser;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Pages.BadInput;

/// <summary>The database is killed in the middle of a task and comes back after ten seconds.</summary>
public sealed class DatabaseOutageTests(BrowserFixture browser)
{
    private const string Words = "신메뉴 흑임자 라떼 5,500원, 이번 주말까지";
    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(10);

    // Their ads keep the one worker busy until the database goes away.
    private const int Crowd = 10;

    private static LocatorAssertionsToHaveTextOptions Patient => new() { Timeout = 20_000 };

    [Fact]
    public async Task A_task_page_says_so_and_goes_on_and_a_form_keeps_its_words()
    {
        await using var database = await StoppableDatabase.CreateAsync();
        using var app = new WholeApp(database.Connection, ("Jobs:Lanes:light", "1"));
        await using var phone = await browser.OpenAsync(app.Listen());

        // Plain visitors in both languages, with ads made before and a form on their screens.
        var plain = new List<Owner>();
        foreach (var language in new[] { "ko", "en" })
        {
            var owner = await Owner.ArrivesAsync(app, language);
            await owner.SendAsync(Words);
            owner.Task();
            await owner.Visit.OpenAsync("/");
            plain.Add(owner);
        }

        // In a browser: a form with words in one tab, and in another a task that waits behind those of a crowd.
        var writing = await phone.Context.NewPageAsync();
        await writing.GotoAsync("/");
        await writing.Locator("#text").FillAsync("식빵 3,000원");
        var watching = await phone.Context.NewPageAsync();
        await watching.GotoAsync("/");
        await watching.Locator("#text").FillAsync(Words);
        for (var i = 0; i < Crowd; i++)
        {
            await (await Owner.ArrivesAsync(app)).SendAsync(Words);
        }

        await watching.Locator(".go").ClickAsync();
        await watching.Locator("#task").WaitForAsync();

        var clock = TimeProvider.System.GetTimestamp();
        await database.KillAsync();
        Assert.NotEqual("completed", await watching.Locator("#task").GetAttributeAsync("data-state"));

        await Assertions.Expect(watching.Locator(".toast")).ToHaveTextAsync(Resx.Korean["Toast_Waiting"], Patient);
        await Assertions.Expect(watching.Locator("blockquote")).ToHaveTextAsync(Words, Patient);
        await writing.Locator(".go").ClickAsync();
        await Assertions.Expect(writing.Locator(".toast")).ToHaveTextAsync(Resx.Korean["Toast_Resting"], Patient);
        await Assertions.Expect(writing.Locator("#text")).ToHaveValueAsync("식빵 3,000원");
        foreach (var owner in plain)
        {
            await ShouldKeepTheWordsAsync(owner);
        }

        // It says so as long as it lasts.
        var left = Outage - TimeProvider.System.GetElapsedTime(clock);
        await Task.Delay(left > TimeSpan.Zero ? left : TimeSpan.Zero, TestContext.Current.CancellationToken);
        await Assertions.Expect(watching.Locator(".toast")).ToHaveTextAsync(Resx.Korean["Toast_Waiting"], Patient);
        await database.StartAsync();

        await Assertions.Expect(watching.Locator("#task[data-state=completed] .slot img")).ToHaveCountAsync(4, new() { Timeout = 30_000 });
        await Assertions.Expect(watching.Locator(".toast")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
        await writing.Locator(".go").ClickAsync();
        await Assertions.Expect(writing.Locator("blockquote")).ToHaveTextAsync("식빵 3,000원", Patient);
        foreach (var owner in plain)
        {
            // The form that came back during the outage, as it stands.
            await owner.Visit.SendAsync("#create-form");
            await owner.FinishedAsync(owner.Task());
        }
    }

    private static async Task ShouldKeepTheWordsAsync(Owner owner)
    {
        var typed = $"{owner.Language}: 두 번째 라떼 4,000원";
        await owner.SendAsync(typed, form => form.Set("Form.Tone", "Premium").Attach("Form.Photo", Png.Gradient(400, 300, 1)));

        var page = owner.Visit.Page;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, owner.Visit.Status);
        Assert.Contains(owner.Texts["Problem_DatabaseAway"], page.QuerySelector("#problems")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(owner.Texts["Problem_PhotoNotKept"], page.QuerySelector("#photo-problem")!.TextContent);
        Assert.Equal(typed, page.QuerySelector("#text")!.TextContent);
        Assert.True(page.QuerySelector("input[value=Premium]")!.HasAttribute("checked"));

        // A page that only shows something asks again by itself, and says so in the same language.
        var resting = await owner.Visit.OpenAsync("/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, owner.Visit.Status);
        Assert.Equal(owner.Texts["Error_503_Title"], resting.QuerySelector("h1")!.TextContent);
        Assert.NotNull(resting.QuerySelector("meta[http-equiv=refresh]"));
        owner.Visit.Back(page);
    }
}
