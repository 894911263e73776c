using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Unit.Ads.Packs;

public sealed class LimitedEncodingTests
{
    private static readonly SceneRenderer Renderer = new(BundledFonts.Metrics);

    [Theory]
    [InlineData(0, 200_000)]
    [InlineData(0, 320_000)]
    [InlineData(300_000, 800_000)]
    public void A_busy_picture_is_as_good_as_its_bytes_allow(int least, int most)
    {
        var jpeg = Make(Busy(1200, 628), new(PictureFile.Jpeg, least, most))!;

        Assert.InRange(jpeg.Length, least, most);
        Assert.Equal([0xFF, 0xD8], jpeg[..2]);
    }

    [Fact]
    public void A_flat_picture_is_not_too_small_for_its_place()
    {
        var flat = new Scene { Design = "strip", Palette = "sky", Width = 1200, Height = 1200, Ground = Rgba.Parse("#88aacc"), Layers = [] };

        Assert.InRange(Make(flat, new(PictureFile.Jpeg, 80 * 1024, 800 * 1024))!.Length, 80 * 1024, 800 * 1024);
    }

    [Fact]
    public void A_grainy_picture_gives_up_grain_for_a_PNG_that_fits()
    {
        var grainy = Busy(1029, 258);
        var free = Make(grainy, new(PictureFile.Png, 0, 10_000_000))!;

        var png = Make(grainy, new(PictureFile.Png, 0, 300_000))!;

        Assert.True(free.Length > 300_000, $"{free.Length} bytes need no care.");
        Assert.InRange(png.Length, 100_000, 300_000);
        Assert.Equal([8, 2], png[24..26]);
    }

    [Fact]
    public void What_cannot_be_met_is_refused()
    {
        Assert.Null(Make(Busy(1200, 628), new(PictureFile.Jpeg, 0, 2_000)));
        Assert.Null(Make(Busy(1029, 258), new(PictureFile.Png, 0, 2_000)));
    }

    [Fact]
    public void Nothing_is_encoded_when_the_pixels_are_not_right() =>
        Assert.Null(Renderer.Within(Busy(300, 250), Photo, new(PictureFile.Jpeg, 0, 150_000), _ => false, CancellationToken.None));

    private static SourcePicture Photo { get; } = new(TestPhotos.Jpeg(TestScene.Latte, 900, 1200), 900, 1200);

    private static Scene Busy(int width, int height) => new()
    {
        Design = "strip", Palette = "sky", Width = width, Height = height, Ground = Rgba.White,
        Layers =
        [
            new PictureLayer { Name = "Photo", Source = "photo", Box = new(0, 0, width, height), Crop = new(0, 0.3, 1, 0.75 * height / width) },
            new TextureLayer { Name = "Grain", Box = new(0, 0, width, height), Texture = Texture.Grain, Strength = 0.6 },
        ],
    };

    private static byte[]? Make(Scene scene, FileLimits limits) => Renderer.Within(scene, Photo, limits, _ => true, CancellationToken.None);
}
