using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Unit.Rendering;

public sealed class SceneRendererTests
{
    private static readonly SourcePicture Photo = new(TestPhotos.Jpeg(TestScene.Latte, 1200, 900), 1200, 900);
    private readonly SceneRenderer _renderer = new(BundledFonts.Metrics);

    [Fact]
    public void The_same_scene_gives_the_same_bytes()
    {
        var scene = RenderedScenes.Random(5, 1).First(s => s.Layers.OfType<PictureLayer>().Any());
        Assert.Equal(_renderer.Jpeg(scene, Photo, 85, CancellationToken.None), new SceneRenderer(BundledFonts.Metrics).Jpeg(scene, Photo, 85, CancellationToken.None));
    }

    [Fact]
    public void A_scene_read_back_from_its_file_gives_the_same_bytes()
    {
        var scene = SceneJson.Read(SceneJson.Write(RenderedScenes.Random(6, 1).First()));
        Assert.Equal(_renderer.Jpeg(scene, Photo, 85, CancellationToken.None), _renderer.Jpeg(SceneJson.Read(SceneJson.Write(scene)), Photo, 85, CancellationToken.None));
    }

    [Fact]
    public void Drawing_in_one_go_and_after_an_inspection_gives_the_same_picture()
    {
        foreach (var scene in RenderedScenes.Random(8, 4))
        {
            Assert.Equal(_renderer.Jpeg(scene, Photo, 85, CancellationToken.None), _renderer.JpegIf(scene, Photo, 85, _ => true, CancellationToken.None));
        }
    }

    [Fact]
    public void A_ground_that_fails_its_inspection_gives_no_picture() =>
        Assert.Null(_renderer.JpegIf(RenderedScenes.Random(8, 1).First(), Photo, 85, _ => false, CancellationToken.None));

    private static Box Place(TextLayer text) => text.Box.Turned(text.Rotation, text.Box);

    [Fact]
    public void The_ink_on_the_picture_lies_where_the_scene_says()
    {
        // Texts alone, black on white: every dark pixel must lie in the box of some text, and every text must leave ink.
        foreach (var scene in RenderedScenes.Random(9, 3).Select(RenderedScenes.TextsOf))
        {
            var texts = scene.Layers.OfType<TextLayer>().Select(t => t with { Colour = Rgba.Black }).ToList();
            var bare = scene with { Ground = Rgba.White, Layers = [.. texts] };
            var pixels = Pixels(bare);
            var inked = new HashSet<TextLayer>();
            for (var y = 0; y < pixels.Height; y++)
            {
                for (var x = 0; x < pixels.Width; x++)
                {
                    if (pixels.At(x, y)[0] >= 128)
                    {
                        continue;
                    }

                    var owner = texts.Find(t => Place(t).Inset(-2).Contains(new(x, y, 1, 1)) || (t.StruckOut && Place(t).Inset(-t.Box.Height).Contains(new(x, y, 1, 1))));
                    Assert.True(owner is not null, $"{scene.Design}: ink at {x},{y} belongs to no text");
                    inked.Add(owner);
                }
            }

            Assert.Equal(texts.Count, inked.Count);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_png_has_the_scene_s_size_times_the_scale(int scale)
    {
        var scene = RenderedScenes.Random(4, 1).First();
        using var arena = new VipsArena();
        var image = VipsOperation.Call("pngload_buffer", ("buffer", _renderer.Png(scene, Photo, scale, CancellationToken.None)));
        Assert.Equal((scene.Width * scale, scene.Height * scale), (image.Width, image.Height));
    }

    [Fact]
    public void A_scene_with_a_photo_needs_the_photo()
    {
        var scene = RenderedScenes.Random(5, 1).First(s => s.Layers.OfType<PictureLayer>().Any());
        Assert.Throws<ArgumentException>(() => _renderer.Jpeg(scene, null, 85, CancellationToken.None));
    }

    [Fact]
    public void Even_a_picture_of_pure_grain_stays_under_two_megabytes()
    {
        using var arena = new VipsArena();
        var noise = VipsOperation.Call("gaussnoise", ("width", 1920), ("height", 1920), ("mean", 128.0), ("sigma", 80.0), ("seed", 3)).Op("cast", ("format", "uchar"));
        var jpeg = VipsOperation.Call("bandjoin", ("in", new[] { noise, noise, noise })).Op("copy", ("interpretation", "srgb")).Save("jpegsave_buffer", ("Q", 92));
        var scene = new Scene
        {
            Design = "grain", Palette = "none", Width = 1920, Height = 1920, Ground = Rgba.White,
            Layers = [new PictureLayer { Name = "Photo", Source = "photo", Box = new(0, 0, 1920, 1920), Crop = new(0, 0, 1, 1) }],
        };

        Assert.InRange(_renderer.Jpeg(scene, new SourcePicture(jpeg, 1920, 1920), 85, CancellationToken.None).Length, 500_000, SceneRenderer.MaxJpegBytes);
    }

    [Fact]
    public void A_cancelled_drawing_stops() =>
        Assert.Throws<OperationCanceledException>(() => _renderer.Jpeg(RenderedScenes.Random(4, 1).First(), Photo, 85, new CancellationToken(canceled: true)));

    [Fact]
    public void No_contrast_is_found_where_text_and_ground_agree_and_much_where_they_do_not()
    {
        var ground = new PixelBuffer([.. Enumerable.Repeat((byte)255, 200 * 100 * 3)], 200, 100, 3);
        TextLayer Text(Rgba colour) => new()
        {
            Name = "t", Role = TextRole.Subcopy, Box = new(0, 0, 200, 100), Colour = colour, Text = "a", Lines = [new(80, [new(0, 200, "a", "jua", 60)])],
        };
        Assert.Equal(1, TextContrast.Measure(Text(Rgba.White), ground), 1);
        Assert.Equal(21, TextContrast.Measure(Text(Rgba.Black), ground), 1);
    }

    private PixelBuffer Pixels(Scene scene)
    {
        using var arena = new VipsArena();
        return VipsOperation.Call("pngload_buffer", ("buffer", _renderer.Png(scene, null, 1, CancellationToken.None))).ToPixelBuffer();
    }
}
