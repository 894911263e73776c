using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Pages.BadInput;

/// <summary>Words that are none, too many or strange, through the real pages and everything behind them.</summary>
public sealed class BadWordsTests(SharedWholeApp shared)
{
    public static TheoryData<string, string> RefusedInBothLanguages()
    {
        var data = new TheoryData<string, string>();
        foreach (var kind in BadWords.Refused.Keys)
        {
            data.Add(kind, "ko");
            data.Add(kind, "en");
        }

        return data;
    }

    public static TheoryData<string> TakenKinds() => [.. BadWords.Taken.Keys];

    [Theory]
    [MemberData(nameof(RefusedInBothLanguages))]
    public async Task Words_that_make_no_ad_are_explained_and_nothing_is_lost(string kind, string language)
    {
        var (words, code) = BadWords.Refused[kind];
        var owner = await Owner.ArrivesAsync(await shared.AppAsync(), language);
        await owner.SendAsync(words, form => form.Set("Form.Tone", "Playful").Set("Form.Ratio", "9:16").Set("Form.Trade", "Bakery").Set("Form.Language", "English")
            .Attach("Form.Photo", Png.Gradient(400, 300, 3)));

        var page = owner.Visit.Page;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, owner.Visit.Status);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(string.Format(CultureInfo.InvariantCulture, owner.Texts[$"Problem_{code}"], 500, words.Length), page.GetElementById("text-problem")!.TextContent);
        Assert.Equal(Storable(words), page.QuerySelector("#text")!.TextContent);
        AssertChoicesKept(page);

        await owner.SendAsync("식빵 3,000원");
        await owner.Visit.OpenAsync(owner.Task());
        Assert.NotNull(owner.Visit.Page.QuerySelector(".task-photo"));
    }

    [Theory]
    [MemberData(nameof(TakenKinds))]
    public async Task Strange_words_become_ads_and_stand_on_every_page_as_words(string kind)
    {
        var (typed, kept) = BadWords.Taken[kind];
        var owner = await Owner.ArrivesAsync(await shared.AppAsync());
        await owner.SendAsync(typed);
        var task = owner.Task();

        var page = await owner.FinishedAsync(task);
        Assert.Equal(kept, page.QuerySelector("blockquote")!.TextContent);
        Assert.Equal(4, page.QuerySelectorAll(".slot img").Length);
        await AssertHarmlessAsync(owner, task, "/", $"/?like={task.Split('/')[^1]}", $"{task}/1", $"{task}/4");
        Assert.Equal(kept, (await owner.Visit.OpenAsync($"/?like={task.Split('/')[^1]}")).QuerySelector("#text")!.TextContent);

        var scenes = await owner.ScenesAsync(task);
        Assert.Equal(4, scenes.Count);
        Assert.All(scenes, scene => Assert.Empty(SceneCheck.Faults(scene, BundledFonts.Metrics)));
        foreach (var (file, scene) in page.QuerySelectorAll(".slot img").Select(i => i.GetAttribute("src")!.Split('?')[0]).Zip(scenes))
        {
            AssertPicture(await owner.BytesAsync(file), scene);
        }

        // And to its end: reviewed, confirmed, saved.
        await owner.ReviewAsync(task, 2);
        AssertPicture(await owner.BytesAsync($"{await owner.ConfirmAsync()}/ad.jpg"), scenes[1]);
        await AssertHarmlessAsync(owner, owner.Visit.Answer.Headers.Location!.ToString());
    }

    // UTF-8 of half a character, bytes that never occur, an overlong NUL; as a browser would never send them. Escapes that
    // stand for no character are taken as they are written.
    [Theory]
    [InlineData("multipart", "라떼 5,500원")]
    [InlineData("urlencoded", "라떼 %ED%A0%80%FF%FE%C0%805,500원")]
    public async Task Bytes_that_are_no_text_are_left_out(string encoding, string kept)
    {
        byte[] typed = [.. "라떼 "u8, 0xED, 0xA0, 0x80, 0xFF, 0xFE, 0xC0, 0x80, .. "5,500원"u8];
        var owner = await Owner.ArrivesAsync(await shared.AppAsync());
        var page = owner.Visit.Page;
        var token = page.QuerySelector("#create-form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using HttpContent content = encoding == "multipart"
            ? new MultipartFormDataContent { { new ByteArrayContent(typed), "Form.Text" }, { new StringContent(token), "__RequestVerificationToken" } }
            : new ByteArrayContent(Encoding.ASCII.GetBytes($"Form.Text={string.Concat(typed.Select(b => $"%{b:X2}"))}&__RequestVerificationToken={Uri.EscapeDataString(token)}"))
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded") },
            };

        using var answer = await owner.Visit.Client.PostAsync("/", content);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        await owner.Visit.OpenAsync(answer.Headers.Location!.ToString());
        Assert.Equal(kept, owner.Visit.Page.QuerySelector("blockquote")!.TextContent);
    }

    [Fact]
    public async Task An_escape_that_names_half_a_character_is_ordinary_text()
    {
        var owner = await Owner.ArrivesAsync(await shared.AppAsync());

        await owner.SendAsync("라떼 \\ud800 5,500원");

        await owner.Visit.OpenAsync(owner.Task());
        Assert.Equal("라떼 \\ud800 5,500원", owner.Visit.Page.QuerySelector("blockquote")!.TextContent);
    }

    private static void AssertChoicesKept(IDocument page)
    {
        Assert.True(page.QuerySelector("input[value=Playful]")!.HasAttribute("checked"));
        Assert.True(page.QuerySelector("input[value='9:16']")!.HasAttribute("checked"));
        Assert.True(page.QuerySelector("option[value=Bakery]")!.HasAttribute("selected"));
        Assert.True(page.QuerySelector("input[name='Form.Language'][value=English]")!.HasAttribute("checked"));
        Assert.Matches("^[0-9a-f]{64}$", page.QuerySelector("input[name='Form.PhotoHash']")!.GetAttribute("value")!);
    }

    /// <summary>Nothing of the words has become part of a page, and nothing turns the direction of what stands around them.</summary>
    private static async Task AssertHarmlessAsync(Owner owner, params string[] paths)
    {
        foreach (var path in paths)
        {
            var page = await owner.Visit.OpenAsync(path);
            Assert.Equal(HttpStatusCode.OK, owner.Visit.Status);
            Assert.All(page.QuerySelectorAll("script"), script => Assert.True(script.HasAttribute("src") && script.TextContent.Length == 0));
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.Empty(page.QuerySelectorAll("img[src=x]"));
            Assert.DoesNotContain(await owner.Visit.Answer.Content.ReadAsStringAsync(), c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFD' or '\0');
        }
    }

    private static void AssertPicture(byte[] jpeg, Scene scene)
    {
        using var arena = new VipsArena();
        var picture = VipsOperation.Call("jpegload_buffer", ("buffer", (ReadOnlyMemory<byte>)jpeg), ("fail_on", "warning")).ToMemory();
        Assert.Equal((scene.Width, scene.Height), (picture.Width, picture.Height));
    }

    /// <summary>What is left of words that are refused: a browser cannot send half a character, and what turns or tolls is no word.</summary>
    private static string Storable(string words) =>
        string.Concat(words.EnumerateRunes().Where(r => r != Rune.ReplacementChar && (!Rune.IsControl(r) || r.Value is '\n' or '\t'))).Trim();
}
