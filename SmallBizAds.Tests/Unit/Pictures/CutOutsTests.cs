using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Tests.Support;
using SmallBizAds.Tests.Support.PhotoScenes;
using Xunit;

namespace SmallBizAds.Tests.Unit.Pictures;

public sealed class CutOutsTests
{
    [Theory]
    [InlineData(StudioShot.Mug, 0.975)]
    [InlineData(StudioShot.Cake, 0.96)]
    [InlineData(StudioShot.Scent, 0.97)]
    [InlineData(StudioShot.Jars, 0.97)]
    [InlineData(StudioShot.Plant, 0.92)]
    [InlineData(StudioShot.Stone, 0.97)]
    public void What_stands_before_paper_is_cut_out_without_its_shadow(StudioShot shot, double least)
    {
        var (jpeg, thing) = StudioPhotos.Take(shot);

        var cutOut = CutOutOf(jpeg);

        Assert.NotNull(cutOut);
        Assert.InRange(Overlap(cutOut, thing), least, 1);
        var (left, top, right, bottom) = Extent(thing);
        Assert.InRange(cutOut.X, left - 0.01, left + 0.01);
        Assert.InRange(cutOut.Y, top - 0.01, top + 0.01);
        Assert.InRange(cutOut.X + cutOut.Width, right - 0.01, right + 0.01);
        Assert.InRange(cutOut.Y + cutOut.Height, bottom - 0.01, bottom + 0.01);
    }

    [Theory]
    [InlineData(StudioShot.WhiteOnWhite)]
    [InlineData(StudioShot.TooNear)]
    [InlineData(StudioShot.Ring)]
    [InlineData(StudioShot.Blurred)]
    public void What_would_not_look_clean_is_not_cut_out(StudioShot shot) => Assert.Null(CutOutOf(StudioPhotos.Take(shot).Jpeg));

    [Theory]
    [InlineData(TestScene.Bar)]
    [InlineData(TestScene.Beach)]
    [InlineData(TestScene.Bouquet)]
    [InlineData(TestScene.Latte)]
    [InlineData(TestScene.Plate)]
    [InlineData(TestScene.Salon)]
    public void Scenes_are_not_cut_out(TestScene scene)
    {
        Assert.Null(CutOutOf(TestPhotos.Jpeg(scene, 900, 1200)));
        Assert.Null(CutOutOf(TestPhotos.Jpeg(scene, 1200, 900)));
    }

    [Theory]
    [InlineData(900, 1200)]
    public void A_bottle_before_paper_with_dark_corners_is_cut_out(int width, int height)
    {
        var cutOut = CutOutOf(TestPhotos.Jpeg(TestScene.Product, width, height));

        Assert.NotNull(cutOut);
        Assert.InRange(cutOut.X + (cutOut.Width / 2), 0.48, 0.52);
        Assert.InRange(cutOut.Width * width / (cutOut.Height * height), 0.31, 0.38);     // the bottle is 240 wide and 710 high
    }

    [Fact]
    public void The_mask_has_the_proportions_of_the_photo_one_band_and_a_soft_edge()
    {
        var mask = Mask(CutOutOf(StudioPhotos.Take(StudioShot.Jars, 1600, 900).Jpeg)!);

        Assert.Equal(1, mask.Bands);
        Assert.InRange(Math.Max(mask.Width, mask.Height), 800, 1200);
        Assert.Equal(1600.0 / 900, (double)mask.Width / mask.Height, 2);
        var between = mask.Values.Count(static v => v is > 20 and < 235) / (double)mask.Values.Length;
        Assert.InRange(between, 0.001, 0.02);
        Assert.Contains((byte)255, mask.Values);
        Assert.Contains((byte)0, mask.Values);
    }

    [Fact]
    public void The_same_photo_is_always_cut_out_the_same()
    {
        var jpeg = StudioPhotos.Take(StudioShot.Mug).Jpeg;

        Assert.Equal(CutOutOf(jpeg)!.Mask.ToArray(), CutOutOf(jpeg)!.Mask.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    public void A_photo_of_nothing_is_not_cut_out(byte grey)
    {
        using var arena = new VipsArena();
        var png = VipsOperation.Call("black", ("width", 640), ("height", 480), ("bands", 3)).Op("linear", ("a", 1.0), ("b", (double)grey), ("uchar", true))
            .Op("copy", ("interpretation", "srgb")).Save("pngsave_buffer");

        Assert.Null(CutOutOf(png));
    }

    private static CutOut? CutOutOf(byte[] upload)
    {
        var photo = new PhotoIngest(TimeProvider.System).Ingest(upload, CancellationToken.None).Value!;
        return CutOuts.Of(photo, PhotoSense.Read(photo, CancellationToken.None).Background, CancellationToken.None);
    }

    private static PixelBuffer Mask(CutOut cutOut)
    {
        using var arena = new VipsArena();
        return VipsOperation.Call("pngload_buffer", ("buffer", cutOut.Mask)).ToPixelBuffer();
    }

    // Intersection over union.
    private static double Overlap(CutOut cutOut, PixelBuffer thing)
    {
        var mask = Mask(cutOut);
        double both = 0, either = 0;
        for (var y = 0; y < mask.Height; y++)
        {
            for (var x = 0; x < mask.Width; x++)
            {
                var (found, real) = (mask.At(x, y)[0] / 255.0, thing.At(x * thing.Width / mask.Width, y * thing.Height / mask.Height)[0] / 255.0);
                (both, either) = (both + Math.Min(found, real), either + Math.Max(found, real));
            }
        }

        return both / either;
    }

    private static (double Left, double Top, double Right, double Bottom) Extent(PixelBuffer thing)
    {
        var on = Enumerable.Range(0, thing.Width * thing.Height).Where(i => thing.Values[i] > 127).ToList();
        return (
            on.Min(i => i % thing.Width) / (double)thing.Width, on.Min(i => i / thing.Width) / (double)thing.Height,
            (on.Max(i => i % thing.Width) + 1) / (double)thing.Width, (on.Max(i => i / thing.Width) + 1) / (double)thing.Height);
    }
}
