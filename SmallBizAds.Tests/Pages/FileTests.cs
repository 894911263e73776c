using System.Net;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Pages;

public sealed class FileTests : IDisposable
{
    private readonly WebApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_picture_is_kept_by_its_owner_for_good_and_by_nobody_else()
    {
        var (visit, id) = await _app.SubmittedAsync();
        var page = await visit.OpenAsync($"/ads/{id}");
        var path = page.QuerySelector(".slot img")!.GetAttribute("src")!.Split('?')[0];

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
        var page = await visit.OpenAsync($"/ads/{id}");

        await visit.OpenAsync(page.QuerySelector(".slot img")!.GetAttribute("src")!.Split('?')[0] + query);

        Assert.Equal(expected, visit.Status);
    }
}
