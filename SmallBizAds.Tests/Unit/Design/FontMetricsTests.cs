using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Rendering;
using Xunit;

namespace SmallBizAds.Tests.Unit.Design;

public sealed class FontMetricsTests
{
    public FontMetricsTests() => Vips.EnsureStarted(BundledFonts.Folders);

    public static TheoryData<string, string> Samples()
    {
        var data = new TheoryData<string, string>();
        foreach (var face in BundledFonts.Metrics.Faces)
        {
            // A stand-in draws single characters that another face lacks, never the spaces between words.
            data.Add(face.Key, face.Key.StartsWith("noto-sans-sc", StringComparison.Ordinal) ? "汉语龙门们" : face.Key.StartsWith("noto", StringComparison.Ordinal) ? "漢字カフェ고소함" : "고소함이 천천히 번지는");
            data.Add(face.Key, "5,500");
            data.Add(face.Key, "AVATAR To You");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Widths_agree_with_what_the_drawing_library_sets(string key, string text)
    {
        var face = BundledFonts.Metrics.Face(key);
        if (!face.Metrics.Covers(text))
        {
            return;
        }

        // The library tells the width of the ink: between two bars the whole advance counts, and the bars are taken off again.
        var drawn = Drawn(face.Family, face.Weight, $"|{text}|") - Drawn(face.Family, face.Weight, "||");
        var measured = face.Metrics.Width(text) * 400;
        Assert.InRange(measured / drawn, 0.995, 1.005);
    }

    [Fact]
    public void Every_face_but_the_stand_ins_for_Chinese_draws_Hangul_and_figures() =>
        Assert.All(BundledFonts.Metrics.Faces.Where(f => !f.Key.StartsWith("noto-sans-sc", StringComparison.Ordinal)), f => Assert.True(f.Metrics.Covers("가나다한글0123456789"), f.Key));

    [Fact]
    public void A_character_that_a_face_lacks_comes_from_a_stand_in()
    {
        var pieces = BundledFonts.Metrics.Pieces("jua", "카페 珈琲");
        Assert.Equal("카페 珈琲", string.Concat(pieces.Select(p => p.Text)));
        Assert.All(pieces, p => Assert.True(p.Face.Metrics.Covers(p.Text)));
        Assert.Contains(pieces, p => p.Face.Key.StartsWith("noto", StringComparison.Ordinal));
    }

    [Fact]
    public void What_no_face_can_draw_is_left_away_and_spaces_are_tidied() =>
        Assert.Equal("딸기 라떼 출시", BundledFonts.Metrics.Drawable("🍓딸기 라떼🍓  출시\u200d"));

    private static double Drawn(string family, int weight, string text)
    {
        using var arena = new VipsArena();
        var style = weight switch { 400 => "", 500 => " Medium", 600 => " Semi-Bold", 700 => " Bold", 800 => " Ultra-Bold", _ => " Heavy" };
        return VipsOperation.Call("text", ("text", System.Security.SecurityElement.Escape(text)), ("font", $"{family}{style} 400"), ("dpi", 72)).Width;
    }
}
