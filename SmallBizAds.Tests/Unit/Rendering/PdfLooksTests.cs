using System.Globalization;
using System.Numerics;
using System.Text;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Rendering;
using Xunit;

namespace SmallBizAds.Tests.Unit.Rendering;

/// <summary>
/// The letters of the PDF laid over those of the picture: the embedded outlines, set by the page's own operators, are drawn
/// and compared with the PNG of the same scene.
/// </summary>
public sealed class PdfLooksTests(ITestOutputHelper output)
{
    private const int Scale = 2;
    private readonly SceneRenderer _renderer = new(BundledFonts.Metrics);

    [Fact]
    public void The_letters_of_every_design_agree_with_the_picture()
    {
        foreach (var scene in RenderedScenes.Random(31, 3).Select(RenderedScenes.TextsOf))
        {
            Agrees(scene with { Layers = [.. scene.Layers.OfType<TextLayer>().Select(t => t with { Colour = Rgba.Black, Opacity = 1 })] });
        }
    }

    [Theory]
    [InlineData("02-123-4567 · 매일 11:00~21:00", "pretendard-500")]
    [InlineData("1+1 10x10 A-B 2×3 => 12/24~25", "pretendard-700")]
    [InlineData("office fluffy affair", "gowun-batang")]
    [InlineData("Crème brûlée ÀÉÎÕÜ", "gowun-dodum")]
    [InlineData("抹茶ラテ 500円", "noto-sans-kr-700")]
    [InlineData("꽃집 & 정원 \"봄\"", "nanum-pen-script")]
    [InlineData("AVATAR To Way 7,000원", "bagel-fat-one")]
    [InlineData("흑임자 라떼 Way, 예약!", "pretendard-900")]
    [InlineData("흑임자 라떼 Way, 예약!", "jua")]
    [InlineData("흑임자 라떼 Way, 예약!", "gowun-dodum")]
    [InlineData("흑임자 라떼 Way, 예약!", "noto-sans-kr-900")]
    [InlineData("송명 명조체 100%", "song-myung")]
    [InlineData("흑임자 뚫훑 Wi-Fi", "black-han-sans")]
    [InlineData("도현체 (특가)", "do-hyeon")]
    [InlineData("오늘은 <b> 한 「특가」", "pretendard-500")]
    public void Substitutions_kerning_and_accents_agree_in_every_kind_of_face(string text, string font)
    {
        Agrees(RenderedScenes.Line(text, font));
        Agrees(RenderedScenes.Line(text, font, tracking: 0));
    }

    [Fact]
    public void A_turned_and_struck_out_text_agrees() =>
        Agrees(RenderedScenes.Line("7,000원", "pretendard-700", change: t => t with { Rotation = -8, StruckOut = true }));

    private void Agrees(Scene scene)
    {
        using var arena = new VipsArena();
        var expected = VipsOperation.Call("pngload_buffer", ("buffer", _renderer.Png(scene, null, Scale, CancellationToken.None))).Op("extract_band", ("band", 0));
        var drawn = VipsOperation.Call("svgload_buffer", ("buffer", Encoding.UTF8.GetBytes(Svg(scene)))).Op("flatten", ("background", new double[] { 255, 255, 255 })).Op("extract_band", ("band", 0));
        var difference = VipsOperation.Call("subtract", ("left", expected), ("right", drawn)).Op("abs").ToMemory();
        double Mean(VipsImage image) => (double)VipsOperation.Run("avg", [("in", image)], ["out"])[0]!;
        // Of the ink: edges differ by what a quarter of a pixel makes, a glyph in the wrong place by all of it.
        var share = Mean(difference) / (255 - Mean(expected));
        var worst = (double)VipsOperation.Run("max", [("in", difference.Op("gaussblur", ("sigma", 1.5)))], ["out"])[0]!;
        output.WriteLine($"{scene.Design} {scene.Width}x{scene.Height}: {share:0.0000} of the ink, worst {worst:0}  {scene.Layers.OfType<TextLayer>().First().Text}");
        Assert.True(share < 0.03, $"{share:0.000} of the ink differs in {scene.Layers.OfType<TextLayer>().First().Text}");
        Assert.True(worst < 70, $"a spot differs by {worst:0} in {scene.Layers.OfType<TextLayer>().First().Text}");
    }

    private string Svg(Scene scene)
    {
        var file = new PdfDocument(_renderer.Pdf(scene, null, CancellationToken.None));
        var page = new PdfText(file);
        // From points on the sheet back to the pixels of the ad.
        var content = Encoding.ASCII.GetString(file.Stream(PdfDocument.Named(file.Page, "Contents")));
        var numbers = content.Split('\n')[1].Split(' ')[..6].Select(n => float.Parse(n, CultureInfo.InvariantCulture)).ToList();
        Assert.True(Matrix3x2.Invert(new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]), out var back));
        var outlines = page.Fonts.ToDictionary(f => f, f => new GlyphOutlines(f.File));
        var svg = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{scene.Width * Scale}\" height=\"{scene.Height * Scale}\" viewBox=\"0 0 {scene.Width} {scene.Height}\">");
        foreach (var run in page.Runs)
        {
            foreach (var (code, place) in run.Glyphs)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<path transform=\"{Matrix(place * back)}\" d=\"{outlines[run.Font].Path(code)}\"/>");
            }
        }

        foreach (var (place, width, height) in page.Bars)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect transform=\"{Matrix(place * back)}\" width=\"{width}\" height=\"{height}\"/>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Matrix(Matrix3x2 m) => string.Create(CultureInfo.InvariantCulture, $"matrix({m.M11} {m.M12} {m.M21} {m.M22} {m.M31} {m.M32})");
}
