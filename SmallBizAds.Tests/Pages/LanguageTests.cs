using System.Net;
using System.Text.RegularExpressions;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Copywriting.Posting;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Tests.Support;
using SmallBizAds.Web.Pages.Create;
using SmallBizAds.Web.Resources;
using Xunit;

namespace SmallBizAds.Tests.Pages;

public sealed partial class LanguageTests
{
    [Theory]
    [InlineData(null, "ko")]
    [InlineData("en-US,en;q=0.9", "en")]
    [InlineData("ja-JP", "ko")]
    public async Task The_first_page_speaks_the_browsers_language_or_korean(string? accept, string expected)
    {
        using var app = new WebApp();
        var visit = app.Visit();

        var page = await visit.OpenAsync("/", accept is null ? [] : [("Accept-Language", accept)]);

        Assert.Equal(expected, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal((expected == "ko" ? Resx.Korean : Resx.English)["Create_Question"], page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_switch_on_every_page_changes_the_language_and_comes_back()
    {
        using var app = new WebApp();
        var visit = app.Visit();
        await visit.OpenAsync("/privacy");

        await visit.SendAsync("form[action='/preferences/language']", form => form.Set("language", "en"));

        Assert.Equal(HttpStatusCode.SeeOther, visit.Status);
        var page = await visit.FollowAsync();
        Assert.Equal(Resx.English["Privacy_Title"], page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_theme_is_remembered()
    {
        using var app = new WebApp();
        var visit = app.Visit();
        await visit.OpenAsync("/");
        Assert.Equal(string.Empty, visit.Page.DocumentElement.GetAttribute("data-theme"));

        await visit.SendAsync("form[data-theme-form]", form => form.Set("theme", "dark"));

        var page = await visit.FollowAsync();
        Assert.Equal("dark", page.DocumentElement.GetAttribute("data-theme"));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("")]
    public async Task A_preference_never_leads_to_another_site(string returnTo)
    {
        using var app = new WebApp();
        var visit = app.Visit();
        await visit.OpenAsync("/");

        await visit.SendAsync("form[data-theme-form]", form => form.Set("theme", "dark").Set("returnTo", returnTo));

        Assert.Equal("/", visit.Answer.Headers.Location!.ToString());
    }

    [Fact]
    public void Both_languages_know_the_same_texts_with_the_same_placeholders()
    {
        Assert.Equal(Resx.Korean.Keys.Order(), Resx.English.Keys.Order());
        Assert.All(Resx.Korean, pair => Assert.True(
            Placeholder().Matches(pair.Value).Select(m => m.Value).Distinct().Order().SequenceEqual(Placeholder().Matches(Resx.English[pair.Key]).Select(m => m.Value).Distinct().Order()),
            $"{pair.Key} has other placeholders in English."));
    }

    [Fact]
    public void Every_text_that_is_asked_for_exists_and_every_text_that_exists_is_asked_for()
    {
        var asked = Asked().ToHashSet(StringComparer.Ordinal);

        Assert.True(asked.All(Resx.Korean.ContainsKey), "Missing in Texts.resx: " + string.Join(", ", asked.Where(k => !Resx.Korean.ContainsKey(k))));
        var unused = Resx.Korean.Keys.Where(k => !asked.Contains(k) && !k.StartsWith("Problem_", StringComparison.Ordinal)).ToList();
        Assert.True(unused.Count == 0, "No page asks for: " + string.Join(", ", unused));
    }

    [Fact]
    public void Pages_hold_no_words_of_their_own()
    {
        Assert.All(Sources("*.cshtml"), file =>
        {
            var text = RazorComment().Replace(File.ReadAllText(file), string.Empty);
            Assert.False(Hangul().IsMatch(text), $"{file} holds Hangul: move it to the resources.");
            var literal = Literal().Matches(text).Select(m => m.Groups[1].Value.Trim())
                .FirstOrDefault(t => Letters().IsMatch(t) && !t.Contains('@', StringComparison.Ordinal) && t is not ("SmallBiz" or "Ads"));
            Assert.True(literal is null, $"{file} holds \"{literal}\": move it to the resources.");
        });
    }

    /// <summary>The keys written out in pages and code, and those that follow from values.</summary>
    private static IEnumerable<string> Asked()
    {
        // The verbs of the command line have texts of their own.
        var written = Sources("*.cshtml").Concat(Sources("*.cs")).Where(f => !f.Contains("/Commands/", StringComparison.Ordinal)).SelectMany(f => Key().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Groups[2].Value);
        return written
            .Concat(Names<Trade>()).Concat(Names<Tone>()).Concat(Names<CopyLanguage>()).Concat(Names<GenerationStep>())
            .Concat(AspectRatio.All.SelectMany(r => (string[])[$"Ratio_{r.CssName()}", $"RatioUse_{r.CssName()}"]))
            .Concat(Names<AdContent>()).Concat(Names<AdText>()).Concat(Names<AdPart>()).Concat(Names<DraftTip>()).Concat(Names<PhotoFlaw>()).Concat(Names<TextRole>()).Concat(Names<PostingChannel>())
            .Concat(Enum.GetNames<AdFormat>().SelectMany(f => (string[])[$"AdFormat_{f}", $"AdFormatUse_{f}"]))
            .Concat(DesignChooser.Families.Concat(DesignChooser.Pictures).Select(f => $"Design_{f.Key}"))
            .Concat(((string[])["Words", "Caption", "Design", "Photo", "Show", "Ratio"]).Select(p => $"Review_Tab{p}"))
            .Concat(Palettes.All.Select(c => $"Palette_{c.Key}")).Concat(FontPairs.All.Select(f => $"Fonts_{f.Key}"))
            .Concat(Examples.All.SelectMany(e => (string[])[$"Example_{e}", $"Example_{e}_Text"]))
            .Concat(Enum.GetValues<GenerationState>().Where(s => s != GenerationState.Expired).Select(s => $"Task_Title_{s}"))
            .Concat(((GenerationState[])[GenerationState.Completed, GenerationState.Failed, GenerationState.Cancelled]).Select(s => $"Task_Lead_{s}"))
            .Concat(((int[])[400, 404, 410, 413, 429, 500, 503]).SelectMany(c => (string[])[$"Error_{c}_Title", $"Error_{c}_Text"]))
            .Concat(((string[])["Kept", "Gone", "Cookies", "Others", "Rights", "Terms"]).SelectMany(p => (string[])[$"Privacy_{p}_Title", $"Privacy_{p}_Text"]));
    }

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(n => $"{typeof(T).Name}_{n}");

    private static IEnumerable<string> Sources(string pattern) => Directory.EnumerateFiles(Repository.PathOf("SmallBizAds.Web"), pattern, SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));

    [GeneratedRegex("""(?:\bT|[Tt]exts)\[(?:[^\]"]*\? )?"([A-Za-z0-9_-]+)"|: "([A-Za-z]+_[A-Za-z]+)"\]""")]
    private static partial Regex Key();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex RazorComment();

    [GeneratedRegex("[가-힣ㄱ-ㅎㅏ-ㅣ]")]
    private static partial Regex Hangul();

    /// <summary>Text between tags on one line, and attributes that are read aloud or shown.</summary>
    [GeneratedRegex("""(?:<[a-z][^<>]*>([^<>{}]+)</|(?:alt|title|placeholder|aria-label)="([^"@]+)")""")]
    private static partial Regex Literal();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Letters();
}
