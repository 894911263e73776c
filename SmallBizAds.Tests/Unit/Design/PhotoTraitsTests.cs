using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Unit.Design;

public sealed class PhotoTraitsTests
{
    private static readonly Box Whole = new(0, 0, 1, 1);

    [Fact]
    public void Words_find_the_sky_and_stay_off_the_drink()
    {
        var beach = TraitsOf(TestPhotos.Jpeg(TestScene.Beach, 900, 1200)).CalmBox(Whole, 0.8, 0.2);
        Assert.InRange(beach.Bottom, 0, 0.5);

        var bar = TraitsOf(TestPhotos.Jpeg(TestScene.Bar, 1200, 900));
        var box = bar.CalmBox(Whole, 0.3, 0.3);
        Assert.False(bar.FocusX > box.X && bar.FocusX < box.Right && bar.FocusY > box.Y && bar.FocusY < box.Bottom);
        Assert.True(bar.BusynessIn(box) <= bar.BusynessIn(Whole));
    }

    [Fact]
    public void White_words_stand_on_black_and_black_ones_on_white_without_a_veil()
    {
        var (black, white) = (TraitsOf(Flat(0)).InkFor(Whole), TraitsOf(Flat(255)).InkFor(Whole));

        Assert.Equal(new PhotoInk(true, 0), black);
        Assert.Equal(new PhotoInk(false, 0), white);
    }

    [Theory]
    [InlineData(TestScene.Beach)]
    [InlineData(TestScene.Bouquet)]
    [InlineData(TestScene.Latte)]
    [InlineData(TestScene.Plate)]
    [InlineData(TestScene.Salon)]
    public void Under_the_veil_that_is_named_nearly_every_pixel_is_far_enough_from_the_words(TestScene scene)
    {
        var jpeg = TestPhotos.Jpeg(scene, 1200, 900);
        var part = new Box(0.1, 0.6, 0.8, 0.3);
        var ink = TraitsOf(jpeg).InkFor(part);
        var (veil, words) = ink.IsLight ? (Rgba.Black, Rgba.White) : (Rgba.White, new Rgba(26, 26, 26));

        using var arena = new VipsArena();
        var pixels = VipsOperation.Call("jpegload_buffer", ("buffer", (ReadOnlyMemory<byte>)jpeg)).ToPixelBuffer();
        int all = 0, near = 0;
        for (var y = (int)(part.Y * 900); y < part.Bottom * 900; y += 3)
        {
            for (var x = (int)(part.X * 1200); x < part.Right * 1200; x += 3)
            {
                var p = pixels.At(x, y);
                near += veil.WithOpacity(ink.Veil).Over(new(p[0], p[1], p[2])).ContrastWith(words) < 4.3 ? 1 : 0;
                all++;
            }
        }

        Assert.InRange(near / (double)all, 0, 0.02);
    }

    [Fact]
    public void A_panorama_and_a_tower_give_crops_and_calm_places_within_themselves()
    {
        foreach (var (width, height) in new[] { (2400, 300), (300, 2400) })
        {
            var traits = TraitsOf(TestPhotos.Jpeg(TestScene.Beach, width, height));
            foreach (var aspect in new[] { 0.2, 1, 1.91, 8 })
            {
                var crop = traits.CropTo(aspect);
                Assert.True(crop is { X: >= 0, Y: >= 0, Right: <= 1.0001, Bottom: <= 1.0001, Width: > 0, Height: > 0 }, crop.ToString());
                var calm = traits.CalmBox(crop, 0.6, 0.3);
                Assert.True(calm is { X: >= 0, Y: >= 0, Right: <= 1.0001, Bottom: <= 1.0001 }, calm.ToString());
            }
        }
    }

    [Fact]
    public void A_dark_photo_is_drawn_lighter_and_its_traits_know_it()
    {
        var photo = new PhotoIngest(TimeProvider.System).Ingest(PoorPhotos.Dark(1200, 900), CancellationToken.None).Value!;
        var seen = new TraitsOfPhotos();
        var traits = seen.Of(photo);
        var renderer = new SceneRenderer(BundledFonts.Metrics);
        PictureLayer Layer(PhotoTone? tone) => new() { Name = "photo", Box = new(0, 0, 600, 450), Source = "photo", Crop = Whole, Tone = tone };
        double Light(PhotoTone? tone)
        {
            var scene = SceneJson.Read(SceneJson.Write(new Scene { Design = "test", Palette = "test", Width = 600, Height = 450, Ground = Rgba.White, Layers = [Layer(tone)] }));
            var pixels = renderer.Ground(scene, seen.Picture(photo), CancellationToken.None);
            return Enumerable.Range(0, 600 * 450).Average(i => new Rgba(pixels.Values[i * 3], pixels.Values[(i * 3) + 1], pixels.Values[(i * 3) + 2]).Luminance);
        }

        var (before, after) = (Light(null), Light(traits.Tone));

        Assert.NotNull(traits.Tone);
        Assert.InRange(after / before, 1.5, 5);
        Assert.InRange(traits.Mended.LuminanceIn(Whole) / after, 0.75, 1.25);
    }

    private static PhotoTraits TraitsOf(byte[] upload) =>
        new TraitsOfPhotos().Of(new PhotoIngest(TimeProvider.System).Ingest(upload, CancellationToken.None).Value!);

    private static byte[] Flat(double grey)
    {
        using var arena = new VipsArena();
        return VipsOperation.Call("black", ("width", 800), ("height", 800), ("bands", 3)).Op("linear", ("a", 1.0), ("b", grey), ("uchar", true))
            .Op("copy", ("interpretation", "srgb")).Save("pngsave_buffer");
    }
}
