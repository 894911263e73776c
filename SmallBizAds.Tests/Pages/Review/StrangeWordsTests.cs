using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Pages.Review;

/// <summary>Strange words typed into a finished ad, and files that are no photo.</summary>
public sealed class StrangeWordsTests(SharedWholeApp shared)
{
    // What is typed into headline, caption and menu, and how the headline is kept.
    private static readonly Dictionary<string, (string Typed, string Kept)> Kinds = new()
    {
        ["control characters"] = ("흑임자\u0001 라떼\u001b[31m\u0007 5천원\u009f", "흑임자 라떼[31m 5천원"),
        ["HTML and script"] = ("<script>window.pwned=1</script>", "<script>window.pwned=1</script>"),
        ["an attribute"] = ("\" onload=\"x()\" '><img src=x>", "\" onload=\"x()\" '><img src=x>"),
        ["the direction turned"] = ("\u202E라떼 קפה قهوة \u2067끝\u2069", "라떼 קפה قهوة 끝"),
        ["towers of marks"] = ($"{BadWords.Tower('라', 120)}{BadWords.Tower('Z', 120)} 라떼", $"{BadWords.Tower('라', 4)}{BadWords.Tower('Z', 4)} 라떼"),
        ["halves of characters"] = ("라떼 \uD83D5천원\uDE00 \uD800", "라떼 5천원"),
        ["emoji"] = ("👨‍👩‍👧‍👦❤️🇰🇷 라떼", "👨‍👩‍👧‍👦❤️🇰🇷 라떼"),
        ["one word as long as it may be"] = (new string('흑', 32), new string('흑', 32)),
        ["another script alone"] = ("عرض القهوة اليوم", "عرض القهوة اليوم"),
        ["blanks"] = ("가\u00A0\u3000\u2003나\tㅤ다", "가 나 ㅤ다"),
    };

