using System.Globalization;
using System.Text.Json;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Unit.Commands;

/// <summary>The words of the pages' bad-input list, given to "make".</summary>
public sealed class MakeBadWordsTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public static TheoryData<string> RefusedKinds() => [.. BadWords.Refused.Keys];

    public static TheoryData<string> TakenKinds() => [.. BadWords.Taken.Keys.Where(kind => kind != "control characters")];

    [Theory]
    [MemberData(nameof(RefusedKinds))]
    public async Task Words_that_make_no_ad_are_refused_on_one_line_in_both_languages(string kind)
    {
        var (words, code) = BadWords.Refused[kind];
        code = code == "TextMissing" ? "TextEmpty" : code;
        foreach (var language in new[] { "ko", "en" })
        {
            var run = await VerbRun.InAsync(language, "make", "--text=" + words, "--out", _scratch.At("ads"));

            run.ShouldRefuseWith(string.Format(CultureInfo.InvariantCulture, VerbRun.TextOf(language, $"Problem_{code}"), 500, words.Length));
        }

        Assert.False(Directory.Exists(_scratch.At("ads")));
    }

    [Theory]
    [MemberData(nameof(TakenKinds))]
    public async Task Strange_words_become_sound_ads(string kind) => await MakeAsync(BadWords.Taken[kind].Typed);

    [Fact]
    public async Task Control_characters_are_left_out_and_a_NUL_is_refused()
    {
        var (typed, _) = BadWords.Taken["control characters"];

        (await VerbRun.OfAsync("make", "--text", typed, "--out", _scratch.At("none"))).ShouldRefuseWith("NUL");
        await MakeAsync(typed.Replace("\0", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_turns_the_direction_never_reaches_the_terminal()
    {
        var run = await VerbRun.OfAsync("make", "--text", "라떼", "\u202Egnp.exe\u202C", "--out", _scratch.Path);

        run.ShouldRefuseWith("gnp.exe");
        Assert.DoesNotContain('\u202E', run.Error);
    }

    // As a shell hands them over: the bytes of half a character and bytes that never occur in UTF-8.
    [Fact]
    public async Task Bytes_that_are_no_text_are_left_out_of_the_words_of_a_shell()
    {
        var run = await ProgramRun.OfAsync($$"""exec "$PROGRAM" make --text $'라떼 \xed\xa0\x80\xff\xfe 5,500원' --count 1 --out '{{_scratch.At("ads")}}'""");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain('\uFFFD', run.Output + await File.ReadAllTextAsync(_scratch.At("ads/ad-1.scene.json"), TestContext.Current.CancellationToken));
    }

    public void Dispose() => _scratch.Dispose();

    private async Task MakeAsync(string words)
    {
        var run = await VerbRun.OfAsync("make", "--text=" + words, "--seed", "3", "--count", "2", "--out", _scratch.At("ads"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(2, run.Lines.Count);
        foreach (var line in run.Lines)
        {
            var ad = JsonDocument.Parse(line).RootElement;
            var scene = SceneJson.Read(await File.ReadAllTextAsync(ad.GetProperty("scene").GetString()!, TestContext.Current.CancellationToken));
            Assert.Empty(SceneCheck.Faults(scene, BundledFonts.Metrics));
            Assert.DoesNotContain(line, c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFD' or '\u001b');
        }
    }
}
