using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Rendering;
using Xunit;

namespace SmallBizAds.Tests.Unit.Rendering;

public sealed class WebPTests
{
    private readonly SceneRenderer _renderer = new(BundledFonts.Metrics);

    [Fact]
    public void It_has_the_scene_s_own_size_and_nothing_but_pixels()
    {
        var scene = RenderedScenes.Random(5, 3).First(s => s.Layers.OfType<PictureLayer>().Any());
        var file = _renderer.WebP(scene, RenderedScenes.Photo, 85, CancellationToken.None);
        Assert.Equal("RIFF"u8, file.AsSpan(0, 4));
        // The plain format: no extended header, so no room for metadata.
        Assert.Equal("WEBPVP8 "u8, file.AsSpan(8, 8));
        using var arena = new VipsArena();
        var image = Load(file);
        Assert.Equal((scene.Width, scene.Height), (image.Width, image.Height));
        Assert.All(["exif-data", "xmp-data", "icc-profile-data"], field => Assert.False(image.HasField(field)));
    }

    [Fact]
    public void The_same_scene_gives_the_same_bytes_and_a_lower_quality_fewer()
    {
        var scene = RenderedScenes.Random(4, 1).First();
        var file = _renderer.WebP(scene, RenderedScenes.Photo, 90, CancellationToken.None);
        Assert.Equal(file, new SceneRenderer(BundledFonts.Metrics).WebP(scene, RenderedScenes.Photo, 90, CancellationToken.None));
        Assert.True(_renderer.WebP(scene, RenderedScenes.Photo, 50, CancellationToken.None).Length < file.Length);
    }

    [Fact]
    public void Coloured_letters_are_as_crisp_as_the_format_allows()
    {
        // Red on teal: what plain halving of the colour blurs most.
        var scene = RenderedScenes.Line("흑임자 라떼 5,500원", "pretendard-700", change: t => t with { Colour = new Rgba(214, 40, 40) }) with { Ground = new Rgba(190, 235, 225) };
        using var arena = new VipsArena();
        var truth = VipsOperation.Call("pngload_buffer", ("buffer", _renderer.Png(scene, null, 1, CancellationToken.None)));
        var smart = Difference(truth, Load(_renderer.WebP(scene, null, 85, CancellationToken.None)));
        var plain = Difference(truth, Load(truth.Save("webpsave_buffer", ("Q", 85), ("keep", "none"))));
        Assert.True(smart < 0.8 * plain, $"{smart:0.000} against {plain:0.000}");
    }

    [Fact]
    public void It_looks_like_the_png()
    {
        foreach (var scene in RenderedScenes.Random(6, 2))
        {
            using var arena = new VipsArena();
            var truth = VipsOperation.Call("pngload_buffer", ("buffer", _renderer.Png(scene, RenderedScenes.Photo, 1, CancellationToken.None)));
            Assert.InRange(Difference(truth, Load(_renderer.WebP(scene, RenderedScenes.Photo, 85, CancellationToken.None))), 0, 3);
        }
    }

    [Fact]
    public void A_cancelled_drawing_stops() =>
        Assert.Throws<OperationCanceledException>(() => _renderer.WebP(RenderedScenes.Line("한글", "jua"), null, 85, new CancellationToken(canceled: true)));

    private static VipsImage Load(byte[] file) => VipsOperation.Call("webpload_buffer", ("buffer", file));

    private static double Difference(VipsImage a, VipsImage b) =>
        (double)VipsOperation.Run("avg", [("in", VipsOperation.Call("subtract", ("left", a), ("right", b)).Op("abs"))], ["out"])[0]!;
}
