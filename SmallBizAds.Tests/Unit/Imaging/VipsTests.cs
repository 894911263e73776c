using System.Text;
using SmallBizAds.Core.Imaging;
using Xunit;

namespace SmallBizAds.Tests.Unit.Imaging;

public sealed class VipsTests
{
    [Fact]
    public void The_packaged_library_is_the_one_in_use() => Assert.StartsWith("8.18.", Vips.Version, StringComparison.Ordinal);

    [Fact]
    public void Pixels_come_back_as_they_went_in()
    {
        using var arena = new VipsArena();
        byte[] pixels = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

        var buffer = VipsImage.FromPixels<byte>(pixels, 2, 2, 3, BandFormat.UInt8).ToPixelBuffer();

        Assert.Equal(pixels, buffer.Values);
        Assert.Equal([7, 8, 9], buffer.At(0, 1).ToArray());
    }

    [Fact]
    public void Every_kind_of_argument_is_passed()
    {
        using var arena = new VipsArena();
        var red = Svg("<rect width='40' height='20' fill='red'/>");
        var dot = Svg("<circle cx='5' cy='5' r='5' fill='blue'/>");

        var composed = VipsOperation
            .Call("composite", ("in", new[] { red, dot }), ("mode", new[] { 2 }), ("x", new[] { 20 }), ("y", new[] { 5 }))
            .Op("flatten", ("background", new[] { 255.0, 255.0, 255.0 }))
            .Op("resize", ("scale", 2.0), ("kernel", "nearest"));

        Assert.Equal((80, 40, 3, false), (composed.Width, composed.Height, composed.Bands, composed.HasAlpha));
        Assert.Equal([0, 0, 255], composed.ToPixelBuffer().At(50, 20).ToArray());
        Assert.Equal([255, 0, 0], composed.ToPixelBuffer().At(4, 4).ToArray());
    }

    [Fact]
    public void Numbers_come_out_of_an_operation()
    {
        using var arena = new VipsArena();

        var results = VipsOperation.Run("max", [("in", Svg("<rect x='30' y='7' width='1' height='1' fill='white'/>").Op("extract_band", ("band", 0)))], ["out", "x", "y"]);

        Assert.Equal([255.0, 30, 7], results);
    }

    [Fact]
    public void What_libvips_refuses_is_an_exception()
    {
        using var arena = new VipsArena();

        Assert.Throws<VipsException>(() => VipsOperation.Call("no_such_operation"));
        Assert.Throws<VipsException>(() => Svg("<rect/>").Op("resize", ("scale", 1.0), ("kernel", "no_such_kernel")));
        Assert.Throws<VipsException>(() => Svg("<rect/>").Op("resize", ("no_such_argument", 1.0)));
    }

    [Theory]
    [InlineData("pdfload_buffer")]
    [InlineData("magickload_buffer")]
    [InlineData("rawload")]
    public void Loaders_for_untrusted_kinds_stay_shut(string loader) =>
        Assert.Throws<VipsException>(() => VipsOperation.Run(loader, loader == "rawload" ? [("filename", "/etc/passwd"), ("width", 1), ("height", 1), ("bands", 1)] : [("buffer", "%PDF-1.4"u8.ToArray())], ["out"]));

    [Fact]
    public void An_arena_disposes_what_was_not_kept()
    {
        VipsImage kept, left, outer;
        using (var arena = new VipsArena())
        {
            using (var inner = new VipsArena())
            {
                left = Svg("<rect/>");
                outer = inner.Keep(Svg("<rect/>"));
                kept = inner.Keep(Svg("<rect/>"));
            }

            Assert.True(left.IsClosed);
            Assert.False(outer.IsClosed);
            arena.Keep(kept);
        }

        Assert.True(outer.IsClosed);
        Assert.False(kept.IsClosed);
        kept.Dispose();
        Assert.Throws<ObjectDisposedException>(() => kept.Width);
    }

    [Fact]
    public void An_arena_says_so_when_its_thread_was_left()
    {
        using var arena = new VipsArena();

        var thread = new Thread(() => Assert.Throws<InvalidOperationException>(arena.Dispose));
        thread.Start();
        thread.Join();
    }

    [Fact]
    public void Work_stops_soon_after_it_is_cancelled()
    {
        using var arena = new VipsArena();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        var endless = VipsOperation.Call("gaussnoise", ("width", 30_000), ("height", 30_000)).Cancellable(stop.Token);
        var started = System.Diagnostics.Stopwatch.StartNew();

        Assert.Throws<VipsException>(() => endless.Op("gaussblur", ("sigma", 9.0)).Op("cast", ("format", "uchar")).Op("shrink", ("hshrink", 100.0), ("vshrink", 100.0)).ToMemory());

        Assert.InRange(started.ElapsedMilliseconds, 0, 10_000);     // uncancelled it takes over a minute
    }

    [Fact]
    public void Many_threads_draw_at_once()
    {
        var pictures = new byte[24][];
        Parallel.For(0, pictures.Length, i =>
        {
            using var arena = new VipsArena();
            pictures[i] = Svg("<rect width='40' height='20' fill='#369'/><circle cx='20' cy='10' r='8' fill='#fc3'/>").Op("gaussblur", ("sigma", 1.5)).Save("pngsave_buffer");
        });

        Assert.All(pictures, picture => Assert.Equal(pictures[0], picture));
    }

    private static VipsImage Svg(string body) =>
        VipsOperation.Call("svgload_buffer", ("buffer", Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>{body}</svg>")));
}
