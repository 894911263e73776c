using System.Net;
using System.Security.Cryptography;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Pages.Review;

/// <summary>What was made final is exactly what was seen, and stays so.</summary>
public sealed class VersionsTests(SharedWholeApp shared)
{
    [Fact]
    public async Task A_version_is_exactly_the_picture_that_was_seen_and_stays_it()
    {
        var app = await shared.AppAsync();
        var desk = await ReviewDesk.NewAsync(app, fill: form => form.Attach("Form.Photo", TestPhotos.Jpeg(TestScene.Latte, 900, 1200), "latte.jpg", "image/jpeg"));
        await desk.ChangeAsync(form => form.Set("Text.Headline", "봄날의 흑임자").Set("Ratio", "4:5").Set("FocusX", "20"));
        var seen = await desk.PreviewBytesAsync();

        var version = await desk.ConfirmAsync();

        Assert.Equal($"{desk.Path}/v1", version);
        Assert.Equal(seen, await desk.Owner.BytesAsync($"{version}/ad.jpg"));
        var page = await desk.Owner.Visit.OpenAsync(version);
        Assert.Equal(seen, await desk.Owner.BytesAsync(page.QuerySelector("#ad")!.GetAttribute("src")!));
        await using (var command = app.Database.CreateCommand(
            "SELECT v.output_file || ' ' || v.bytes || ' ' || v.width || 'x' || v.height FROM ad_version v JOIN generation_history h ON h.id = v.candidate_id WHERE h.generation_id = $1"))
        {
            command.Parameters.Add(new() { Value = Guid.Parse(desk.Task.Split('/')[^1]) });
            Assert.Equal($"{Convert.ToHexStringLower(SHA256.HashData(seen))} {seen.Length} 1080x1350", await command.ExecuteScalarAsync());
        }

        // Whatever happens to the draft.
        await desk.OpenedAsync();
        await desk.ChangeAsync(form => form.Set("Text.Headline", "아주 다른 제목").Set("Palette", desk.Choices("Palette")[^1]));
        await desk.PressAsync("DropPhoto");
        await desk.PressAsync("Idea");
        Assert.Equal($"{desk.Path}/v2", await desk.ConfirmAsync());
        Assert.Equal(seen, await desk.Owner.BytesAsync($"{version}/ad.jpg"));
        Assert.Equal([0x89, (byte)'P'], (await desk.Owner.BytesAsync($"{version}/ad.png"))[..2]);
    }

