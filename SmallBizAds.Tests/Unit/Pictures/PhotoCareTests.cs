using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Unit.Pictures;

public sealed class PhotoCareTests
{
    private const int Width = 1200;
    private const int Height = 900;

    [Theory]
    [InlineData(TestScene.Bar)]
    [InlineData(TestScene.Beach)]
    [InlineData(TestScene.Bouquet)]
    [InlineData(TestScene.Latte)]
    [InlineData(TestScene.Plate)]
    [InlineData(TestScene.Product)]
    [InlineData(TestScene.Salon)]
    public void A_good_photo_is_left_alone(TestScene scene)
    {
        var condition = Look(TestPhotos.Jpeg(scene, Width, Height));

        Assert.Null(condition.Mend);
        Assert.Empty(condition.Flaws);
    }

    [Theory]
    [InlineData(TestScene.Latte)]
    [InlineData(TestScene.Plate)]
    [InlineData(TestScene.Bouquet)]
    public void A_dark_photo_is_lifted_gently(TestScene scene)
    {
        var mend = Look(PoorPhotos.Dark(Width, Height, scene)).Mend;

        Assert.NotNull(mend);
        Assert.InRange(mend.Gamma, 1.1, 1.4);
        Assert.InRange(mend.White, 180, 254);
        Assert.Equal((1, 1, 1, 0), (mend.Red, mend.Green, mend.Blue, mend.Turn));
    }

    [Theory]
    [InlineData(TestScene.Beach)]
    [InlineData(TestScene.Plate)]
    public void A_flat_photo_gets_black_and_white_again(TestScene scene)
    {
        var mend = Look(PoorPhotos.Flat(Width, Height, scene)).Mend;

        Assert.NotNull(mend);
        Assert.InRange(mend.Black, 20, 40);
        Assert.InRange(mend.White, 180, 220);
    }

    [Theory]
    [InlineData(TestScene.Product)]
    [InlineData(TestScene.Plate)]
    public void Half_of_a_lamps_colour_is_taken_back(TestScene scene)
    {
        var mend = Look(PoorPhotos.Yellow(Width, Height, scene)).Mend;

        Assert.NotNull(mend);
        Assert.InRange(mend.Blue, 1.1, 1.25);
        Assert.InRange(mend.Red, 0.85, 0.99);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(-3)]
    [InlineData(5)]
    public void A_tilted_photo_is_turned_back(double degrees) =>
        Assert.InRange(Look(PoorPhotos.Tilted(Width, Height, degrees)).Mend!.Turn, -degrees - 0.6, -degrees + 0.6);

    [Fact]
    public void What_leans_too_far_was_meant() => Assert.Equal(0, Look(PoorPhotos.Tilted(Width, Height, 8)).Mend?.Turn ?? 0);

    [Theory]
    [InlineData(TestScene.Latte)]
    [InlineData(TestScene.Beach)]
    [InlineData(TestScene.Bouquet)]
    public void What_cannot_be_mended_is_named(TestScene scene)
    {
        Assert.Equal([PhotoFlaw.Blurred], Look(PoorPhotos.Blurred(Width, Height, scene)).Flaws);
        Assert.Equal([PhotoFlaw.Small], Look(TestPhotos.Jpeg(scene, 300, 200)).Flaws);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    public void Of_one_colour_all_over_nothing_is_said(byte grey)
    {
        using var arena = new VipsArena();
        var png = VipsOperation.Call("black", ("width", 1000), ("height", 800), ("bands", 3)).Op("linear", ("a", 1.0), ("b", (double)grey), ("uchar", true))
            .Op("copy", ("interpretation", "srgb")).Save("pngsave_buffer");

        var condition = Look(png);

        Assert.Null(condition.Mend);
        Assert.Empty(condition.Flaws);
    }

    private static PhotoCondition Look(byte[] upload) =>
        PhotoCare.Look(new PhotoIngest(TimeProvider.System).Ingest(upload, CancellationToken.None).Value!, CancellationToken.None);
}
