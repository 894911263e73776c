using System.Net;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Pages;

public sealed class ResultPageTests : IDisposable
{
    private readonly WebApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_result_has_picture_words_downloads_and_the_other_candidates()
    {
        var (visit, id) = await _app.SubmittedAsync();

        var page = await visit.OpenAsync($"/ads/{id}/2");

        Assert.NotNull(page.QuerySelector("img.result-ad[srcset*='640w']"));
        Assert.NotNull(page.QuerySelector($"a[href='/ads/{id}/2/ad.jpg'][download]"));
        Assert.NotNull(page.QuerySelector($"a[href='/ads/{id}/2/ad.png'][download]"));
        Assert.Contains(Steps.Latte, page.QuerySelector("#caption")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("#", page.QuerySelector("#tags")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([$"/ads/{id}/1", $"/ads/{id}/3", $"/ads/{id}/4"], page.QuerySelectorAll(".others a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Copy_buttons_wait_for_the_script_and_the_words_can_be_selected_without()
    {
        var (visit, id) = await _app.SubmittedAsync();

        var page = await visit.OpenAsync($"/ads/{id}/1");

        Assert.All(page.QuerySelectorAll("[data-copy]"), b => Assert.True(b.HasAttribute("hidden")));
        Assert.All(page.QuerySelectorAll("textarea.out"), t => Assert.True(t.HasAttribute("readonly") && t.HasAttribute("aria-labelledby")));
    }

    [Theory]
    [InlineData("jpg", "image/jpeg")]
    [InlineData("png", "image/png")]
    public async Task Downloads_carry_the_headline_as_their_name(string extension, string type)
    {
        var (visit, id) = await _app.SubmittedAsync();

        await visit.OpenAsync($"/ads/{id}/2/ad.{extension}");

        Assert.Equal(type, visit.Answer.Content.Headers.ContentType!.MediaType);
        var disposition = visit.Answer.Content.Headers.ContentDisposition!;
        Assert.Equal("attachment", disposition.DispositionType);
        Assert.Equal($"오늘은 흑임자 라떼, 5,500원 2.{extension}", disposition.FileNameStar);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("x")]
    public async Task A_candidate_that_does_not_exist_is_not_found(string number)
    {
        var (visit, id) = await _app.SubmittedAsync();

        await visit.OpenAsync($"/ads/{id}/{number}");

        Assert.Equal(HttpStatusCode.NotFound, visit.Status);
    }

    [Fact]
    public async Task A_picture_is_kept_by_its_owner_for_good_and_by_nobody_else()
    {
        var (visit, id) = await _app.SubmittedAsync();
        var page = await visit.OpenAsync($"/ads/{id}/1");
        var path = page.QuerySelector("img.result-ad")!.GetAttribute("src")!;

        await visit.OpenAsync(path);

        Assert.Equal("private, max-age=31536000, immutable", string.Join(", ", visit.Answer.Headers.GetValues("Cache-Control").Single().Split(", ").OrderByDescending(p => p[0])));
        Assert.Equal("nosniff", visit.Answer.Headers.GetValues("X-Content-Type-Options").Single());
        var tag = visit.Answer.Headers.ETag!.ToString();
        await visit.OpenAsync(path, ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.NotModified, visit.Status);

        var stranger = _app.Visit();
        await stranger.OpenAsync(path, ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Theory]
    [InlineData("?w=320", HttpStatusCode.OK)]
    [InlineData("?w=640", HttpStatusCode.OK)]
    [InlineData("?w=960", HttpStatusCode.OK)]
    [InlineData("?w=321", HttpStatusCode.NotFound)]
    [InlineData("?w=100000", HttpStatusCode.NotFound)]
    public async Task Thumbnails_come_in_three_sizes_only(string query, HttpStatusCode expected)
    {
        var (visit, id) = await _app.SubmittedAsync();
        var page = await visit.OpenAsync($"/ads/{id}/1");

        await visit.OpenAsync(page.QuerySelector("img.result-ad")!.GetAttribute("src") + query);

        Assert.Equal(expected, visit.Status);
    }
}