    [Fact]
    public async Task What_was_typed_with_the_last_tap_is_part_of_the_version()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());

        var version = await desk.ConfirmAsync(form => form.Set("Text.Headline", "막 적은 제목"));

        Assert.Equal("막 적은 제목", (await desk.Owner.Visit.OpenAsync(version)).QuerySelector("h1")!.TextContent);
        await desk.OpenedAsync();
        Assert.Equal(await desk.PreviewBytesAsync(), await desk.Owner.BytesAsync($"{version}/ad.jpg"));
    }

    [Fact]
    public async Task An_ad_that_was_not_changed_is_confirmed_as_it_was_made()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync(), number: 3);
        var made = (await desk.Owner.Visit.OpenAsync(desk.Task)).QuerySelectorAll(".slot img")[2].GetAttribute("src")!.Split('?')[0];
        var bytes = await desk.Owner.BytesAsync(made);

        Assert.Equal(bytes, await desk.PreviewBytesAsync());
        Assert.Equal(bytes, await desk.Owner.BytesAsync($"{await desk.ConfirmAsync()}/ad.jpg"));
    }

    [Fact]
    public async Task Confirming_again_is_the_same_version_and_so_are_ten_taps_at_once()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        await desk.ChangeAsync(AdText.Headline, "열 번 누른 제목");
        var form = (IHtmlFormElement)desk.Page.QuerySelector("#review-form")!;

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => desk.Owner.Visit.Client.PostAsync($"{desk.Path}?handler=Confirm", new FormFilling(form).ToContent())));

        Assert.All(answers, a => Assert.Equal((HttpStatusCode.SeeOther, $"{desk.Path}/v1"), (a.StatusCode, a.Headers.Location!.ToString())));
        Assert.Equal($"{desk.Path}/v1", await desk.ConfirmAsync());
        Assert.Single((await desk.OpenedAsync()).Page.QuerySelectorAll(".versions a"));
    }

    [Theory]
    [InlineData("9:16", 1080, 1920)]
    [InlineData("1.91:1", 1200, 628)]
    public async Task Another_ratio_is_a_version_of_its_own(string ratio, int width, int height)
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        await desk.ChangeAsync(AdText.Headline, "모양만 다른 제목");
        var first = await desk.ConfirmAsync();
        var bytes = await desk.Owner.BytesAsync($"{first}/ad.jpg");
        await desk.Owner.Visit.OpenAsync(first);

        await desk.Owner.Visit.SendAsync(".reshape", form => form.Set("ratio", ratio));

        Assert.Equal((HttpStatusCode.SeeOther, $"{desk.Path}/v2"), (desk.Status, desk.Owner.Visit.Answer.Headers.Location!.ToString()));
        var page = await desk.Owner.Visit.FollowAsync();
        Assert.Equal("모양만 다른 제목", page.QuerySelector("h1")!.TextContent);
        Assert.Equal((width, height), SizeOf(await desk.Owner.BytesAsync($"{desk.Path}/v2/ad.jpg")));
        Assert.Equal(bytes, await desk.Owner.BytesAsync($"{first}/ad.jpg"));

        // The draft keeps its shape, and a shape that does not exist is refused.
        Assert.Equal("1:1", (await desk.OpenedAsync()).Chosen("Ratio"));
        await desk.Owner.Visit.OpenAsync(first);
        await desk.Owner.Visit.SendAsync(".reshape", form => form.Set("ratio", "2:1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Status);
        Assert.Contains(desk.Owner.Texts["Problem_AdChoiceUnknown"], desk.Owner.Visit.Page.Body!.TextContent, StringComparison.Ordinal);
        await desk.Owner.Visit.SendAsync(".reshape");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Status);
    }

    [Fact]
    public async Task An_older_version_is_taken_up_again_and_that_can_be_undone()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        await desk.ChangeAsync(AdText.Headline, "첫 번째 제목");
        var (preview, version) = (desk.Preview, await desk.ConfirmAsync());
        await desk.OpenedAsync();
        await desk.ChangeAsync(form => form.Set("Text.Headline", "두 번째 제목").Set("Text.Price", "1,000원"));

        for (var tap = 0; tap < 2; tap++)
        {
            await desk.Owner.Visit.OpenAsync(version);
            await desk.Owner.Visit.SendAsync("form.actions");
            Assert.Equal((HttpStatusCode.SeeOther, desk.Path), (desk.Status, desk.Owner.Visit.Answer.Headers.Location!.ToString()));
        }

        Assert.Equal((preview, 3), ((await desk.OpenedAsync()).Preview, desk.Step));
        await desk.PressAsync("Undo");
        Assert.Equal(("두 번째 제목", "1,000원"), (desk[AdText.Headline], desk[AdText.Price]));
        await desk.PressAsync("Redo");
        Assert.Equal($"{desk.Path}/v1", await desk.ConfirmAsync());
    }

    [Fact]
    public async Task Two_versions_side_by_side_show_which_words_differ()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync(), "아메리카노 2,000원, 카페라떼 3,000원");
        await desk.ChangeAsync(form => form.Set("Text.Headline", "봄날의 따뜻한 커피").Set("Text.Subcopy", "<b>그대로</b> & 그대로"));
        await desk.ConfirmAsync();
        await desk.OpenedAsync();
        await desk.ChangeAsync(AdText.Headline, "봄날의 시원한 커피");
        await desk.ConfirmAsync();
        await desk.OpenedAsync();
        await desk.ChangeAsync(form => form.Set("MenuName", "아메리카노").Set("MenuPrice", "9,900원"));
        await desk.ConfirmAsync();

        var words = await desk.Owner.Visit.OpenAsync($"{desk.Path}/compare?a=1&b=2");
        var row = Assert.Single(words.QuerySelectorAll(".compare-row"));
        Assert.Equal(("따뜻한", "시원한"), (row.QuerySelector("del")!.TextContent, row.QuerySelector("ins")!.TextContent));
        Assert.Equal(2, words.QuerySelectorAll("img.result-ad").Length);

        // A menu is words too: its prices must not differ in silence.
        var menu = await desk.Owner.Visit.OpenAsync($"{desk.Path}/compare?a=2&b=3");
        Assert.Contains("9,900원", Assert.Single(menu.QuerySelectorAll(".compare-row")).QuerySelector("ins")!.TextContent, StringComparison.Ordinal);

        Assert.Empty((await desk.Owner.Visit.OpenAsync($"{desk.Path}/compare?a=2&b=2")).QuerySelectorAll(".compare-row"));
        Assert.Single((await desk.Owner.Visit.OpenAsync($"{desk.Path}/compare?a=3&b=2")).QuerySelectorAll(".compare-row"));
        foreach (var none in new[] { "compare", "compare?a=1", "compare?a=1&b=9", "compare?a=x&b=1", "v0", "v9", "v-1", "v99999999999", "v1/ad.gif", "v1/ad.", "v9/ad.jpg" })
        {
            await desk.Owner.Visit.OpenAsync($"{desk.Path}/{none}");
            Assert.Equal((none, HttpStatusCode.NotFound), (none, desk.Status));
        }

        // The older one is taken up from here too.
        await desk.Owner.Visit.OpenAsync($"{desk.Path}/compare?a=1&b=3");
        await desk.Owner.Visit.SendAsync($"form[action*='v1?handler=TakeUp']");
        Assert.Equal("봄날의 따뜻한 커피", (await desk.OpenedAsync())[AdText.Headline]);
    }

    [Fact]
    public async Task Every_format_is_what_it_says_and_is_named_after_the_ad()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        await desk.ChangeAsync(AdText.Headline, "흑임자/라떼: \"봄\" <b> 1+1!");
        var version = await desk.ConfirmAsync();

        foreach (var (file, type, magic, at) in new[]
        {
            ("jpg", "image/jpeg", new byte[] { 0xFF, 0xD8, 0xFF }, 0), ("png", "image/png", [0x89, .. "PNG\r\n"u8], 0), ("webp", "image/webp", [.. "WEBP"u8], 8),
            ("pdf", "application/pdf", [.. "%PDF-1."u8], 0), ("json", "application/json", [.. "{"u8], 0),
        })
        {
            using var saved = await desk.Owner.Visit.Client.GetAsync($"{version}/ad.{file}");
            var bytes = await saved.Content.ReadAsByteArrayAsync();
            Assert.Equal((HttpStatusCode.OK, type), (saved.StatusCode, saved.Content.Headers.ContentType!.MediaType));
            Assert.Equal(magic, bytes[at..(at + magic.Length)]);
            Assert.Equal($"흑임자 라떼 봄 b 1+1 1.{file}", saved.Content.Headers.ContentDisposition!.FileNameStar);
            Assert.Equal("attachment", saved.Content.Headers.ContentDisposition.DispositionType);
            Assert.Equal(["private, no-cache"], saved.Headers.GetValues("Cache-Control").Select(c => string.Join(", ", c.Split(", ").OrderDescending())));
            Assert.Contains("nosniff", saved.Headers.GetValues("X-Content-Type-Options"));

            using var shown = await desk.Owner.Visit.Client.GetAsync($"{version}/ad.{file}?show");
            Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
            Assert.True(shown.Content.Headers.ContentDisposition is null or { DispositionType: "inline" });
            Assert.Equal(type, shown.Content.Headers.ContentType!.MediaType);
            Assert.Equal(bytes, await shown.Content.ReadAsByteArrayAsync());

            using var head = await desk.Owner.Visit.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"{version}/ad.{file}"));
            Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        }
    }

    [Fact]
    public async Task The_words_for_four_channels_stand_ready_and_follow_what_was_changed()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        await desk.ChangeAsync(form => form.Set("Text.Price", "4,900원").Set("Text.Hashtags", "#봄날카페 #흑임자"));
        var page = await desk.Owner.Visit.OpenAsync(await desk.ConfirmAsync());

        foreach (var channel in new[] { "Instagram", "Karrot", "NaverPlace", "KakaoTalk" })
        {
            var body = page.QuerySelector($"textarea#body-{channel}")!.TextContent;
            Assert.Contains("4,900원", body, StringComparison.Ordinal);
            Assert.DoesNotContain("5,500", body, StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector($"label[for=body-{channel}]"));
        }

        Assert.Contains("#봄날카페 #흑임자", page.QuerySelector("#body-Instagram")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#봄날카페 #흑임자", page.QuerySelector("#tags")!.TextContent);
        Assert.Contains("#봄날카페 #흑임자", page.QuerySelector("[data-share]")!.GetAttribute("data-share-text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inside_another_app_the_picture_itself_is_shown_to_be_held()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        var version = await desk.ConfirmAsync();

        var inApp = await desk.Owner.Visit.OpenAsync(version, ("User-Agent", "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36;KAKAOTALK 2410810"));

        Assert.Equal($"{version}/ad.jpg?show", inApp.QuerySelector("#ad")!.GetAttribute("src"));
        Assert.Empty(inApp.QuerySelectorAll("a[download], [data-share]"));
        Assert.All(inApp.QuerySelectorAll(".formats a"), a => Assert.EndsWith("?show", a.GetAttribute("href"), StringComparison.Ordinal));
        var ordinary = await desk.Owner.Visit.OpenAsync(version, ("User-Agent", "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36"));
        Assert.NotEmpty(ordinary.QuerySelectorAll("a[download]"));
        Assert.DoesNotContain("?show", ordinary.QuerySelector("#ad")!.GetAttribute("src"), StringComparison.Ordinal);
    }

    private static (int Width, int Height) SizeOf(byte[] jpeg)
    {
        using var arena = new VipsArena();
        var picture = VipsOperation.Call("jpegload_buffer", ("buffer", (ReadOnlyMemory<byte>)jpeg), ("fail_on", "warning")).ToMemory();
        return (picture.Width, picture.Height);
    }
}
