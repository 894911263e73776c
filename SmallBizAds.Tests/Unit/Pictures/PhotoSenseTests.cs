using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Unit.Pictures;

public sealed class PhotoSenseTests
{
    [Fact]
    public void A_flat_colour_reads_as_one_calm_colour()
    {
        var reading = Read(Painted(static (_, _) => [200, 100, 50]));

        var colour = Assert.Single(reading.Palette);
        Assert.InRange(colour.Red, 197, 203);
        Assert.InRange(colour.Green, 97, 103);
        Assert.InRange(colour.Blue, 47, 53);
        Assert.Equal(1, colour.Weight, 3);
        Assert.InRange(reading.Busyness, 0, 0.02);
        Assert.InRange(reading.Luminance, 0.20, 0.24);     // WCAG's 0.2126 r + 0.7152 g + 0.0722 b, linear
        Assert.False(reading.Background.IsPlain);     // nothing stands before it
    }

    [Fact]
    public void Black_is_dark_and_white_is_light()
    {
        Assert.InRange(Read(Painted(static (_, _) => [0, 0, 0])).Luminance, 0, 0.005);
        Assert.InRange(Read(Painted(static (_, _) => [255, 255, 255])).Luminance, 0.995, 1);
    }

    [Fact]
    public void The_grid_says_where_it_is_bright_and_where_it_is_busy()
    {
        // Dark and flat on the left, a bright fine pattern on the right.
        var grid = Read(Painted(static (x, y) => x < 0.5 ? [20, 20, 30] : (((int)(x * 60) + (int)(y * 60)) & 1) == 0 ? [255, 255, 255] : [120, 120, 120])).Grid;

        Assert.InRange(grid.LuminanceIn(0, 0, 0.45, 1), 0, 0.02);
        Assert.InRange(grid.LuminanceIn(0.55, 0, 0.45, 1), 0.45, 0.75);
        Assert.InRange(grid.BusynessIn(0, 0, 0.45, 1), 0, 0.02);
        Assert.InRange(grid.BusynessIn(0.55, 0, 0.45, 1), 0.5, 1);
    }

    [Fact]
    public void A_rectangle_counts_cells_by_the_part_it_covers()
    {
        var luminance = Enumerable.Range(0, PhotoGrid.Side * PhotoGrid.Side).Select(static i => i % PhotoGrid.Side == 0 ? 1f : 0f).ToArray();
        var grid = new PhotoGrid(luminance, luminance);
        const double cell = 1.0 / PhotoGrid.Side;

        Assert.Equal(1, grid.LuminanceIn(0, 0, cell, 1), 9);
        Assert.Equal(0.5, grid.LuminanceIn(cell / 2, 0, cell, 1), 9);
        Assert.Equal(cell, grid.BusynessIn(0, 0, 1, 1), 9);
        Assert.Equal(1, grid.LuminanceIn(0, 0.3, 0, 0), 9);     // a point
        Assert.Equal(cell / 1, grid.LuminanceIn(-1, -1, 3, 3), 9);     // beyond the edges there is nothing
    }

    [Theory]
    [InlineData(0.25, 0.3)]
    [InlineData(0.7, 0.35)]
    [InlineData(0.6, 0.75)]
    public void The_focus_is_on_the_thing_that_stands_out(double x, double y)
    {
        var focus = Read(Painted((px, py) => Math.Pow(px - x, 2) + Math.Pow(py - y, 2) < 0.01 ? [220, 60, 40] : [150, 160, 170])).Focus;

        Assert.InRange(focus.X, x - 0.07, x + 0.07);
        Assert.InRange(focus.Y, y - 0.07, y + 0.07);
    }

    [Fact]
    public void The_palette_weighs_colours_by_area()
    {
        var palette = Read(Painted(static (x, y) => x < 0.7 ? [240, 240, 235] : y < 0.5 ? [30, 60, 160] : [210, 40, 40])).Palette;

        Assert.Equal([0.70, 0.15, 0.15], palette.Take(3).Select(static colour => Math.Round(colour.Weight, 2)));
        Assert.Equal(1, palette.Sum(static colour => colour.Weight), 6);
        Assert.True(palette[0].Red > 230 && palette.Skip(1).Any(static c => c.Blue > 140 && c.Red < 60) && palette.Skip(1).Any(static c => c.Red > 190 && c.Blue < 60));
    }

    [Theory]
    [InlineData(TestScene.Product, true)]
    [InlineData(TestScene.Beach, false)]
    [InlineData(TestScene.Bouquet, false)]
    [InlineData(TestScene.Latte, false)]
    [InlineData(TestScene.Plate, false)]
    [InlineData(TestScene.Salon, false)]
    public void Only_a_studio_shot_has_a_plain_backdrop(TestScene scene, bool plain)
    {
        var background = Read(scene).Background;

        Assert.True(background.IsPlain == plain, background.ToString());
    }

    [Fact]
    public void A_sky_is_calmer_than_flowers_and_a_bar_is_darker_than_a_beach()
    {
        var (beach, bouquet, bar) = (Read(TestScene.Beach), Read(TestScene.Bouquet), Read(TestScene.Bar));

        Assert.True(beach.Grid.BusynessIn(0.4, 0.05, 0.5, 0.3) < 0.5 * bouquet.Grid.BusynessIn(0.3, 0.3, 0.4, 0.4));
        Assert.True(bar.Luminance < 0.1 && beach.Luminance > 0.35);
    }

    [Theory]
    [InlineData(TestScene.Latte, 0.35, 0.65, 0.35, 0.65)]
    [InlineData(TestScene.Plate, 0.4, 0.65, 0.35, 0.65)]
    [InlineData(TestScene.Product, 0.42, 0.58, 0.3, 0.75)]
    [InlineData(TestScene.Bar, 0.5, 0.78, 0.45, 0.85)]
    public void The_focus_lies_on_what_is_sold(TestScene scene, double left, double right, double top, double bottom)
    {
        var focus = Read(scene).Focus;

        Assert.InRange(focus.X, left, right);
        Assert.InRange(focus.Y, top, bottom);
    }

    [Fact]
    public void The_same_photo_always_reads_the_same()
    {
        var (one, other) = (Read(TestScene.Bouquet), Read(TestScene.Bouquet));

        Assert.Equal(one.Grid.Busyness, other.Grid.Busyness);
        Assert.Equal(one.Palette, other.Palette);
        Assert.Equal((one.Focus, one.Background), (other.Focus, other.Background));
    }

    private static PhotoReading Read(TestScene scene) => Read(TestPhotos.Jpeg(scene, 640, 480));

    private static PhotoReading Read(byte[] upload) =>
        PhotoSense.Read(new PhotoIngest(TimeProvider.System).Ingest(upload, CancellationToken.None).Value!, CancellationToken.None);

    private static byte[] Painted(Func<double, double, byte[]> colour)
    {
        using var arena = new VipsArena();
        const int side = 480;
        var pixels = new byte[side * side * 3];
        for (var i = 0; i < side * side; i++)
        {
            colour(((i % side) + 0.5) / side, ((i / side) + 0.5) / side).CopyTo(pixels, i * 3);
        }

        return VipsImage.FromPixels<byte>(pixels, side, side, 3, BandFormat.UInt8).Op("copy", ("interpretation", "srgb")).Save("pngsave_buffer");
    }
}
