using System.Text.Json;
using SmallBizAds.Core.Design.Scenes;
using Xunit;

namespace SmallBizAds.Tests.Unit.Commands;

public sealed class MakeVerbTests : IDisposable
{
    private static readonly string[] Keys = ["file", "width", "height", "bytes", "design", "headline", "subcopy", "cta", "seed", "scene", "claims"];

    private readonly ScratchFolder _scratch = new();

    [Fact]
    public async Task Every_ad_is_a_file_a_scene_and_a_line_of_JSON()
    {
        var run = await VerbRun.OfAsync("make", "--text", "신메뉴 흑임자 라떼 5,500원, 이번 주말까지", "--ratio", "3:4", "--seed", "7", "--out", _scratch.At("ads"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(4, run.Lines.Count);
        for (var number = 1; number <= 4; number++)
        {
            var ad = JsonDocument.Parse(run.Lines[number - 1]).RootElement;
            Assert.Equal(Keys, ad.EnumerateObject().Select(p => p.Name));
            Assert.Equal(_scratch.At($"ads/ad-{number}.jpg"), ad.GetProperty("file").GetString());
            Assert.Equal((1080, 1440, 7), (ad.GetProperty("width").GetInt32(), ad.GetProperty("height").GetInt32(), ad.GetProperty("seed").GetInt32()));

            var jpeg = await File.ReadAllBytesAsync(ad.GetProperty("file").GetString()!, TestContext.Current.CancellationToken);
            Assert.Equal([0xFF, 0xD8], jpeg[..2]);
            Assert.Equal(jpeg.Length, ad.GetProperty("bytes").GetInt32());
            Assert.InRange(jpeg.Length, 1, 2_000_000);

            var scene = SceneJson.Read(await File.ReadAllTextAsync(ad.GetProperty("scene").GetString()!, TestContext.Current.CancellationToken));
            Assert.Equal((ad.GetProperty("design").GetString(), 1080, 1440), (scene.Design, scene.Width, scene.Height));
        }

        // The picture, its scene and the words to post.
        Assert.Equal(12, Directory.GetFileSystemEntries(_scratch.At("ads")).Length);
    }

    [Theory]
    [InlineData("image", new[] { "ad-1.jpg", "ad-1.scene.json" })]
    [InlineData("text", new[] { "ad-1.txt" })]
    public async Task A_picture_or_words_alone_can_be_had(string want, string[] files)
    {
        var run = await VerbRun.OfAsync("make", "--text", "딸기 생크림 케이크 38,000원", "--count", "1", "--want", want, "--out", _scratch.At("ads"));

        Assert.Equal((0, 1), (run.ExitCode, run.Lines.Count));
        Assert.Equal(files, Directory.GetFiles(_scratch.At("ads")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        if (want == "image")
        {
            Assert.DoesNotContain(SceneJson.Read(await File.ReadAllTextAsync(_scratch.At("ads/ad-1.scene.json"), TestContext.Current.CancellationToken)).Layers, l => l is TextLayer);
        }
    }

    [Fact]
    public async Task A_forbidden_claim_is_made_as_typed_and_pointed_out()
    {
        var run = await VerbRun.OfAsync("make", "--text", "당뇨에 좋은 여주즙 한 박스 30,000원", "--trade", "market", "--count", "1", "--out", _scratch.At("ads"));

        Assert.Equal(0, run.ExitCode);
        var claims = JsonDocument.Parse(run.Lines[0]).RootElement.GetProperty("claims").EnumerateArray().ToList();
        Assert.Contains(claims, c => c.GetProperty("phrase").GetString()!.Contains("당뇨", StringComparison.Ordinal) && c.GetProperty("law").GetString()!.Length > 0);
    }

    [Fact]
    public async Task The_same_seed_makes_the_same_bytes()
    {
        foreach (var folder in new[] { "a", "b" })
        {
            Assert.Equal(0, (await VerbRun.OfAsync("make", "--text", "딸기 생크림 케이크", "--count", "2", "--seed", "11", "--out", _scratch.At(folder))).ExitCode);
        }

        foreach (var name in new[] { "ad-1.jpg", "ad-2.jpg", "ad-1.scene.json", "ad-2.scene.json" })
        {
            Assert.Equal(File.ReadAllBytes(_scratch.At($"a/{name}")), File.ReadAllBytes(_scratch.At($"b/{name}")));
        }
    }

    [Fact]
    public async Task Help_explains_every_option_in_both_languages()
    {
        foreach (var language in new[] { "ko", "en" })
        {
            var run = await VerbRun.InAsync(language, "make", "--help");

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.All(new[] { "--text", "--photo", "--trade", "--tone", "--ratio", "--count", "--lang", "--seed", "--out", "online-shop", "1.91:1", "playful" },
                word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
        }

        Assert.Contains("make", (await VerbRun.OfAsync("--help")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_that_cannot_be_used_are_refused_on_one_line()
    {
        (await VerbRun.OfAsync("bake")).ShouldRefuseWith("bake");
        (await VerbRun.OfAsync("make")).ShouldRefuseWith("--text");
        (await VerbRun.OfAsync("make", "--text", "라떼", "--out", _scratch.Path, "--count", "5")).ShouldRefuseWith("from 1 to 4");
        (await VerbRun.OfAsync("make", "--text", "두\n줄", "뜻밖의\n말", "--out", _scratch.Path)).ShouldRefuseWith("뜻밖의 말");
        (await VerbRun.InAsync("ko", "make", "--text", "", "--out", _scratch.Path)).ShouldRefuseWith("비어 있어요");
        Assert.Empty(Directory.GetFileSystemEntries(_scratch.Path));
    }

    [Fact]
    public async Task A_photo_that_cannot_be_used_is_refused_before_anything_is_written()
    {
        var tooLarge = _scratch.Write("large.jpg", new byte[10 * 1024 * 1024 + 1]);
        var noPicture = _scratch.Write("words.jpg", "not a picture"u8.ToArray());

        (await MakeWithPhotoAsync(_scratch.At("none.jpg"))).ShouldRefuseWith("There is no photo");
        (await MakeWithPhotoAsync(_scratch.Path)).ShouldRefuseWith("cannot be read");
        (await MakeWithPhotoAsync(tooLarge)).ShouldRefuseWith("10 MB");
        (await MakeWithPhotoAsync("/dev/zero")).ShouldRefuseWith("10 MB");
        (await MakeWithPhotoAsync(noPicture)).ShouldRefuseWith("picture");
        Assert.False(Directory.Exists(_scratch.At("ads")));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_refused()
    {
        var file = _scratch.Write("file", [1]);

        (await MakeAsync(file)).ShouldRefuseWith("names a file");
        (await MakeAsync(Path.Combine(file, "below"))).ShouldRefuseWith("cannot be made");
        (await MakeAsync(_scratch.At(new string('x', 300)))).ShouldRefuseWith("cannot be made");
        (await MakeAsync("/proc/ads")).ShouldRefuseWith("cannot be made");
    }

    public void Dispose() => _scratch.Dispose();

    private static Task<VerbRun> MakeAsync(string folder) => VerbRun.OfAsync("make", "--text", "라떼", "--count", "1", "--out", folder);

    private Task<VerbRun> MakeWithPhotoAsync(string photo) =>
        VerbRun.OfAsync("make", "--text", "라떼", "--photo", photo, "--out", _scratch.At("ads"));
}
