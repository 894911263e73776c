using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Rendering;
using Xunit;

namespace SmallBizAds.Tests.Unit.Rendering;

/// <summary>What is laid on the canvas is what the arithmetic of opacity says, to the last bit, and nowhere else.</summary>
public sealed class PixelCanvasTests
{
    private static readonly Rgba Ground = new(200, 100, 50);

    public PixelCanvasTests() => Vips.EnsureStarted();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(1021)]
    public void Every_opacity_mixes_to_the_nearest_value(int pixels)
    {
        var random = new Random(pixels);
        var (ground, over) = (new byte[4 * pixels], new byte[4 * pixels]);
        random.NextBytes(ground);
        random.NextBytes(over);
        var expected = ground.Select((below, i) => i % 4 == 3 ? (byte)0 : Mixed(over[i], below, over[i | 3])).ToArray();

        PixelBlend.Over(ground, over);

        Assert.All(Enumerable.Range(0, 4 * pixels).Where(i => i % 4 != 3), i => Assert.Equal(expected[i], ground[i]));
    }

    [Fact]
    public void A_picture_that_sticks_out_on_every_side_is_cut_off()
    {
        using var canvas = new PixelCanvas(5, 4, Ground);
        using var picture = Rgba([.. Enumerable.Range(0, 9 * 8).SelectMany(i => new byte[] { (byte)i, 0, 0, 255 })], 9, 8);
        canvas.Lay(picture, -2, -3);

        for (var y = 0; y < 4; y++)
        {
            for (var x = 0; x < 5; x++)
            {
                Assert.Equal((y + 3) * 9 + x + 2, canvas.Pixels.At(x, y)[0]);
            }
        }
    }

    [Fact]
    public void A_tile_goes_on_where_it_ended_before()
    {
        using var canvas = new PixelCanvas(7, 5, Ground);
        byte[] tile = [1, 1, 1, 255, 2, 2, 2, 255, 3, 3, 3, 255, 4, 4, 4, 255];
        canvas.Tile(tile, 2, -1, 1, 7, 3);

        Assert.Equal([200, 200, 200, 200, 200, 200, 200], Reds(canvas, 0));
        Assert.Equal([2, 1, 2, 1, 2, 1, 200], Reds(canvas, 1));
        Assert.Equal([4, 3, 4, 3, 4, 3, 200], Reds(canvas, 2));
        Assert.Equal([2, 1, 2, 1, 2, 1, 200], Reds(canvas, 3));
        Assert.Equal([200, 200, 200, 200, 200, 200, 200], Reds(canvas, 4));
    }

    [Fact]
    public void A_shadow_is_brought_up_smoothly_and_left_away_where_nothing_of_it_is_seen()
    {
        using var canvas = new PixelCanvas(40, 20, new(255, 255, 255));
        using var opacity = VipsImage.FromPixels<byte>([0, 255, 0, 255], 2, 2, 1, BandFormat.UInt8);
        canvas.Shade(opacity, Core.Design.Colour.Rgba.Black, (0, 0, 40, 20), (10, 5, 30, 10));

        var free = Reds(canvas, 15);
        Assert.Equal((255, 0), (free[0], free[39]));
        Assert.All(free.Zip(free.Skip(1)), pair => Assert.InRange(pair.First - pair.Second, 0, 14));
        var partly = Reds(canvas, 7);
        Assert.Equal(free[..10], partly[..10]);
        Assert.All(partly[10..30], value => Assert.Equal(255, value));
        Assert.Equal(free[30..], partly[30..]);
    }

    private static int[] Reds(PixelCanvas canvas, int y) => [.. Enumerable.Range(0, canvas.Width).Select(x => (int)canvas.Pixels.At(x, y)[0])];

    private static VipsImage Rgba(byte[] pixels, int width, int height) => VipsImage.FromPixels<byte>(pixels, width, height, 4, BandFormat.UInt8);

    private static byte Mixed(byte above, byte below, byte opacity) =>
        (byte)Math.Floor((((double)above * opacity) + ((double)below * (255 - opacity))) / 255 + 0.5);
}
