using System.Net;
using System.Text.RegularExpressions;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Pages.Review;

/// <summary>A draft of somebody else answers exactly as one that never was, to every question and every button.</summary>
public sealed partial class SomebodyElsesReviewTests(SharedWholeApp shared)
{
    private static readonly string[] Buttons =
    [
        "", "?handler=Undo", "?handler=Redo", "?handler=Idea", "?handler=Idea&text=Headline", "?handler=Wording&text=Headline", "?handler=Reword&text=Headline",
        "?handler=DropPhoto", "?handler=Photo", "?handler=Confirm", "?handler=NoSuchButton", "/v1?handler=Ratio", "/v1?handler=TakeUp",
    ];

    [Fact]
    public async Task Nothing_of_it_can_be_seen_or_pressed()
    {
        var app = await shared.AppAsync();
        var desk = await ReviewDesk.NewAsync(app);
        var untouched = desk.Preview;
        await desk.ChangeAsync(form => form.Set("Text.Headline", "남의 제목"));
        await desk.ConfirmAsync();
        var neighbour = await ReviewDesk.NewAsync(app, "식빵 3,000원");
        var passer = await Owner.ArrivesAsync(app);
        var never = $"/ads/{Guid.CreateVersion7()}/1";
        string[] addresses =
        [
            "", "?handler=Ideas&text=Headline", "/compare?a=1&b=1", "/v1", "/v2", "/v1/ad.jpg", "/v1/ad.png", "/v1/ad.webp", "/v1/ad.pdf", "/v1/ad.json", "/v1/ad.jpg?show",
            untouched[desk.Path.Length..], desk.Preview[desk.Path.Length..],
        ];
        foreach (var stranger in new[] { neighbour.Owner, passer })
        {
            foreach (var address in addresses)
            {
                foreach (var htmx in new[] { false, true })
                {
                    var (theirs, none) = (await AskAsync(stranger, desk.Path + address, htmx), await AskAsync(stranger, never + address, htmx));
                    Assert.Equal((address, HttpStatusCode.NotFound), (address, theirs.Status));
                    Assert.Equal(none, theirs);
                }
            }

            foreach (var button in Buttons)
            {
                foreach (var photo in button.EndsWith("=Photo", StringComparison.Ordinal) ? new byte[]?[] { null, "no photo"u8.ToArray(), Png.Gradient(500, 400, 3) } : [null])
                {
                    var (theirs, none) = (await PressAsync(stranger, desk.Path + button, photo), await PressAsync(stranger, never + button, photo));
                    Assert.Equal((button, HttpStatusCode.NotFound), (button, theirs.Status));
                    Assert.Equal(none, theirs);
                }
            }
        }

        // And a candidate of one's own task that was never made.
        foreach (var number in new[] { "0", "5", "99" })
        {
            await desk.Owner.Visit.OpenAsync($"{desk.Task}/{number}");
            Assert.Equal(HttpStatusCode.NotFound, desk.Status);
        }

        Assert.Equal(1, (await desk.OpenedAsync()).Step);
        Assert.Single(desk.Page.QuerySelectorAll(".versions a"));
    }

    [Fact]
    public async Task A_picture_of_one_draft_is_not_there_under_another()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        var other = $"{desk.Task}/2{desk.Preview[desk.Path.Length..]}";

        await desk.Owner.Visit.OpenAsync(other);
        Assert.Equal(HttpStatusCode.NotFound, desk.Status);
        await desk.Owner.Visit.OpenAsync($"{desk.Path}/preview/{new string('0', 32)}.jpg");
        Assert.Equal(HttpStatusCode.NotFound, desk.Status);
    }

    private static async Task<(HttpStatusCode Status, string Type, string Body)> AskAsync(Owner stranger, string path, bool htmx)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (htmx)
        {
            request.Headers.Add("HX-Request", "true");
        }

        return await ReadAsync(await stranger.Visit.Client.SendAsync(request));
    }

    private static async Task<(HttpStatusCode Status, string Type, string Body)> PressAsync(Owner stranger, string path, byte[]? photo)
    {
        var token = (await stranger.Visit.OpenAsync("/")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("끼어든 제목"), "Text.Headline" }, { new StringContent("1"), "Step" },
            { new StringContent("끼어든 글"), "wording" }, { new StringContent("최고"), "phrase" }, { new StringContent("4:5"), "ratio" },
        };
        if (photo is not null)
        {
            content.Add(new ByteArrayContent(photo), "photo", "photo.png");
        }

        return await ReadAsync(await stranger.Visit.Client.PostAsync(path, content));
    }

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

    [GeneratedRegex("""ads/[0-9a-f-]{36}[^"<]*""")]
    private static partial Regex Address();
}
