using System.Net;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Pages.Review;

/// <summary>Two windows on one ad, answers that got lost, pages out of the history.</summary>
public sealed class WindowsTests(SharedWholeApp shared)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Two_windows_that_change_different_things_both_get_their_way(bool htmx)
    {
        var one = await ReviewDesk.NewAsync(await shared.AppAsync());
        var two = await one.BesideAsync();
        await one.ChangeAsync(form => form.Set("Text.Headline", "첫째 창의 제목").Set("Ratio", "4:5"), htmx);

        var answer = await two.SendAsync(null, form => form.Set("Text.Price", "4,900원"), htmx);

        // The other window's change is shown before its field is sent back.
        if (htmx)
        {
            Assert.Equal("#review", two.Owner.Visit.Answer.Headers.GetValues("HX-Retarget").Single());
            Assert.Equal("첫째 창의 제목", answer.QuerySelector("#text-Headline")!.GetAttribute("value"));
            Assert.Contains(two.Owner.Texts["Review_Merged"], answer.Body!.TextContent, StringComparison.Ordinal);
        }

        await two.OpenedAsync();
        Assert.Equal(("첫째 창의 제목", "4,900원", "4:5"), (two[AdText.Headline], two[AdText.Price], two.Chosen("Ratio")));
    }

    [Fact]
    public async Task Of_two_windows_on_the_same_text_the_last_wins_and_nothing_else_is_lost()
    {
        var one = await ReviewDesk.NewAsync(await shared.AppAsync());
        var two = await one.BesideAsync();
        await one.ChangeAsync(form => form.Set("Text.Headline", "첫째 창").Set("Text.Price", "4,900원"));

        await two.ChangeAsync(form => form.Set("Text.Headline", "둘째 창"));

        Assert.Equal(("둘째 창", "4,900원"), (two[AdText.Headline], two[AdText.Price]));
        await two.PressAsync("Undo");
        Assert.Equal(("첫째 창", "4,900원"), (two[AdText.Headline], two[AdText.Price]));
    }

    [Fact]
    public async Task Two_windows_at_the_very_same_moment_both_get_their_way()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        var form = desk.Page;
        var texts = AdTexts.All.Where(t => t != AdText.Hashtags).ToList();

        var answers = await Task.WhenAll(texts.Select(async text =>
        {
            var filling = new FormFilling((AngleSharp.Html.Dom.IHtmlFormElement)form.QuerySelector("#review-form")!).Set($"Text.{text}", $"{text} 한꺼번에"[..Math.Min(14, $"{text} 한꺼번에".Length)]);
            return await desk.Owner.Visit.Client.PostAsync(desk.Path, filling.ToContent());
        }));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.SeeOther, a.StatusCode));
        await desk.OpenedAsync();
        Assert.All(texts, t => Assert.StartsWith($"{t} ", desk[t], StringComparison.Ordinal));
        Assert.Equal(texts.Count, desk.Step);
    }

    [Fact]
    public async Task A_form_whose_answer_was_lost_is_sent_again_and_made_final()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        await desk.SendAsync(null, form => form.Set("Text.Headline", "길에서 보낸 제목"), htmx: true);

        // The window never heard of it and still has the old step.
        await desk.SendAsync(null, form => form.Set("Text.Headline", "길에서 보낸 제목"), htmx: true);
        Assert.False(desk.Owner.Visit.Answer.Headers.Contains("HX-Retarget"));
        var version = await desk.ConfirmAsync(form => form.Set("Text.Headline", "길에서 보낸 제목"));

        Assert.EndsWith("/v1", version, StringComparison.Ordinal);
        Assert.Equal(1, (await desk.OpenedAsync()).Step);
    }

    [Fact]
    public async Task What_another_window_changed_is_looked_at_before_it_is_made_final()
    {
        var one = await ReviewDesk.NewAsync(await shared.AppAsync());
        var two = await one.BesideAsync();
        await one.ChangeAsync(AdText.Price, "49,000원");

        await two.RefusedAsync("Confirm", form => form.Set("Text.Headline", "둘째 창의 제목"));

        Assert.Contains(two.Owner.Texts["Problem_DraftChanged"], two.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("둘째 창의 제목", "49,000원"), (two[AdText.Headline], two[AdText.Price]));
        var version = await two.ConfirmAsync();
        Assert.Contains("49,000원", (await two.Owner.Visit.OpenAsync(version)).Body!.TextContent, StringComparison.Ordinal);
    }

    // The refused window still shows the old price; sending it again must not put that price back.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_refused_change_does_not_undo_what_another_window_did(bool htmx)
    {
        var one = await ReviewDesk.NewAsync(await shared.AppAsync());
        var two = await one.BesideAsync();
        await one.ChangeAsync(AdText.Price, "4,900원");

        var shown = two.Page;
        await two.RefusedAsync(null, form => form.Set("Text.Headline", new string('가', 33)), htmx);
        var step = two.Page.QuerySelector("input[name=Step]")!.GetAttribute("value");
        if (htmx)
        {
            // A fragment: the fields are still those of before.
            two.Back(shown);
        }

        Assert.Equal("5,500원", two[AdText.Price]);
        await two.ChangeAsync(form => form.Set("Step", step).Set("Text.Headline", "짧은 제목"));

        Assert.Equal(("짧은 제목", "4,900원"), (two[AdText.Headline], two[AdText.Price]));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("99")]
    [InlineData("2147483648")]
    [InlineData("아홉")]
    [InlineData(null)]
    public async Task A_step_that_never_was_costs_nothing(string? step)
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        await desk.ChangeAsync(AdText.Headline, "이미 고친 제목");

        await desk.ChangeAsync(form => form.Set("Step", step).Set("Text.Price", "4,900원"));

        Assert.Equal(("이미 고친 제목", "4,900원", 2), (desk[AdText.Headline], desk[AdText.Price], desk.Step));
    }

    [Fact]
    public async Task An_undo_in_a_window_that_is_behind_undoes_what_came_last()
    {
        var one = await ReviewDesk.NewAsync(await shared.AppAsync());
        var two = await one.BesideAsync();
        await one.ChangeAsync(AdText.Price, "4,900원");
        await one.ChangeAsync(AdText.Headline, "첫째 창");

        await two.PressAsync("Undo");

        Assert.Equal("4,900원", two[AdText.Price]);
        Assert.NotEqual("첫째 창", two[AdText.Headline]);
        Assert.True(two.CanRedo);
    }

    [Fact]
    public async Task A_change_after_an_undo_begins_another_branch_and_the_picture_of_the_old_one_is_still_there()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        await desk.ChangeAsync(AdText.Price, "4,900원");
        var left = (desk.Preview, Bytes: await desk.PreviewBytesAsync());
        await desk.PressAsync("Undo");
        await desk.ChangeAsync(AdText.Headline, "다른 가지");

        Assert.False(desk.CanRedo);
        Assert.Equal(left.Bytes, await desk.Owner.BytesAsync(left.Preview));
        await desk.PressAsync("Undo");
        await desk.PressAsync("Redo");
        Assert.Equal("다른 가지", desk[AdText.Headline]);
    }
}
