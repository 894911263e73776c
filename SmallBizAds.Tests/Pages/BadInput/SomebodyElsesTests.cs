using System.Net;
using System.Text.RegularExpressions;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Pages.BadInput;

/// <summary>What belongs to somebody else answers exactly as what does not exist.</summary>
public sealed partial class SomebodyElsesTests(SharedWholeApp shared)
{
    private const string Words = "신메뉴 흑임자 라떼 5,500원, 이번 주말까지";

    [Fact]
    public async Task A_task_a_file_and_a_small_picture_of_somebody_else_are_not_there()
    {
        var app = await shared.AppAsync();
        var owner = await Owner.ArrivesAsync(app);
        await owner.SendAsync(Words, form => form.Attach("Form.Photo", Png.Gradient(500, 400, 4)));
        var task = owner.Task();
        await owner.FinishedAsync(task);
        var photo = owner.Visit.Page.QuerySelector(".task-photo")!.GetAttribute("src")!.Split('?')[0];
        var ad = owner.Visit.Page.QuerySelector(".slot img")!.GetAttribute("src")!.Split('?')[0];
        var preview = (await owner.ReviewAsync(task, 1)).QuerySelector("#preview")!.GetAttribute("src")!;
        var version = await owner.ConfirmAsync();

        // Somebody with ads of their own, and somebody who never made any.
        var neighbour = await Owner.ArrivesAsync(app);
        await neighbour.SendAsync("식빵 3,000원");
        await neighbour.FinishedAsync(neighbour.Task());
        var passer = await Owner.ArrivesAsync(app);
        var nothing = $"/ads/{Guid.CreateVersion7()}";
        var noFile = $"/files/{new string('a', 64)}.jpg";
        foreach (var stranger in new[] { neighbour, passer })
        {
            foreach (var (theirs, none) in new[]
            {
                (task, nothing), ($"{task}/1", $"{nothing}/1"), (preview, preview.Replace(task, nothing, StringComparison.Ordinal)), (version, $"{nothing}/1/v1"),
                ($"{version}/ad.jpg", $"{nothing}/1/v1/ad.jpg"), ($"{version}/ad.pdf", $"{nothing}/1/v1/ad.pdf"), ($"{task}/1/compare?a=1&b=1", $"{nothing}/1/compare?a=1&b=1"),
                (photo, noFile), ($"{photo}?w=320", $"{noFile}?w=320"), (ad, noFile), ($"{ad}?w=640", $"{noFile}?w=640"),
            })
            {
                var (found, expected) = (await AnswerAsync(stranger, theirs), await AnswerAsync(stranger, none));
                Assert.Equal(HttpStatusCode.NotFound, found.Status);
                Assert.Equal(expected, found);
                Assert.Equal(await AnswerAsync(stranger, none, htmx: true), await AnswerAsync(stranger, theirs, htmx: true));
            }
        }
    }

    [Fact]
    public async Task A_task_of_somebody_else_cannot_be_stopped_repeated_or_taken_as_a_model()
    {
        var app = await shared.AppAsync();
        var owner = await Owner.ArrivesAsync(app);
        await owner.SendAsync(Words);
        var task = owner.Task();
        var stranger = await Owner.ArrivesAsync(app);
        await stranger.SendAsync("식빵 3,000원");
        await stranger.FinishedAsync(stranger.Task());

        foreach (var handler in new[] { "Cancel", "Retry" })
        {
            var theirs = await PostAsync(stranger, $"{task}?handler={handler}");
            var none = await PostAsync(stranger, $"/ads/{Guid.CreateVersion7()}?handler={handler}");
            Assert.Equal(HttpStatusCode.NotFound, theirs.Status);
            Assert.Equal(none, theirs);
        }

        var page = await stranger.Visit.OpenAsync($"/?like={task.Split('/')[^1]}");
        Assert.Equal("", page.QuerySelector("#text")!.TextContent);
        Assert.Equal(4, (await owner.FinishedAsync(task)).QuerySelectorAll(".slot img").Length);
    }

    [Fact]
    public async Task A_photo_of_somebody_else_is_asked_for_again_like_one_that_is_gone()
    {
        var app = await shared.AppAsync();
        var owner = await Owner.ArrivesAsync(app);
        await owner.SendAsync("", form => form.Attach("Form.Photo", Png.Gradient(500, 400, 5)));
        var hash = owner.Visit.Page.QuerySelector("input[name='Form.PhotoHash']")!.GetAttribute("value");

        foreach (var claimed in new[] { hash, new string('a', 64) })
        {
            var stranger = await Owner.ArrivesAsync(app);
            await stranger.SendAsync(Words, form => form.Set("Form.PhotoHash", claimed));

            Assert.Equal(HttpStatusCode.UnprocessableEntity, stranger.Visit.Status);
            Assert.Equal(stranger.Texts["Problem_PhotoGone"], stranger.Visit.Page.QuerySelector("#photo-problem")!.TextContent);
            Assert.Equal(Words, stranger.Visit.Page.QuerySelector("#text")!.TextContent);
        }
    }

    private static async Task<(HttpStatusCode Status, string Type, string Body)> AnswerAsync(Owner stranger, string path, bool htmx = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (htmx)
        {
            request.Headers.Add("HX-Request", "true");
        }

        return await ReadAsync(await stranger.Visit.Client.SendAsync(request));
    }

    private static async Task<(HttpStatusCode Status, string Type, string Body)> PostAsync(Owner stranger, string path)
    {
        var token = (await stranger.Visit.OpenAsync("/")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        return await ReadAsync(await stranger.Visit.Client.PostAsync(path, content));
    }

    /// <summary>What somebody could compare; form tokens are new on every page, and the page names the address that was asked for.</summary>
    private static async Task<(HttpStatusCode Status, string Type, string Body)> ReadAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            var body = Token().Replace(await answer.Content.ReadAsStringAsync(), "");
            return (answer.StatusCode, answer.Content.Headers.ContentType?.ToString() ?? "", Address().Replace(body, ""));
        }
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*>""")]
    private static partial Regex Token();

    [GeneratedRegex("""(?:ads/[0-9a-f-]{36}|files/[0-9a-f]{64})[^"<]*""")]
    private static partial Regex Address();
}
