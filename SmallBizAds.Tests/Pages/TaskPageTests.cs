using System.Globalization;
using System.Net;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Shared;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Pages;

public sealed class TaskPageTests : IDisposable
{
    private readonly WebApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_running_task_shows_every_place_and_asks_again_soon()
    {
        _app.Generations.Pace = TimeSpan.FromHours(1);
        var (visit, _) = await _app.SubmittedAsync();

        var page = await visit.FollowAsync();

        Assert.Equal(4, page.QuerySelectorAll(".slot.ratio-1-1 .skeleton").Length);
        var poll = page.QuerySelector("[data-poll]")!;
        Assert.Equal("load delay:250ms, every 5s", poll.GetAttribute("hx-trigger"));
        Assert.Equal("2", page.QuerySelector("noscript meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("10", page.QuerySelector("progress")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Every_question_of_the_page_is_answered_with_a_fragment_that_asks_anew()
    {
        _app.Generations.Pace = TimeSpan.FromHours(1);
        var (visit, _) = await _app.SubmittedAsync();
        var page = await visit.FollowAsync();
        var question = page.QuerySelector("[data-poll]")!.GetAttribute("hx-get")!;

        var fragment = await visit.OpenAsync(question, ("HX-Request", "true"));

        Assert.Null(fragment.QuerySelector("header"));
        Assert.NotEqual(question, fragment.QuerySelector("[data-poll]")!.GetAttribute("hx-get"));
    }

    [Fact]
    public async Task After_three_seconds_it_asks_once_a_second()
    {
        _app.Generations.Pace = TimeSpan.FromHours(1);
        var (visit, id) = await _app.SubmittedAsync();
        _app.Generations.Rewrite(id, v => v with { State = GenerationState.Queued, PlaceInQueue = 3 });

        var page = await visit.FollowAsync();

        Assert.StartsWith("load delay:1000ms", page.QuerySelector("[data-poll]")!.GetAttribute("hx-trigger"), StringComparison.Ordinal);
        Assert.Contains("2", page.QuerySelector("#task-step")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finished_task_shows_its_ads_and_stops_asking()
    {
        var (visit, id) = await _app.SubmittedAsync();

        var page = await visit.FollowAsync();

        Assert.Null(page.QuerySelector("[data-poll]"));
        Assert.Null(page.QuerySelector("noscript meta"));
        var ads = page.QuerySelectorAll(".slot a");
        Assert.Equal([$"/ads/{id}/1", $"/ads/{id}/2", $"/ads/{id}/3", $"/ads/{id}/4"], ads.Select(a => a.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".slot img"), i => Assert.Equal(("1080", "1080"), (i.GetAttribute("width"), i.GetAttribute("height"))));
    }

    [Fact]
    public async Task A_failed_task_says_why_and_can_be_tried_again()
    {
        var (visit, id) = await _app.SubmittedAsync();
        _app.Generations.Rewrite(id, v => v with { State = GenerationState.Failed, Problem = new Problem("TookTooLong", 120) });
        var page = await visit.FollowAsync();
        Assert.Contains(string.Format(CultureInfo.InvariantCulture, Resx.Korean["Problem_TookTooLong"], 120), page.QuerySelector("#task-step")!.TextContent, StringComparison.Ordinal);

        await visit.SendAsync("form[action*='Retry']");

        Assert.Equal(HttpStatusCode.SeeOther, visit.Status);
        await visit.FollowAsync();
        Assert.Equal("completed", visit.Page.GetElementById("task")!.GetAttribute("data-state"));
    }

    [Fact]
    public async Task A_task_with_fewer_ads_than_asked_for_says_so_and_can_be_made_once_more()
    {
        var (visit, id) = await _app.SubmittedAsync();
        await visit.FollowAsync();
        var whole = await visit.OpenAsync($"/ads/{id}");
        Assert.Null(whole.QuerySelector("form[action*='Retry']"));
        _app.Generations.Rewrite(id, v => v with { State = GenerationState.Completed, Candidates = [.. ScriptedGenerations.Candidates(v, 3)] });

        var page = await visit.OpenAsync($"/ads/{id}");
        Assert.Equal(string.Format(CultureInfo.InvariantCulture, Resx.Korean["Task_Fewer"], 3, 4), page.QuerySelector("#task-step")!.TextContent);
        await visit.SendAsync("form[action*='Retry']");

        Assert.Equal(HttpStatusCode.SeeOther, visit.Status);
        Assert.NotEqual($"/ads/{id}", visit.Answer.Headers.Location!.ToString());
        Assert.Equal(Steps.Latte, _app.Generations.LastRequest!.Brief.Text);
        await visit.FollowAsync();
        Assert.Equal(4, visit.Page.QuerySelectorAll(".slot a").Length);
    }

    [Fact]
    public async Task A_refused_retry_is_said_on_the_page()
    {
        var (visit, id) = await _app.SubmittedAsync();
        _app.Generations.Rewrite(id, v => v with { State = GenerationState.Failed });
        await visit.FollowAsync();
        _app.Generations.Refusal = new Problem("TooManyTasks");

        var page = await visit.SendAsync("form[action*='Retry']");

        Assert.Equal(HttpStatusCode.TooManyRequests, visit.Status);
        Assert.Contains(Resx.Korean["Problem_TooManyTasks"], page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_task_can_be_stopped()
    {
        _app.Generations.Pace = TimeSpan.FromHours(1);
        var (visit, _) = await _app.SubmittedAsync();
        await visit.FollowAsync();

        await visit.SendAsync("form[action*='Cancel']");

        var page = await visit.FollowAsync();
        Assert.Equal("cancelled", page.GetElementById("task")!.GetAttribute("data-state"));
        Assert.Null(page.QuerySelector("[data-poll]"));
    }

    [Fact]
    public async Task An_expired_task_is_gone_and_offers_a_new_beginning()
    {
        var (visit, id) = await _app.SubmittedAsync();
        _app.Generations.Rewrite(id, v => v with { State = GenerationState.Expired, Candidates = [] });

        var page = await visit.FollowAsync();

        Assert.Equal(HttpStatusCode.Gone, visit.Status);
        Assert.Equal(Resx.Korean["Error_410_Title"], page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("a.button[href='/']"));
    }

    [Fact]
    public async Task Another_visitor_finds_neither_task_nor_files()
    {
        var (owner, id) = await _app.SubmittedAsync();
        var page = await owner.FollowAsync();
        var file = page.QuerySelector(".slot img")!.GetAttribute("src")!;
        var (stranger, _) = await _app.SubmittedAsync();
        var passerBy = _app.Visit();

        foreach (var path in (string[])[$"/ads/{id}", file, file.Split('?')[0]])
        {
            await owner.OpenAsync(path);
            Assert.Equal(HttpStatusCode.OK, owner.Status);
            await stranger.OpenAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
            await passerBy.OpenAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, passerBy.Status);
        }
    }

    [Fact]
    public async Task Another_visitor_can_neither_stop_nor_repeat_a_task()
    {
        _app.Generations.Pace = TimeSpan.FromHours(1);
        var (owner, id) = await _app.SubmittedAsync();
        var (stranger, _) = await _app.SubmittedAsync();
        await stranger.FollowAsync();

        foreach (var handler in (string[])["Cancel", "Retry"])
        {
            await stranger.OpenAsync("/");
            await stranger.SendAsync("form[data-theme-form]", form => form.Action = $"/ads/{id}?handler={handler}");
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }

        await owner.OpenAsync($"/ads/{id}");
        Assert.Equal("processing", owner.Page.GetElementById("task")!.GetAttribute("data-state"));
    }
}
