using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Pages.Packs;

/// <summary>A finished ad for the places where it goes, at the real pages.</summary>
public sealed class PackTests(SharedWholeApp shared)
{
    [Fact]
    public async Task The_places_that_are_ticked_come_in_one_file()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        var version = await desk.ConfirmAsync();
        var page = await desk.Owner.Visit.OpenAsync(version);
        var form = page.QuerySelector<IHtmlFormElement>("#places form")!;
        var boxes = form.QuerySelectorAll<IHtmlInputElement>("input[type=checkbox]").ToList();

        Assert.Equal(Placements.All.Select(p => p.Key), boxes.Select(b => b.Value));
        Assert.Equal(Placements.All.Where(p => p.IsDefault).Select(p => p.Key), boxes.Where(b => b.IsChecked).Select(b => b.Value));
        Assert.Equal("get", form.Method);

        // As a browser sends it, with or without script.
        using var answer = await desk.Owner.Visit.Client.GetAsync($"{form.GetAttribute("action")}?{string.Join('&', boxes.Where(b => b.IsChecked).Select(b => $"{b.Name}={b.Value}"))}");
        Assert.Equal((HttpStatusCode.OK, "application/zip"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.EndsWith(".zip", answer.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);
        Assert.Equal(Placements.All.Count(p => p.IsDefault) + 1, zip.Entries.Count);
    }

    [Fact]
    public async Task Each_place_is_seen_as_it_will_be()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        var version = await desk.ConfirmAsync();
        var page = await desk.Owner.Visit.OpenAsync(version);
        var pictures = page.QuerySelectorAll<IHtmlImageElement>("#places .mock img").ToList();

        Assert.Equal(Placements.All.Count, pictures.Count);
        Assert.All(pictures, p => Assert.Equal("lazy", p.GetAttribute("loading")));
        Assert.All(pictures, p => Assert.False(string.IsNullOrEmpty(p.AlternativeText)));
        foreach (var key in new[] { "kakao-bizboard", "google-320x50" })
        {
            var (placement, source) = (Placements.Find(key)!, pictures.Single(p => p.GetAttribute("src")!.Contains($"/{key}.", StringComparison.Ordinal)).GetAttribute("src")!);
            var bytes = await desk.Owner.BytesAsync(source);
            using var arena = new VipsArena();
            var image = VipsOperation.Call(placement.File.Kind == PictureFile.Png ? "pngload_buffer" : "jpegload_buffer", ("buffer", (ReadOnlyMemory<byte>)bytes));
            Assert.Equal((placement.Width, placement.Height), (image.Width, image.Height));
        }
    }

    [Fact]
    public async Task Nothing_chosen_is_said_and_what_does_not_exist_is_not_there()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        var version = await desk.ConfirmAsync();

        await desk.Owner.Visit.OpenAsync($"{version}/pack.zip?place=nowhere");
        Assert.Equal(HttpStatusCode.Redirect, desk.Status);
        var page = await desk.Owner.Visit.OpenAsync($"{version}?places=none");
        Assert.Equal(desk.Owner.Texts["Places_None"], page.QuerySelector("#places .problem")!.TextContent);
        foreach (var path in new[] { "/places/nowhere.jpg", "/places/kakao-bizboard.jpg", "/places/karrot.png", "/places/karrot.exe" })
        {
            await desk.Owner.Visit.OpenAsync(version + path);
            Assert.Equal((path, HttpStatusCode.NotFound), (path, desk.Status));
        }

        await desk.Owner.Visit.OpenAsync($"{desk.Path}/v9/places/karrot.jpg");
        Assert.Equal(HttpStatusCode.NotFound, desk.Status);
        await desk.Owner.Visit.OpenAsync($"{desk.Path}/v9/pack.zip?place=karrot");
        Assert.Equal(HttpStatusCode.NotFound, desk.Status);
    }

    [Fact]
    public async Task Somebody_elses_pack_is_not_there()
    {
        var app = await shared.AppAsync();
        var desk = await ReviewDesk.NewAsync(app);
        var version = await desk.ConfirmAsync();
        var stranger = await Owner.ArrivesAsync(app);
        var never = $"/ads/{Guid.CreateVersion7()}/1/v1";
        foreach (var path in new[] { "/pack.zip?place=karrot", "/places/karrot.jpg", "/places/kakao-bizboard.png" })
        {
            Assert.Equal(HttpStatusCode.OK, (await desk.Owner.Visit.Client.GetAsync(version + path)).StatusCode);
            foreach (var address in new[] { version, never })
            {
                using var answer = await stranger.Visit.Client.GetAsync(address + path);
                Assert.Equal((path, HttpStatusCode.NotFound), (path, answer.StatusCode));
            }
        }
    }

    [Fact]
    public async Task Words_alone_go_to_no_place()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync(), fill: form => form.Set("Form.Content", "Words"));
        var version = await desk.ConfirmAsync();

        Assert.Null((await desk.Owner.Visit.OpenAsync(version)).QuerySelector("#places"));
        await desk.Owner.Visit.OpenAsync($"{version}/pack.zip?place=karrot");
        Assert.Equal(HttpStatusCode.NotFound, desk.Status);
    }
}