    public static TheoryData<string> KindsTyped() => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(KindsTyped))]
    public async Task Strange_words_stay_words_and_the_picture_is_made(string kind)
    {
        var (typed, kept) = Kinds[kind];
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync(), number: 2);

        await desk.ChangeAsync(form => form.Set("Text.Headline", typed).Set("Text.Caption", $"{typed}\n{typed}").Set("Text.Business", typed[..Math.Min(typed.Length, 20)])
            .Set("Text.Hashtags", $"#{typed}").Set("MenuName", typed).Set("MenuPrice", "5,500원"), htmx: true);
        Assert.Equal(kept, desk[AdText.Headline]);
        var seen = await desk.PreviewBytesAsync();
        await desk.Owner.Visit.OpenAsync($"{desk.Path}?handler=Ideas&text=Headline");
        AssertHarmless(desk);
        var version = await desk.ConfirmAsync();

        Assert.Equal(seen, await desk.Owner.BytesAsync($"{version}/ad.jpg"));
        var scene = SceneJson.Read(Encoding.UTF8.GetString(await desk.Owner.BytesAsync($"{version}/ad.json")));
        Assert.Empty(SceneCheck.Faults(scene, BundledFonts.Metrics));
        using (var arena = new VipsArena())
        {
            var picture = VipsOperation.Call("jpegload_buffer", ("buffer", (ReadOnlyMemory<byte>)seen), ("fail_on", "warning")).ToMemory();
            Assert.Equal((scene.Width, scene.Height), (picture.Width, picture.Height));
        }

        // Every headline that can be drawn is on the picture, or the owner is told that it is not.
        var drawable = BundledFonts.Metrics.Drawable(kept);
        await desk.OpenedAsync();
        if (drawable.Length > 0 && !scene.LeftOut.Contains(TextRole.Headline))
        {
            var drawn = string.Concat(scene.Layers.OfType<TextLayer>().Where(t => t.Role == TextRole.Headline).Select(t => t.Text)).Replace(" ", "", StringComparison.Ordinal);
            Assert.Contains(drawable.Replace(" ", "", StringComparison.Ordinal), drawn, StringComparison.Ordinal);
        }

        if (scene.LeftOut.Count > 0 && scene.LeftOut.Any(r => r != TextRole.MenuPrice))
        {
            Assert.Contains(desk.Page.QuerySelectorAll("#live .live-note"), n => n.TextContent.Contains(desk.Owner.Texts[$"TextRole_{scene.LeftOut.First(r => r != TextRole.MenuPrice)}"], StringComparison.Ordinal));
        }

        foreach (var path in new[] { desk.Path, version, desk.Task, $"{desk.Path}/compare?a=1&b=1" })
        {
            await desk.Owner.Visit.OpenAsync(path);
            Assert.Equal(HttpStatusCode.OK, desk.Status);
            AssertHarmless(desk);
        }

        foreach (var file in new[] { "png", "webp", "pdf" })
        {
            Assert.True((await desk.Owner.BytesAsync($"{version}/ad.{file}")).Length > 1000);
        }
    }

    [Theory]
    [InlineData("Headline")]
    [InlineData("Caption")]
    public async Task A_word_of_two_hundred_letters_is_refused_where_it_is_too_long_and_kept_where_it_is_not(string text)
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        var word = new string('흑', 200);
        if (text == "Headline")
        {
            await desk.RefusedAsync(null, form => form.Set("Text.Headline", word));
            Assert.Equal(word, desk[AdText.Headline]);
            return;
        }

        await desk.ChangeAsync(AdText.Caption, word);
        Assert.Equal(word, desk[AdText.Caption]);
        var page = await desk.Owner.Visit.OpenAsync(await desk.ConfirmAsync());
        Assert.Equal(word, page.QuerySelector("#caption")!.TextContent);
    }

    // As a browser would never send them: a NUL, UTF-8 of half a character, bytes that never occur, an overlong NUL. A NUL
    // among escapes is turned away before anything is read.
    [Fact]
    public async Task Bytes_that_are_no_text_are_left_out()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        var token = desk.Page.QuerySelector("#review-form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        byte[] typed = [.. "라떼 "u8, 0xED, 0xA0, 0x80, 0xFF, 0xFE, 0xC0, 0x80, .. "봄"u8];
        using var content = new MultipartFormDataContent { { new ByteArrayContent([.. typed, 0]), "Text.Headline" }, { new ByteArrayContent(typed), "Text.Caption" }, { new StringContent(token), "__RequestVerificationToken" } };
        using var sent = await desk.Owner.Visit.Client.PostAsync(desk.Path, content);
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);

        using var escaped = new ByteArrayContent(Encoding.ASCII.GetBytes($"Text.Subcopy={string.Concat(typed.Select(b => $"%{b:X2}"))}&Step=1&__RequestVerificationToken={Uri.EscapeDataString(token)}"));
        escaped.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        using var again = await desk.Owner.Visit.Client.PostAsync(desk.Path, escaped);
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);

        await desk.OpenedAsync();
        await desk.SendAsync(null, form => form.Set("Text.Price", "5\0원"));
        Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        await desk.OpenedAsync();
        Assert.Equal(("라떼 봄", "라떼 봄"), (desk[AdText.Headline], desk[AdText.Caption]));
        AssertHarmless(desk);
    }

    public static TheoryData<string, string> BadFiles()
    {
        var data = new TheoryData<string, string>();
        foreach (var kind in BadPhotos.All.Keys)
        {
            data.Add(kind, data.Count % 2 == 0 ? "ko" : "en");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task A_file_that_is_no_usable_photo_is_explained_as_on_the_first_page_and_the_draft_stays(string kind, string language)
    {
        var (_, name, code) = BadPhotos.All[kind];
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync(), language: language);
        await desk.ChangeAsync(AdText.Headline, "이대로 있어야 할 제목");
        var preview = desk.Preview;

        foreach (var htmx in new[] { false, true })
        {
            var answer = await desk.SendPhotoAsync(BadPhotos.Bytes(kind), name, htmx);

            Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Status);
            Assert.Equal(desk.Owner.Texts[$"Problem_{code}"], answer.QuerySelector("#live [role=alert]")!.TextContent.Trim());
            Assert.Equal((preview, "이대로 있어야 할 제목"), (answer.QuerySelector("#preview")!.GetAttribute("src"), answer.QuerySelector("#text-Headline")!.GetAttribute("value")));
        }

        Assert.Equal((preview, 1), ((await desk.OpenedAsync()).Preview, desk.Step));
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task No_file_at_all_is_asked_for(string language)
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync(), language: language);

        var answer = await desk.SendPhotoAsync(null);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Status);
        Assert.Equal(desk.Owner.Texts["Problem_PhotoMissing"], answer.QuerySelector("#live [role=alert]")!.TextContent.Trim());
    }

    /// <summary>Nothing of the words has become part of the page, and nothing turns the direction of what stands around them.</summary>
    private static void AssertHarmless(ReviewDesk desk)
    {
        var page = desk.Owner.Visit.Page;
        Assert.All(page.QuerySelectorAll("script"), script => Assert.True(script.HasAttribute("src") && script.TextContent.Length == 0));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.Empty(page.QuerySelectorAll("img[src=x]"));
        Assert.DoesNotContain(
            page.DocumentElement.OuterHtml,
            c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFD' or '\0' || (char.IsControl(c) && c is not ('\n' or '\r' or '\t')));
    }
}
