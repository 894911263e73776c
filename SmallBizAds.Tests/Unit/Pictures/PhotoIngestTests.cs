using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Unit.Pictures;

public sealed class PhotoIngestTests : IDisposable
{
    private readonly VipsArena _arena = new();
    private readonly PhotoIngest _ingest = new(TimeProvider.System);

    public void Dispose() => _arena.Dispose();

    [Theory]
    [InlineData(6000, 4000, 2400, 1600)]
    [InlineData(4800, 3600, 2400, 1800)]
    [InlineData(3000, 4000, 1800, 2400)]
    [InlineData(640, 480, 640, 480)]
    public void A_photo_keeps_its_shape_and_is_never_enlarged(int width, int height, int masterWidth, int masterHeight)
    {
        var master = Take(PhotoBytes.Jpeg(width, height));

        Assert.Equal((masterWidth, masterHeight), (master.Width, master.Height));
        AssertCorners(master, 0, 1, 2, 3);
    }

    // What each EXIF orientation does to the corners stored as top left 0, top right 1, bottom left 2, bottom right 3.
    [Theory]
    [InlineData(1, 0, 1, 2, 3)]
    [InlineData(2, 1, 0, 3, 2)]
    [InlineData(3, 3, 2, 1, 0)]
    [InlineData(4, 2, 3, 0, 1)]
    [InlineData(5, 0, 2, 1, 3)]
    [InlineData(6, 2, 0, 3, 1)]
    [InlineData(7, 3, 1, 2, 0)]
    [InlineData(8, 1, 3, 0, 2)]
    public void A_photo_stands_upright_however_the_camera_was_held(int orientation, int topLeft, int topRight, int bottomLeft, int bottomRight)
    {
        var master = Take(PhotoBytes.WithOrientation(PhotoBytes.Jpeg(3000, 600), orientation));

        Assert.Equal(orientation < 5 ? (2400, 480) : (480, 2400), (master.Width, master.Height));
        AssertCorners(master, topLeft, topRight, bottomLeft, bottomRight);
    }

    [Fact]
    public void Nothing_but_pixels_survives()
    {
        var secret = "GPS 37.5665 N 126.9780 E"u8.ToArray();
        byte[] comment = [0xFF, 0xFE, 0, (byte)(secret.Length + 2), .. secret];
        var jpeg = PhotoBytes.WithOrientation(PhotoBytes.Jpeg(600, 400, ("profile", "p3")), 6);
        byte[] upload = [.. jpeg.AsSpan(0, 2), .. comment, .. jpeg.AsSpan(2)];

        var file = Take(upload).Jpeg.Span;

        Assert.Equal(-1, file.IndexOf(secret));
        Assert.Equal(-1, file.IndexOf("Exif"u8));
        Assert.Equal(-1, file.IndexOf("ICC_PROFILE"u8));
    }

    [Fact]
    public void Display_P3_of_phones_becomes_sRGB()
    {
        var orange = VipsImage.FromPixels<byte>(Repeat([230, 140, 60], 300 * 300), 300, 300, 3, BandFormat.UInt8).Op("copy", ("interpretation", "srgb"));
        var p3 = orange.Op("icc_transform", ("output_profile", "p3"), ("input_profile", "srgb")).ToMemory();
        Assert.NotEqual(orange.ToPixelBuffer().At(9, 9).ToArray(), p3.ToPixelBuffer().At(9, 9).ToArray());

        var master = Take(p3.Save("jpegsave_buffer", ("Q", 98)));

        AssertNear([230, 140, 60], Pixel(master, 0.5, 0.5));
    }

    [Fact]
    public void A_profile_of_sRGB_itself_changes_nothing() => AssertCorners(Take(PhotoBytes.Jpeg(400, 300, ("profile", "srgb"))), 0, 1, 2, 3);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_printers_CMYK_becomes_sRGB(bool withProfile)
    {
        var cmyk = PhotoBytes.Corners(400, 300).Op("icc_transform", ("output_profile", "cmyk"), ("input_profile", "srgb"), ("depth", 8)).ToMemory();
        var upload = withProfile ? cmyk.Save("jpegsave_buffer", ("Q", 95)) : cmyk.Save("jpegsave_buffer", ("Q", 95), ("keep", "none"));
        Assert.Equal(4, VipsOperation.Call("jpegload_buffer", ("buffer", upload)).Bands);

        var master = Take(upload);

        AssertCorners(master, 0, 1, 2, 3, tolerance: 75);     // ink cannot show blue that pure
    }

    [Fact]
    public void Sixteen_bits_become_eight()
    {
        var deep = PhotoBytes.Corners(300, 300).Op("colourspace", ("space", "rgb16"));
        Assert.Equal(BandFormat.UInt16, deep.Format);

        AssertCorners(Take(deep.Save("pngsave_buffer", ("bitdepth", 16))), 0, 1, 2, 3);
    }

