using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;
using SmallBizAds.Tests.Support.PhotoScenes;
using Xunit;

namespace SmallBizAds.Tests.Unit.Rendering;

public sealed class CutOutDrawingTests
{
    private const int Side = 1000;

    private readonly SceneRenderer _renderer = new(BundledFonts.Metrics);

    [Fact]
    public void The_ground_shows_where_the_paper_was_and_the_product_keeps_its_pixels()
    {
        var (picture, mask) = Photographed(StudioShot.Mug);

        var cut = Draw(picture, PhotoTreatment.CutOut);
        var whole = Draw(picture, PhotoTreatment.None);

        for (var y = 0; y < Side; y += 7)
        {
            for (var x = 0; x < Side; x += 7)
            {
                var opacity = mask.At(x * mask.Width / Side, y * mask.Height / Side)[0];
                if (opacity == 0)
                {
                    Assert.Equal([0, 60, 200], cut.At(x, y).ToArray());
                }
                else if (IsWellInside(mask, x * mask.Width / Side, y * mask.Height / Side))
                {
                    Assert.Equal(whole.At(x, y).ToArray(), cut.At(x, y).ToArray());
                }
            }
        }
    }

    [Fact]
    public void No_seam_of_white_paper_comes_along_onto_a_dark_ground()
    {
        var (picture, mask) = Photographed(StudioShot.Stone);

        var cut = Draw(picture, PhotoTreatment.CutOut, ground: Rgba.Black);

        // The stone is darker than 175 everywhere; the paper is 235.
        var brightest = Enumerable.Range(0, Side * Side).Max(i => cut.Values[i * 3]);
        Assert.InRange(brightest, 120, 200);
        Assert.Contains(mask.Values, static v => v is > 40 and < 220);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    public void The_shadow_has_the_shape_of_the_subject(double rotation)
    {
        var (picture, _) = Photographed(StudioShot.Plant);
        var shadow = new Shadow(0, 0, 6, Rgba.Black.WithOpacity(0.9));

        var cut = Draw(picture, PhotoTreatment.CutOut, shadow, Rgba.White, rotation);

        // Between the leaves and in the corners of the frame the ground is as light as it was.
        Assert.InRange(cut.At(100, 100)[0], 250, 255);
        Assert.InRange(cut.At(900, 900)[0], 250, 255);
        Assert.InRange(Enumerable.Range(0, Side * Side).Count(i => cut.Values[i * 3] < 245), Side * Side / 12, Side * Side / 4);
    }

    private PixelBuffer Draw(SourcePicture picture, PhotoTreatment treatment, Shadow? shadow = null, Rgba? ground = null, double rotation = 0)
    {
        var scene = new Scene
        {
            Design = "test", Palette = "test", Width = Side, Height = Side, Ground = ground ?? new Rgba(0, 60, 200),
            Layers = [new PictureLayer { Name = "photo", Box = new(0, 0, Side, Side), Source = "photo", Crop = new(0, 0, 1, 1), Treatment = treatment, Shadow = shadow, Rotation = rotation }],
        };
        return _renderer.Ground(scene, picture, CancellationToken.None);
    }

    private static (SourcePicture Picture, PixelBuffer Mask) Photographed(StudioShot shot)
    {
        var photo = new PhotoIngest(TimeProvider.System).Ingest(StudioPhotos.Take(shot).Jpeg, CancellationToken.None).Value!;
        var picture = new TraitsOfPhotos().Picture(photo);
        using var arena = new VipsArena();
        return (picture, VipsOperation.Call("pngload_buffer", ("buffer", picture.Mask!.Value)).ToPixelBuffer());
    }

    private static bool IsWellInside(PixelBuffer mask, int x, int y)
    {
        for (var dy = -4; dy <= 4; dy++)
        {
            for (var dx = -4; dx <= 4; dx++)
            {
                if (mask.At(Math.Clamp(x + dx, 0, mask.Width - 1), Math.Clamp(y + dy, 0, mask.Height - 1))[0] < 255)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
