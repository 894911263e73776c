using System.Globalization;
using System.Text.RegularExpressions;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Rendering;
using Xunit;

namespace SmallBizAds.Tests.Unit.Rendering;

public sealed class PdfTests
{
    private const double PointsPerMillimetre = 72 / 25.4;
    private readonly SceneRenderer _renderer = new(BundledFonts.Metrics);

    [Fact]
    public void Every_object_lies_where_the_table_says_and_every_stream_is_as_long_as_it_states()
    {
        foreach (var scene in RenderedScenes.Random(21, 2))
        {
            _ = Read(scene);
        }
    }

    [Fact]
    public void The_text_read_back_is_the_text_of_every_layer_character_for_character()
    {
        foreach (var scene in RenderedScenes.Random(22, 8).Select(RenderedScenes.TextsOf))
        {
            var runs = scene.Layers.OfType<TextLayer>().SelectMany(t => t.Lines).SelectMany(l => l.Runs).Select(r => r.Text).ToList();
            Assert.Equal(string.Join('|', runs), string.Join('|', new PdfText(Read(scene)).Runs.Select(r => r.Text)));
            foreach (var text in scene.Layers.OfType<TextLayer>())
            {
                Assert.Contains(Letters(text.Text), Letters(string.Concat(runs)), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Every_run_starts_and_ends_where_the_layout_put_it()
    {
        foreach (var scene in RenderedScenes.Random(23, 4).Select(RenderedScenes.TextsOf))
        {
            var margin = 10 * PointsPerMillimetre;
            var (width, height) = SheetOf(Read(scene));
            var scale = Math.Min((width - (2 * margin)) / scene.Width, (height - (2 * margin)) / scene.Height);
            var (left, top) = ((width - (scene.Width * scale)) / 2, (height + (scene.Height * scale)) / 2);
            var runs = scene.Layers.OfType<TextLayer>().Where(t => t.Rotation == 0).SelectMany(t => t.Lines.SelectMany(l => l.Runs.Select(r => (t, l.Baseline, Run: r)))).ToList();
            var drawn = new PdfText(Read(scene with { Layers = [.. scene.Layers.Where(l => l is not TextLayer { Rotation: not 0 })] })).Runs;
            Assert.Equal(runs.Count, drawn.Count);
            foreach (var ((text, baseline, run), pdf) in runs.Zip(drawn))
            {
                Assert.Equal(left + (run.X * scale), pdf.Matrix.M31, 0.02);
                Assert.Equal(top - (baseline * scale), pdf.Matrix.M32, 0.02);
                // A substituted glyph may be a little wider; all others end to the hundredth of the em.
                Assert.Equal(run.Width, pdf.Width, run.Size * (Substituted(run.Text) ? 0.35 : 0.01));
            }
        }
    }

    [Fact]
    public void Only_glyphs_that_are_used_are_embedded_in_fonts_named_as_subsets()
    {
        var pdf = Read(RenderedScenes.Random(24, 1).First());
        foreach (var font in new PdfText(pdf).Fonts)
        {
            Assert.Matches(@"\A[A-Z]{6}\+[A-Za-z]+-\d{3}\z", font.Name);
            Assert.True(font.File.Length < 60_000, $"{font.Name}: {font.File.Length} bytes");
            Assert.True(new GlyphOutlines(font.File).Count >= font.Widths.Count);
        }
    }

    [Theory]
    [InlineData(1080, 1920, false)]
    [InlineData(1080, 1080, false)]
    [InlineData(1200, 628, true)]
    public void The_ad_lies_in_the_middle_of_a_sheet_of_A4_with_ten_millimetres_around_it(int width, int height, bool across)
    {
        var pdf = Read(RenderedScenes.Line("한글", "jua", width: width, height: height));
        var (sheetWidth, sheetHeight) = SheetOf(pdf);
        Assert.Equal(across ? (841.89, 595.28) : (595.28, 841.89), (sheetWidth, sheetHeight));
        var content = System.Text.Encoding.ASCII.GetString(pdf.Stream(PdfDocument.Named(pdf.Page, "Contents")));
        var place = Regex.Match(content, @"\Aq\n([\d.]+) 0 0 -[\d.]+ ([\d.]+) ([\d.]+) cm").Groups.Values.Skip(1).Select(g => double.Parse(g.Value, CultureInfo.InvariantCulture)).ToList();
        var (right, bottom) = (sheetWidth - place[1] - (width * place[0]), place[2] - (height * place[0]));
        Assert.Equal(place[1], right, 0.02);
        Assert.Equal(sheetHeight - place[2], bottom, 0.02);
        Assert.Equal(10 * PointsPerMillimetre, Math.Min(right, bottom), 0.02);

        var picture = pdf[PdfDocument.Named(pdf.Resources, "Ground")];
        var pixels = PdfDocument.Number(Regex.Match(picture, @"/Width (\d+)"));
        Assert.Equal(300, pixels / (width * place[0] / 72), 0.5);
    }

    [Fact]
    public void The_picture_behind_the_texts_has_no_letters_in_it()
    {
        var pdf = Read(RenderedScenes.Line("흑임자 라떼", "black-han-sans"));
        using var arena = new VipsArena();
        var picture = VipsOperation.Call("jpegload_buffer", ("buffer", pdf.Stream(PdfDocument.Named(pdf.Resources, "Ground"))));
        Assert.Equal(255.0, (double)VipsOperation.Run("min", [("in", picture)], ["out"])[0]!);
    }

    [Fact]
    public void A_text_under_a_shape_stays_under_it()
    {
        var scene = RenderedScenes.Line("밑에", "jua");
        var over = scene with { Layers = [.. scene.Layers, new ShapeLayer { Name = "veil", Box = new(0, 0, 1080, 200), Fill = Rgba.White }] };
        Assert.Empty(new PdfText(Read(over)).Runs);
    }

    [Fact]
    public void The_title_is_the_headline_and_nothing_in_the_file_tells_the_time()
    {
        var file = _renderer.Pdf(RenderedScenes.Line("흑임자 라떼 & <b>", "jua"), null, CancellationToken.None);
        var information = new PdfDocument(file).Information;
        Assert.Contains($"/Title <FEFF{Convert.ToHexString(System.Text.Encoding.BigEndianUnicode.GetBytes("흑임자 라떼 & <b>"))}>", information, StringComparison.Ordinal);
        Assert.Contains("/Producer (SmallBizAds)", information, StringComparison.Ordinal);
        Assert.DoesNotContain("Date", System.Text.Encoding.Latin1.GetString(file), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_scene_gives_the_same_bytes_and_another_scene_another_id()
    {
        var scene = RenderedScenes.Random(25, 3).First(s => s.Layers.OfType<PictureLayer>().Any());
        var file = Draw(scene);
        Assert.Equal(file, new SceneRenderer(BundledFonts.Metrics).Pdf(scene, RenderedScenes.Photo, CancellationToken.None));
        Assert.NotEqual(new PdfDocument(file).Trailer, Read(RenderedScenes.Line("다른", "jua")).Trailer);
    }

    [Fact]
    public void A_scene_without_any_text_is_a_page_all_the_same() =>
        Assert.Empty(new PdfText(Read(RenderedScenes.Line("x", "jua") with { Layers = [] })).Runs);

    [Fact]
    public void Even_a_picture_of_pure_grain_stays_under_three_megabytes()
    {
        using var arena = new VipsArena();
        var noise = VipsOperation.Call("gaussnoise", ("width", 2400), ("height", 1800), ("mean", 128.0), ("sigma", 60.0), ("seed", 3)).Op("cast", ("format", "uchar"));
        var jpeg = VipsOperation.Call("bandjoin", ("in", new[] { noise, noise, noise })).Op("copy", ("interpretation", "srgb")).Save("jpegsave_buffer", ("Q", 92));
        var scene = RenderedScenes.Line("한글", "jua", width: 1440, height: 1080);
        scene = scene with { Layers = [new PictureLayer { Name = "Photo", Source = "photo", Box = new(0, 0, 1440, 1080), Crop = new(0, 0, 1, 1) }, .. scene.Layers] };
        Assert.InRange(_renderer.Pdf(scene, new SourcePicture(jpeg, 2400, 1800), CancellationToken.None).Length, 500_000, SceneRenderer.MaxPdfBytes);
    }

    [Fact]
    public void A_cancelled_drawing_stops() =>
        Assert.Throws<OperationCanceledException>(() => _renderer.Pdf(RenderedScenes.Line("한글", "jua"), null, new CancellationToken(canceled: true)));

    private static string Letters(string text) => string.Concat(text.Where(c => c is not (' ' or '·')));

    private static bool Substituted(string text) => Regex.IsMatch(text, @"[-:~+@×x=]|f[filt]", RegexOptions.IgnoreCase);

    private static (double Width, double Height) SheetOf(PdfDocument pdf)
    {
        var box = Regex.Match(pdf.Page, @"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]");
        return (double.Parse(box.Groups[1].Value, CultureInfo.InvariantCulture), double.Parse(box.Groups[2].Value, CultureInfo.InvariantCulture));
    }

    private byte[] Draw(Scene scene) => _renderer.Pdf(scene, RenderedScenes.Photo, CancellationToken.None);

    private PdfDocument Read(Scene scene) => new(Draw(scene));
}