    [Theory]
    [InlineData("b-w", 8)]
    [InlineData("grey16", 16)]
    public void Grey_becomes_sRGB(string space, int bits)
    {
        var grey = PhotoBytes.Corners(300, 300).Op("colourspace", ("space", space));

        var pixel = Pixel(Take(grey.Save("pngsave_buffer", ("bitdepth", bits))), 0.75, 0.25);

        Assert.True(pixel.Max() - pixel.Min() <= 2 && pixel[0] is > 110 and < 170, string.Join(',', pixel));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(16)]
    public void What_is_transparent_becomes_white(int bits)
    {
        var clear = PhotoBytes.Corners(300, 300).Op("bandjoin_const", ("c", new[] { 0.0 })).Op("copy", ("interpretation", "srgb"));
        var upload = (bits == 16 ? clear.Op("colourspace", ("space", "rgb16")) : clear).Save("pngsave_buffer", ("bitdepth", bits));

        AssertNear([255, 255, 255], Pixel(Take(upload), 0.2, 0.2));
    }

    [Fact]
    public void An_animation_gives_its_first_frame()
    {
        AssertCorners(Take(PhotoBytes.AnimatedWebP(300, 240)), 0, 1, 2, 3, tolerance: 20);
        AssertCorners(Take(PhotoBytes.AnimatedPng(300, 240)), 0, 1, 2, 3);
    }

    [Fact]
    public void WebP_and_interlaced_and_progressive_files_are_taken()
    {
        AssertCorners(Take(PhotoBytes.WebP(2600, 1300)), 0, 1, 2, 3, tolerance: 20);
        AssertCorners(Take(PhotoBytes.Png(2600, 1300, ("interlace", true))), 0, 1, 2, 3);
        AssertCorners(Take(PhotoBytes.Jpeg(2600, 1300, ("interlace", true))), 0, 1, 2, 3);
    }

    [Fact]
    public void A_damaged_colour_profile_does_not_cost_the_photo()
    {
        var jpeg = PhotoBytes.Jpeg(400, 300, ("profile", "p3"));
        var profile = jpeg.AsSpan().IndexOf("ICC_PROFILE\0"u8) + 14;
        jpeg.AsSpan(profile + 16, 120).Fill(0x55);

        AssertCorners(Take(jpeg), 0, 1, 2, 3, tolerance: 40);
    }

    [Fact]
    public void A_cancelled_request_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => _ingest.Ingest(PhotoBytes.Jpeg(300, 300), cancelled.Token));
    }

    [Fact]
    public void A_request_cancelled_half_way_stops()
    {
        var upload = PhotoBytes.PngBomb(8000, 7900, interlaced: false);
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(30));

        Assert.Throws<OperationCanceledException>(() => _ingest.Ingest(upload, cancelled.Token));
    }

    [Fact]
    public void What_takes_too_long_to_decode_is_given_up()
    {
        var impatient = new PhotoIngest(new ClockThatRunsOut());

        Assert.Equal(PhotoProblems.Unreadable, impatient.Ingest(PhotoBytes.Jpeg(3000, 2000), CancellationToken.None).Problem);
    }

    [Fact]
    public void The_same_file_always_gives_the_same_master()
    {
        var upload = PhotoBytes.Jpeg(3000, 2000);

        Assert.Equal(Take(upload).Jpeg.ToArray(), Take(upload).Jpeg.ToArray());
    }

    [Fact]
    public void Photos_leave_no_native_memory_behind()
    {
        var upload = PhotoBytes.Jpeg(3000, 2000);
        Take(upload);
        var before = Vips.PixelMemory;

        for (var i = 0; i < 5; i++)
        {
            Take(upload);
        }

        Assert.True(Vips.PixelMemory - before < 30_000_000, $"{Vips.PixelMemory - before} bytes more");     // other tests run beside
    }

    private static byte[] Repeat(byte[] pixel, int count) => [.. Enumerable.Repeat(pixel, count).SelectMany(static p => p)];

    private static byte[] Pixel(PhotoMaster master, double x, double y)
    {
        using var picture = VipsOperation.Call("jpegload_buffer", ("buffer", master.Jpeg));
        Assert.Equal((3, master.Width, master.Height), (picture.Bands, picture.Width, picture.Height));
        return picture.ToPixelBuffer().At((int)(x * master.Width), (int)(y * master.Height)).ToArray();
    }

    private static void AssertNear(byte[] expected, byte[] actual, int tolerance = 6) =>
        Assert.True(expected.Zip(actual).All(pair => Math.Abs(pair.First - pair.Second) <= tolerance), $"{string.Join(',', expected)} expected, {string.Join(',', actual)} found");

    private static void AssertCorners(PhotoMaster master, int topLeft, int topRight, int bottomLeft, int bottomRight, int tolerance = 6)
    {
        AssertNear(PhotoBytes.CornerColours[topLeft], Pixel(master, 0.1, 0.1), tolerance);
        AssertNear(PhotoBytes.CornerColours[topRight], Pixel(master, 0.9, 0.1), tolerance);
        AssertNear(PhotoBytes.CornerColours[bottomLeft], Pixel(master, 0.1, 0.9), tolerance);
        AssertNear(PhotoBytes.CornerColours[bottomRight], Pixel(master, 0.9, 0.9), tolerance);
    }

    private PhotoMaster Take(byte[] upload)
    {
        var result = _ingest.Ingest(upload, CancellationToken.None);
        Assert.Null(result.Problem);
        return result.Value!;
    }

    /// <summary>Every timer rings at once.</summary>
    private sealed class ClockThatRunsOut : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
