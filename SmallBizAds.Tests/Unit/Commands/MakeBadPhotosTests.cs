using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Unit.Commands;

/// <summary>The photos of the pages' bad-input list, given to "make".</summary>
public sealed class MakeBadPhotosTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public static TheoryData<string> Kinds() => [.. BadPhotos.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_file_that_is_no_usable_photo_is_refused_on_one_line_in_both_languages(string kind)
    {
        var (_, name, code) = BadPhotos.All[kind];
        var path = _scratch.Write(name, BadPhotos.Bytes(kind));
        foreach (var language in new[] { "ko", "en" })
        {
            (await VerbRun.InAsync(language, "make", "--text", "라떼", "--photo", path, "--out", _scratch.At("ads"))).ShouldRefuseWith(VerbRun.TextOf(language, $"Problem_{code}"));
        }

        Assert.False(Directory.Exists(_scratch.At("ads")));
    }

    [Theory]
    [InlineData("animated WebP")]
    [InlineData("animated PNG")]
    [InlineData("CMYK JPEG")]
    [InlineData("16-bit PNG")]
    public async Task A_photo_of_an_unusual_kind_makes_the_ad_of_an_ordinary_one(string kind)
    {
        var ordinary = await MakeAsync("ordinary", UnusualPhotos.HeldAs(1));
        var unusual = await MakeAsync("unusual", UnusualPhotos.Bytes(kind));

        // Ink cannot show colours that pure, and colours of the ad follow those of the photo.
        UnusualPhotos.ShouldLookLike(ordinary, unusual, kind, most: kind == "CMYK JPEG" ? 40 : 2);
    }

    [Fact]
    public async Task A_photo_makes_the_same_ad_however_the_camera_was_held()
    {
        byte[]? upright = null;
        for (var orientation = 1; orientation <= 8; orientation++)
        {
            var ad = await MakeAsync($"{orientation}", UnusualPhotos.HeldAs(orientation));
            UnusualPhotos.ShouldLookLike(upright ??= ad, ad, $"the ad with orientation {orientation}");
        }
    }

    public void Dispose() => _scratch.Dispose();

    private async Task<byte[]> MakeAsync(string name, byte[] photo)
    {
        var run = await VerbRun.OfAsync("make", "--text", "라떼 5,500원", "--photo", _scratch.Write(name, photo), "--seed", "7", "--count", "1", "--out", _scratch.At($"ads-{name}"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return await File.ReadAllBytesAsync(_scratch.At($"ads-{name}/ad-1.jpg"), TestContext.Current.CancellationToken);
    }
}
