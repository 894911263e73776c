using System.Net;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Pages;

/// <summary>From the words to the downloaded picture through the real pages and everything behind them.</summary>
public sealed class WholeJourneyTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Words_typed_on_the_page_become_four_ads_that_can_be_saved_and_nobody_else_sees()
    {
        using var app = await WholeApp.CreateAsync();
        var owner = app.Visit();
        await owner.OpenAsync("/");
        await owner.SendAsync("#create-form", form => form.Set("Form.Text", "카페 신메뉴 흑임자 라떼 5,500원, 이번 주말까지"));
        Assert.Equal(HttpStatusCode.SeeOther, owner.Status);
        var task = owner.Answer.Headers.Location!.ToString();

        var deadline = DateTimeOffset.UtcNow + Patience;
        for (var made = 0; made < 4; made = (await owner.OpenAsync(task)).QuerySelectorAll("img[src*='/files/']").Length)
        {
            Assert.True(DateTimeOffset.UtcNow < deadline, $"{made} ads after {Patience.TotalSeconds} s");
            await Task.Delay(100);
        }

        var review = await owner.OpenAsync($"{task}/1");
        Assert.Contains("5,500원", review.QuerySelector("#text-Price")!.GetAttribute("value"), StringComparison.Ordinal);
        await owner.SendAsync("#review-form", form => form.Action += "?handler=Confirm");
        var version = owner.Answer.Headers.Location!.ToString();
        Assert.Contains("5,500원", (await owner.OpenAsync(version)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal([0xFF, 0xD8], (await BytesAsync(owner, $"{version}/ad.jpg"))[..2]);
        Assert.Equal("PNG"u8.ToArray(), (await BytesAsync(owner, $"{version}/ad.png"))[1..4]);
        Assert.Equal("WEBP"u8.ToArray(), (await BytesAsync(owner, $"{version}/ad.webp"))[8..12]);
        Assert.Equal("%PDF"u8.ToArray(), (await BytesAsync(owner, $"{version}/ad.pdf"))[..4]);
        Assert.Equal("{"u8.ToArray(), (await BytesAsync(owner, $"{version}/ad.json"))[..1]);

        var stranger = app.Visit();
        foreach (var path in new[] { task, $"{task}/1", version, $"{version}/ad.jpg", $"{version}/ad.png" })
        {
            await stranger.OpenAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }
    }

    private static async Task<byte[]> BytesAsync(Visit visit, string path)
    {
        using var answer = await visit.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
