using System.Net;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Shared;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Pages;

public sealed class CreatePageTests : IDisposable
{
    private const string Words = "신메뉴 흑임자 라떼 5,500원, 이번 주말까지";

    private readonly WebApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_sentence_alone_is_enough_and_leads_to_the_task()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");

        await visit.SendAsync("#create-form", form => form.Set("Form.Text", Words));

        Assert.Equal(HttpStatusCode.SeeOther, visit.Status);
        Assert.Equal(Words, _app.Generations.LastRequest!.Brief.Text);
        Assert.Null(_app.Generations.LastRequest.Brief.Trade);
        var page = await visit.FollowAsync();
        Assert.Equal(HttpStatusCode.OK, visit.Status);
        Assert.NotNull(page.QuerySelector("#task"));
    }

    [Fact]
    public async Task Every_choice_arrives_in_the_brief()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");

        await visit.SendAsync("#create-form", form => form.Set("Form.Text", Words).Set("Form.Tone", "Premium").Set("Form.Ratio", "9:16")
            .Set("Form.Trade", "Bakery").Set("Form.Language", "English").Attach("Form.Photo", Png.Gradient(40, 30, 1)));

        var request = _app.Generations.LastRequest!;
        Assert.Equal((Tone.Premium, "9:16", Trade.Bakery, CopyLanguage.English), (request.Brief.Tone, request.Brief.Ratio.Key, request.Brief.Trade!.Value, request.Brief.Language));
        Assert.NotNull(request.PhotoHash);
    }

    [Fact]
    public async Task Without_words_the_form_comes_back_with_choices_and_photo_kept()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");

        var page = await visit.SendAsync("#create-form", form => form.Set("Form.Text", "  ").Set("Form.Tone", "Lively").Set("Form.Ratio", "4:5")
            .Attach("Form.Photo", Png.Gradient(40, 30, 1)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visit.Status);
        Assert.NotNull(page.QuerySelector("#problems[autofocus][tabindex='-1'] a[href='#text']"));
        var box = page.QuerySelector("#text")!;
        Assert.Equal("true", box.GetAttribute("aria-invalid"));
        Assert.All(box.GetAttribute("aria-describedby")!.Split(' '), id => Assert.NotNull(page.GetElementById(id)));
        var hash = page.QuerySelector("input[name='Form.PhotoHash']")!.GetAttribute("value");
        Assert.NotNull(page.QuerySelector($"img[src='/files/{hash}.jpg?w=320']"));

        await visit.SendAsync("#create-form", form => form.Set("Form.Text", Words));

        Assert.Equal(HttpStatusCode.SeeOther, visit.Status);
        Assert.Equal((hash, Tone.Lively, "4:5"), (_app.Generations.LastRequest!.PhotoHash, _app.Generations.LastRequest.Brief.Tone, _app.Generations.LastRequest.Brief.Ratio.Key));
    }

    [Theory]
    [InlineData("\uFFFD")]
    [InlineData("\0")]
    [InlineData("\u200B\u200D\uFEFF")]
    [InlineData("\u3164 \u2800")]
    [InlineData("\uFE0F")]
    public async Task Words_that_nobody_would_see_are_no_words(string words)
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");

        var page = await visit.SendAsync("#create-form", form => form.Set("Form.Text", words));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visit.Status);
        Assert.Equal(Resx.Korean["Problem_TextMissing"], page.GetElementById("text-problem")!.TextContent);
        Assert.Null(_app.Generations.LastRequest);
    }

    [Fact]
    public async Task Characters_that_no_text_holds_are_left_out_of_the_words()
    {
        var (_, _) = await _app.SubmittedAsync(form => form.Set("Form.Text", "라떼\0 5,500원\r\n이번 주말\u0007"));

        Assert.Equal("라떼 5,500원\n이번 주말", _app.Generations.LastRequest!.Brief.Text);
    }

    [Fact]
    public async Task A_photo_taken_with_the_camera_arrives_without_script()
    {
        var visit = _app.Visit();
        var page = await visit.OpenAsync("/");
        Assert.Equal("environment", page.QuerySelector("input[name='Form.Camera']")!.GetAttribute("capture"));

        await visit.SendAsync("#create-form", form => form.Set("Form.Text", Words).Attach("Form.Camera", Png.Gradient(40, 30, 1)));

        Assert.NotNull(_app.Generations.LastRequest!.PhotoHash);
    }

    [Fact]
    public async Task Only_as_much_is_read_for_the_trade_as_may_be_written()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");
        var words = new string('가', Brief.MaxTextLength) + "라떼";

        var page = await visit.SendAsync("#create-form", form => (form.Set("Form.Text", words).Action = "/?handler=Trade").ToString(), htmx: true);

        Assert.Equal(Resx.Korean["Trade_General"], page.GetElementById("trade-guess")!.TextContent);
    }

    [Fact]
    public async Task A_kept_photo_can_be_left_out_again_without_script()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");
        await visit.SendAsync("#create-form", form => form.Attach("Form.Photo", Png.Gradient(40, 30, 1)));

        await visit.SendAsync("#create-form", form => form.Set("Form.Text", Words).Set("Form.RemovePhoto", "true"));

        Assert.Equal(HttpStatusCode.SeeOther, visit.Status);
        Assert.Null(_app.Generations.LastRequest!.PhotoHash);
    }

    [Theory]
    [InlineData("PhotoTooLarge")]
    [InlineData("PhotoUnreadable")]
    [InlineData("PhotoHeic")]
    public async Task A_refused_photo_is_explained_beside_it_and_the_words_stay(string code)
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");
        _app.Generations.PhotoRefusal = new Problem(code);

        var page = await visit.SendAsync("#create-form", form => form.Set("Form.Text", Words).Attach("Form.Photo", [1, 2, 3]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visit.Status);
        Assert.Equal("photo-problem", page.QuerySelector("#photo")!.GetAttribute("aria-describedby"));
        Assert.Equal(Resx.Korean[$"Problem_{code}"], page.QuerySelector("#photo-problem")!.TextContent.Trim());
        Assert.Equal(Words, page.QuerySelector("#text")!.TextContent);
    }

    [Fact]
    public async Task An_eleven_megabyte_photo_gets_a_friendly_form_back()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");

        var page = await visit.SendAsync("#create-form", form => form.Set("Form.Text", Words).Attach("Form.Photo", new byte[11 * 1024 * 1024]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visit.Status);
        Assert.Equal(Words, page.QuerySelector("#text")!.TextContent);
        Assert.NotNull(page.GetElementById("photo-problem"));
    }

    [Fact]
    public async Task Words_over_the_limit_are_refused_and_kept()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");
        var longWords = new string('가', Brief.MaxTextLength + 1);

        var page = await visit.SendAsync("#create-form", form => form.Set("Form.Text", longWords));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visit.Status);
        Assert.Contains("501", page.GetElementById("text-problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(longWords, page.QuerySelector("#text")!.TextContent);
    }

    [Fact]
    public async Task Line_breaks_count_once_as_the_browser_counts_them()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");
        var words = string.Join("\r\n", Enumerable.Repeat("가나다라", 100));

        await visit.SendAsync("#create-form", form => form.Set("Form.Text", words));

        Assert.Equal(HttpStatusCode.SeeOther, visit.Status);
        Assert.Equal(499, _app.Generations.LastRequest!.Brief.Text.Length);
    }

    [Fact]
    public async Task Htmx_gets_the_form_alone_for_an_error_and_a_redirect_header_for_success()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");

        await visit.SendAsync("#create-form", htmx: true);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visit.Status);
        Assert.StartsWith("<form", (await visit.Answer.Content.ReadAsStringAsync()).TrimStart(), StringComparison.Ordinal);

        await visit.SendAsync("#create-form", form => form.Set("Form.Text", Words), htmx: true);
        Assert.Equal(HttpStatusCode.NoContent, visit.Status);
        Assert.StartsWith("/ads/", visit.Answer.Headers.GetValues("HX-Redirect").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_the_same_form_twice_makes_one_task()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");
        var page = visit.Page;
        await visit.SendAsync("#create-form", form => form.Set("Form.Text", Words));
        var first = visit.Answer.Headers.Location;

        await visit.OpenAsync("/");
        var again = page.QuerySelector("input[name='Form.SubmissionId']")!.GetAttribute("value");
        await visit.SendAsync("#create-form", form => form.Set("Form.Text", Words).Set("Form.SubmissionId", again));

        Assert.Equal(first, visit.Answer.Headers.Location);
    }

    [Fact]
    public async Task The_fifth_task_at_once_is_asked_to_wait_with_everything_kept()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");
        _app.Generations.Refusal = new Problem("TooManyTasks");

        var page = await visit.SendAsync("#create-form", form => form.Set("Form.Text", Words));

        Assert.Equal(HttpStatusCode.TooManyRequests, visit.Status);
        Assert.Contains(Resx.Korean["Problem_TooManyTasks"], page.QuerySelector("#problems")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Words, page.QuerySelector("#text")!.TextContent);
    }

    [Fact]
    public async Task A_photo_that_is_not_the_visitors_is_not_used()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");

        var page = await visit.SendAsync("#create-form", form => form.Set("Form.Text", Words).Set("Form.PhotoHash", new string('a', 64)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visit.Status);
        Assert.Equal(string.Empty, page.QuerySelector("input[name='Form.PhotoHash']")!.GetAttribute("value") ?? string.Empty);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");

        await visit.SendAsync("#create-form", form => form.Set("Form.Text", Words).Set("__RequestVerificationToken", null));

        Assert.Equal(HttpStatusCode.BadRequest, visit.Status);
        Assert.Null(_app.Generations.LastRequest);
        Assert.Equal(Resx.Korean["Error_400_Title"], visit.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_trade_is_read_from_the_words_as_they_are_typed()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");

        var fragment = await visit.SendAsync("#create-form", form => (form.Set("Form.Text", Words).Action = "/?handler=Trade").ToString(), htmx: true);

        Assert.Equal(Resx.Korean["Trade_Cafe"], fragment.GetElementById("trade-guess")!.TextContent);
        Assert.Null(fragment.QuerySelector("form"));
    }

    [Fact]
    public async Task An_example_fills_the_box_without_script()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");

        await visit.OpenAsync(visit.Page.QuerySelectorAll("[data-example]")[1].GetAttribute("href")!);

        Assert.Equal(Resx.Korean["Example_Discount_Text"], visit.Page.QuerySelector("#text")!.TextContent);
    }

    [Fact]
    public async Task Another_like_this_begins_with_the_same_words_and_choices()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");
        await visit.SendAsync("#create-form", form => form.Set("Form.Text", Words).Set("Form.Ratio", "3:4"));
        await visit.FollowAsync();

        var page = await visit.OpenAsync(visit.Page.QuerySelector("a[href^='/?like=']")!.GetAttribute("href")!);

        Assert.Equal(Words, page.QuerySelector("#text")!.TextContent);
        Assert.True(page.QuerySelector("input[value='3:4']")!.HasAttribute("checked"));
        Assert.NotEmpty(page.QuerySelectorAll(".recent-ad"));
    }

    [Fact]
    public async Task Whoever_only_looks_gets_no_guest_cookie()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");
        Assert.DoesNotContain(Cookies(visit), c => c.StartsWith("guest=", StringComparison.Ordinal));

        await visit.SendAsync("#create-form", form => form.Set("Form.Text", Words));

        var cookie = Assert.Single(Cookies(visit), c => c.StartsWith("guest=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("max-age=31536000", cookie, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Cookies(Visit visit) => visit.Answer.Headers.TryGetValues("Set-Cookie", out var values) ? values : [];
}
