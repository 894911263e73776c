using System.Net;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Pages.BadInput;

/// <summary>Files that are no photo and photos of unusual kinds, through the real pages and everything behind them.</summary>
public sealed class BadPhotosTests(SharedWholeApp shared)
{
    private const string Words = "신메뉴 흑임자 라떼 5,500원, 이번 주말까지";

    public static TheoryData<string> Kinds() => [.. BadPhotos.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_file_that_is_no_usable_photo_is_explained_in_both_languages_and_nothing_else_is_lost(string kind)
    {
        var (_, name, code) = BadPhotos.All[kind];
        var file = BadPhotos.Bytes(kind);
        foreach (var language in new[] { "ko", "en" })
        {
            var owner = await Owner.ArrivesAsync(await shared.AppAsync(), language);

            await owner.SendAsync(Words, form => form.Set("Form.Tone", "Lively").Set("Form.Ratio", "4:5").Set("Form.Trade", "Cafe").Attach("Form.Photo", file, name, "image/jpeg"));

            var page = owner.Visit.Page;
            Assert.Equal(HttpStatusCode.UnprocessableEntity, owner.Visit.Status);
            Assert.Equal(owner.Texts[$"Problem_{code}"], page.QuerySelector("#photo-problem")!.TextContent);
            Assert.Contains(owner.Texts[$"Problem_{code}"], page.QuerySelector("#problems")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(Words, page.QuerySelector("#text")!.TextContent);
            Assert.True(page.QuerySelector("input[value=Lively]")!.HasAttribute("checked"));
            Assert.True(page.QuerySelector("input[value='4:5']")!.HasAttribute("checked"));
            Assert.True(page.QuerySelector("option[value=Cafe]")!.HasAttribute("selected"));
            Assert.Null(page.QuerySelector("[data-photo-preview][src]"));
        }
    }

    [Fact]
    public async Task An_empty_file_of_the_camera_is_explained_too()
    {
        var owner = await Owner.ArrivesAsync(await shared.AppAsync());

        await owner.SendAsync(Words, form => form.Attach("Form.Camera", [], "image.jpg", "image/jpeg"));

        Assert.Equal(owner.Texts["Problem_PhotoUnreadable"], owner.Visit.Page.QuerySelector("#photo-problem")!.TextContent);
    }

    [Theory]
    [InlineData("animated WebP")]
    [InlineData("animated PNG")]
    [InlineData("CMYK JPEG")]
    [InlineData("16-bit PNG")]
    public async Task A_photo_of_an_unusual_kind_is_taken_with_its_colours_and_the_first_frame(string kind)
    {
        var owner = await Owner.ArrivesAsync(await shared.AppAsync());

        await owner.SendAsync(Words, form => form.Attach("Form.Photo", UnusualPhotos.Bytes(kind), "photo"));

        var task = owner.Task();
        await owner.FinishedAsync(task);
        var master = await owner.BytesAsync(owner.Visit.Page.QuerySelector(".task-photo")!.GetAttribute("src")!.Split('?')[0]);
        UnusualPhotos.ShouldShowTheFourColours(master, kind == "CMYK JPEG" ? 75 : 12);
        Assert.Equal(4, (await owner.ScenesAsync(task)).Count);
    }

    [Fact]
    public async Task The_form_says_which_moment_of_a_moving_photo_is_used()
    {
        foreach (var language in new[] { "ko", "en" })
        {
            var owner = await Owner.ArrivesAsync(await shared.AppAsync(), language);

            var hint = owner.Visit.Page.GetElementById("photo-hint")!.TextContent;

            Assert.Contains(language == "ko" ? "첫 장면" : "first frame", hint, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_photo_stands_upright_however_the_camera_was_held()
    {
        var owner = await Owner.ArrivesAsync(await shared.AppAsync());
        byte[]? upright = null;
        for (var orientation = 1; orientation <= 8; orientation++)
        {
            await owner.Visit.OpenAsync("/");
            await owner.SendAsync("", form => form.Attach("Form.Photo", UnusualPhotos.HeldAs(orientation), $"IMG_{orientation}.jpg", "image/jpeg"));

            var kept = await owner.BytesAsync(owner.Visit.Page.QuerySelector("[data-photo-preview]")!.GetAttribute("src")!.Split('?')[0]);
            UnusualPhotos.ShouldLookLike(upright ??= kept, kept, $"orientation {orientation}");
            UnusualPhotos.ShouldShowTheFourColours(kept, 12);
        }
    }
}
