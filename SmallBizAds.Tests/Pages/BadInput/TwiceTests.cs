using System.Net;
using AngleSharp.Dom;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Pages.BadInput;

/// <summary>The same form twice, two forms at once, a form out of the history.</summary>
public sealed class TwiceTests(SharedWholeApp shared)
{
    private const string Words = "신메뉴 흑임자 라떼 5,500원, 이번 주말까지";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_form_sent_twice_at_once_is_one_task(bool withPhoto)
    {
        var owner = await Owner.ArrivesAsync(await shared.AppAsync());
        var form = owner.Visit.Page;
        var photo = Png.Gradient(500, 400, 6);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PostAsync(owner, form, Words, withPhoto ? photo : null)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
        var task = Assert.Single(answers.Select(a => a.Headers.Location!.ToString()).Distinct());
        await owner.FinishedAsync(task);
        var recent = await owner.Visit.OpenAsync("/");
        Assert.Single(recent.QuerySelectorAll(".recent-ad"));
    }

    [Fact]
    public async Task Two_forms_of_a_new_browser_sent_at_once_are_two_tasks_and_both_are_found()
    {
        var owner = await Owner.ArrivesAsync(await shared.AppAsync());
        var first = owner.Visit.Page;
        var second = await owner.Visit.OpenAsync("/");

        var answers = await Task.WhenAll(PostAsync(owner, first, "첫 번째 라떼 5,500원", null), PostAsync(owner, second, "두 번째 식빵 3,000원", null));

        var tasks = answers.Select(a => a.Headers.Location!.ToString()).ToList();
        Assert.Equal(2, tasks.Distinct().Count());
        Assert.Equal("첫 번째 라떼 5,500원", (await owner.FinishedAsync(tasks[0])).QuerySelector("blockquote")!.TextContent);
        Assert.Equal("두 번째 식빵 3,000원", (await owner.FinishedAsync(tasks[1])).QuerySelector("blockquote")!.TextContent);
        Assert.Equal(2, (await owner.Visit.OpenAsync("/")).QuerySelectorAll(".recent-ad").Length);
    }

    [Fact]
    public async Task A_photo_kept_in_one_tab_is_not_lost_to_what_happens_in_the_other()
    {
        var owner = await Owner.ArrivesAsync(await shared.AppAsync());
        await owner.SendAsync("", form => form.Attach("Form.Photo", Png.Gradient(500, 400, 1)));
        var oneTab = owner.Visit.Page;
        await owner.Visit.OpenAsync("/");
        await owner.SendAsync("", form => form.Attach("Form.Photo", Png.Gradient(500, 400, 2)));
        var otherTab = owner.Visit.Page;
        Assert.NotEqual(HashOf(oneTab), HashOf(otherTab));

        // The other tab takes its photo out and is done; then it is made an ad of with a third one.
        await owner.SendAsync("다른 탭 식빵 3,000원", form => form.Set("Form.RemovePhoto", "true"));
        await owner.FinishedAsync(owner.Task());
        await owner.Visit.OpenAsync("/");
        await owner.SendAsync("셋째 커피 2,000원", form => form.Attach("Form.Photo", Png.Gradient(500, 400, 3)));
        await owner.FinishedAsync(owner.Task());

        using var answer = await PostAsync(owner, oneTab, "이쪽 탭 라떼 5,500원", null);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var page = await owner.FinishedAsync(answer.Headers.Location!.ToString());
        Assert.Contains(HashOf(oneTab), page.QuerySelector(".task-photo")!.GetAttribute("src"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_out_of_the_history_is_the_same_task_with_the_same_words_and_another_with_others()
    {
        var owner = await Owner.ArrivesAsync(await shared.AppAsync());
        var form = owner.Visit.Page;
        using var first = await PostAsync(owner, form, Words, null);
        var task = first.Headers.Location!.ToString();
        await owner.FinishedAsync(task);

        using var again = await PostAsync(owner, form, Words, null);
        using var changed = await PostAsync(owner, form, "이제는 식빵 3,000원", null);

        Assert.Equal(task, again.Headers.Location!.ToString());
        Assert.NotEqual(task, changed.Headers.Location!.ToString());
        Assert.Equal("이제는 식빵 3,000원", (await owner.Visit.OpenAsync(changed.Headers.Location!.ToString())).QuerySelector("blockquote")!.TextContent);
    }

    private static string HashOf(IDocument page) => page.QuerySelector("input[name='Form.PhotoHash']")!.GetAttribute("value")!;

    /// <summary>Sends a form that is or was on the owner's screen, without waiting for an answer to an earlier one.</summary>
    private static Task<HttpResponseMessage> PostAsync(Owner owner, IDocument page, string words, byte[]? photo)
    {
        var filling = new FormFilling((AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("#create-form")!).Set("Form.Text", words);
        if (photo is not null)
        {
            filling.Attach("Form.Photo", photo);
        }

        return owner.Visit.Client.PostAsync(filling.Action, filling.ToContent());
    }
}
