using System.Net;
using AngleSharp.Dom;
using SmallBizAds.Tests.Support;
using SmallBizAds.Tests.Support.PhotoScenes;
using Xunit;

namespace SmallBizAds.Tests.Pages;

/// <summary>Up to four photos from form to picture, through the real pages and everything behind them.</summary>
public sealed class SeveralPhotosTests(SharedWholeApp shared)
{
    private const string Words = "가을 꽃다발 예약 받아요 35,000원";

    [Fact]
    public async Task Three_photos_are_in_the_ad_and_can_be_arranged_anew()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync(), Words, form => form
            .Attach("Form.Photo", Png.Gradient(700, 500, 1), "a.png").Attach("Form.Photo", Png.Gradient(700, 500, 2), "b.png").Attach("Form.Photo", Png.Gradient(700, 500, 3), "c.png"));
        var shown = PhotosOf(desk);
        Assert.Equal(3, shown.Count);
        Assert.Equal(3, shown.Distinct().Count());
        var first = desk.Preview;

        await desk.PressAsync($"MainPhoto&hash={shown[2]}");
        Assert.Equal([shown[2], shown[0], shown[1]], PhotosOf(desk));
        Assert.NotEqual(first, desk.Preview);

        await desk.PressAsync($"LeavePhoto&hash={shown[0]}");
        Assert.Equal([shown[2], shown[1]], PhotosOf(desk));

        await desk.PressAsync("Undo");
        await desk.PressAsync("Undo");
        Assert.Equal((first, false), (desk.Preview, desk.CanUndo));
        Assert.NotEmpty(await desk.PreviewBytesAsync());
    }

    [Fact]
    public async Task The_task_page_shows_every_photo_and_only_its_owner_gets_them()
    {
        var owner = await Owner.ArrivesAsync(await shared.AppAsync());
        await owner.SendAsync(Words, form => form.Attach("Form.Photo", Png.Gradient(600, 500, 5), "a.png").Attach("Form.Photo", Png.Gradient(600, 500, 6), "b.png"));

        var page = await owner.FinishedAsync(owner.Task());

        var addresses = page.QuerySelectorAll(".task-photo").Select(i => i.GetAttribute("src")!).ToList();
        Assert.Equal(2, addresses.Count);
        var stranger = await Owner.ArrivesAsync(await shared.AppAsync());
        foreach (var address in addresses)
        {
            Assert.Equal(HttpStatusCode.OK, (await owner.Visit.Client.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Visit.Client.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);
        }
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task What_a_photo_lacks_is_said_beside_the_ads_and_nothing_beside_those_of_a_good_one(string language)
    {
        var texts = language == "ko" ? Resx.Korean : Resx.English;
        var owner = await Owner.ArrivesAsync(await shared.AppAsync(), language);
        await owner.SendAsync(Words, form => form.Attach("Form.Photo", TestPhotos.Jpeg(TestScene.Bouquet, 300, 200), "a.jpg"));
        Assert.Equal([texts["PhotoFlaw_Small"]], Notes(await owner.FinishedAsync(owner.Task())));

        owner = await Owner.ArrivesAsync(await shared.AppAsync(), language);
        await owner.SendAsync(Words, form => form.Attach("Form.Photo", TestPhotos.Jpeg(TestScene.Bouquet, 1400, 1050), "a.jpg"));
        Assert.Empty(Notes(await owner.FinishedAsync(owner.Task())));

        static string[] Notes(IDocument page) => [.. page.QuerySelectorAll(".photo-note").Select(n => n.TextContent.Trim())];
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task One_broken_photo_of_four_is_named_and_the_others_and_the_words_stay(string language)
    {
        var owner = await Owner.ArrivesAsync(await shared.AppAsync(), language);

        await owner.SendAsync(Words, form => form
            .Attach("Form.Photo", Png.Gradient(500, 400, 1), "a.png").Attach("Form.Photo", Png.Gradient(500, 400, 2), "b.png")
            .Attach("Form.Photo", [1, 2, 3, 0, 7], "broken <b>.png").Attach("Form.Photo", Png.Gradient(500, 400, 3), "d.png"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, owner.Visit.Status);
        var page = owner.Visit.Page;
        Assert.StartsWith("broken <b>.png: ", page.QuerySelector("#photo-problem")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("a.png", page.QuerySelector("#photo-problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, Kept(page).Count);
        Assert.Equal(Words, page.QuerySelector("#text")!.TextContent);

        // The same form again, with another main photo and one of them left out.
        var kept = Kept(page);
        await owner.Visit.SendAsync("#create-form", form => form.Set("Form.MainPhoto", kept[2]).Set("Form.RemovePhoto", kept[0]));
        var made = await owner.FinishedAsync(owner.Task());
        Assert.Equal([kept[2], kept[1]], made.QuerySelectorAll(".task-photo").Select(i => i.GetAttribute("src")!.Split('/', '.')[2]));
    }

    [Fact]
    public async Task Of_five_photos_four_are_kept_and_it_is_said()
    {
        var owner = await Owner.ArrivesAsync(await shared.AppAsync());

        await owner.SendAsync(Words, form =>
        {
            for (var i = 1; i <= 5; i++)
            {
                form.Attach("Form.Photo", Png.Gradient(500, 400, i), $"{i}.png");
            }
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, owner.Visit.Status);
        Assert.Equal(string.Format(null, owner.Texts["Problem_PhotosTooMany"], 4), owner.Visit.Page.QuerySelector("#photo-problem")!.TextContent);
        Assert.Equal(4, Kept(owner.Visit.Page).Count);
        Assert.Equal(Words, owner.Visit.Page.QuerySelector("#text")!.TextContent);
    }

    [Fact]
    public async Task The_same_photo_twice_counts_once()
    {
        var owner = await Owner.ArrivesAsync(await shared.AppAsync());

        await owner.SendAsync(Words, form => form.Attach("Form.Photo", Png.Gradient(500, 400, 8), "a.png").Attach("Form.Photo", Png.Gradient(500, 400, 8), "copy.png"));

        var page = await owner.FinishedAsync(owner.Task());
        Assert.Single(page.QuerySelectorAll(".task-photo"));
    }

    [Fact]
    public async Task A_small_photo_is_said_to_look_soft_and_a_dark_one_can_be_shown_as_it_was_taken()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync(), Words, form => form.Attach("Form.Photo", PoorPhotos.Dark(400, 300), "dark.jpg", "image/jpeg"));
        Assert.Contains(desk.Owner.Texts["PhotoFlaw_Small"], desk.Page.QuerySelector("#part-Photo")!.TextContent, StringComparison.Ordinal);
        var mended = await desk.PreviewBytesAsync();

        await desk.ChangeAsync(form => form.Set("Mend", null));

        Assert.NotEqual(mended, await desk.PreviewBytesAsync());
        await desk.ChangeAsync(form => form.Set("Mend", "1"));
        Assert.Equal(mended, await desk.PreviewBytesAsync());
    }

    private static List<string> PhotosOf(ReviewDesk desk) =>
        [.. desk.Page.QuerySelectorAll(".photo-row img").Select(i => i.GetAttribute("src")!.Split('/', '.')[2])];

    private static List<string> Kept(IDocument page) =>
        [.. page.QuerySelectorAll("input[name='Form.PhotoHash']").Select(i => i.GetAttribute("value")!).Where(v => v.Length > 0)];
}
