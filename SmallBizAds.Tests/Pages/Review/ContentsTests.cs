using System.Net;
using AngleSharp.Dom;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Pages.Review;

/// <summary>Words without a picture and a picture without words, from the form to the finished ad.</summary>
public sealed class ContentsTests(SharedWholeApp shared)
{
    private static readonly string[] Channels = ["Instagram", "Karrot", "NaverPlace", "KakaoTalk"];

    [Fact]
    public async Task Words_only_have_no_picture_anywhere_and_can_be_changed_and_posted()
    {
        var app = await shared.AppAsync();
        var desk = await ReviewDesk.NewAsync(app, fill: form => form.Set("Form.Content", "Words"));
        Assert.Empty(desk.Page.QuerySelectorAll("#review img, input[name=Design], input[name=Ratio], input[type=file]"));

        // A price in the words for each channel comes from here, so it must be possible to change it.
        await desk.ChangeAsync(form => form.Set("Text.Price", "4,900원").Set("Text.Caption", "직접 적은 소개글 4,900원").Set("Text.Hashtags", "#봄날"));
        await desk.PressAsync("Idea&text=Caption");
        await desk.PressAsync("Undo");
        await desk.PressAsync("Idea");
        await desk.PressAsync("Undo");
        var version = await desk.ConfirmAsync();

        var page = await desk.Owner.Visit.OpenAsync(version);
        Assert.Empty(page.QuerySelectorAll("main img, [download], .reshape, [data-share]"));
        Assert.NotNull(page.QuerySelector("[data-share-words][data-share-text*='직접 적은 소개글']"));
        Assert.Equal("직접 적은 소개글 4,900원", page.QuerySelector("#caption")!.TextContent);
        Assert.Equal("#봄날", page.QuerySelector("#tags")!.TextContent);
        foreach (var channel in Channels)
        {
            Assert.Contains("4,900원", page.QuerySelector($"#body-{channel}")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("5,500", page.QuerySelector($"#body-{channel}")!.TextContent, StringComparison.Ordinal);
        }

        foreach (var file in new[] { "jpg", "png", "webp", "pdf", "json" })
        {
            await desk.Owner.Visit.OpenAsync($"{version}/ad.{file}");
            Assert.Equal(HttpStatusCode.NotFound, desk.Owner.Visit.Status);
        }

        await desk.OpenedAsync();
        await desk.ChangeAsync(AdText.Caption, "두 번째 소개글 4,900원");
        await desk.ConfirmAsync();
        var compared = await desk.Owner.Visit.OpenAsync($"{desk.Path}/compare?a=1&b=2");
        Assert.Empty(compared.QuerySelectorAll("main img"));
        Assert.NotEmpty(compared.QuerySelectorAll("ins"));
        Assert.Equal(0L, await CountAsync(app, desk, "v.output_file IS NOT NULL OR v.scene IS NOT NULL"));
    }

    [Fact]
    public async Task Words_only_with_a_claim_can_be_mended_where_they_are_pointed_out()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync(), fill: form => form.Set("Form.Content", "Words"));
        await desk.ChangeAsync(AdText.Headline, "국내 최고 라떼");

        Assert.NotNull(desk.Page.QuerySelector(desk.Page.QuerySelector(".claim-sum a")!.GetAttribute("href")!));
        Assert.NotNull(desk.Page.QuerySelector("#text-Headline"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_picture_only_has_no_text_layer_and_no_words_to_post(bool withPhoto)
    {
        var app = await shared.AppAsync();
        var desk = await ReviewDesk.NewAsync(app, "국내 최고 흑임자 라떼 30% 할인 5,500원", form =>
        {
            form.Set("Form.Content", "Picture");
            if (withPhoto)
            {
                form.Attach("Form.Photo", TestPhotos.Jpeg(TestScene.Latte, 900, 1200), "latte.jpg", "image/jpeg");
            }
        });
        Assert.Empty(desk.Page.QuerySelectorAll("[name^='Text.'], input[name=MenuName], input[name=Fonts], input[name=Show], .claim-sum"));

        foreach (var name in new[] { "Design", "Palette", "Ratio" })
        {
            if (desk.Choices(name).LastOrDefault(c => c != desk.Chosen(name)) is { } other)
            {
                await desk.ChangeAsync(form => form.Set(name, other));
                Assert.Equal(other, desk.Chosen(name));
            }
        }

        await desk.PressAsync("Idea");
        if (withPhoto)
        {
            await desk.PressAsync("DropPhoto");
        }
        else
        {
            await desk.SendPhotoAsync(Png.Gradient(700, 500, 8));
            await desk.OpenedAsync();
        }

        Assert.Contains(desk.Chosen("Design"), desk.Choices("Design"));
        var version = await desk.ConfirmAsync();
        var page = await desk.Owner.Visit.OpenAsync(version);
        Assert.Empty(page.QuerySelectorAll(".posting, .words-out, [data-copy]"));
        Assert.DoesNotContain("5,500", page.QuerySelector("[data-share]")?.GetAttribute("data-share-text") ?? "", StringComparison.Ordinal);
        var scene = SceneJson.Read(System.Text.Encoding.UTF8.GetString(await desk.Owner.BytesAsync($"{version}/ad.json")));
        Assert.Empty(scene.Layers.OfType<TextLayer>());
        Assert.Equal([0xFF, 0xD8], (await desk.Owner.BytesAsync($"{version}/ad.jpg"))[..2]);
        Assert.Equal(0L, await CountAsync(app, desk, "jsonb_array_length(v.claims) > 0"));
    }

    private static async Task<long> CountAsync(WholeApp app, ReviewDesk desk, string condition)
    {
        await using var command = app.Database.CreateCommand($"SELECT count(*) FROM ad_version v JOIN generation_history h ON h.id = v.candidate_id WHERE h.generation_id = $1 AND ({condition})");
        command.Parameters.Add(new() { Value = Guid.Parse(desk.Task.Split('/')[^1]) });
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
