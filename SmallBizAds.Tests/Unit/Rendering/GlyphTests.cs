using SmallBizAds.Core.Rendering;
using SmallBizAds.Core.Rendering.Print;
using Xunit;

namespace SmallBizAds.Tests.Unit.Rendering;

public sealed class GlyphTests
{
    [Theory]
    [InlineData("02-123", 2)]
    [InlineData("11:00", 2)]
    [InlineData("1+1", 1)]
    [InlineData("오후 2시~5시", 5)]
    public void Marks_between_figures_have_glyphs_of_their_own(string text, int place)
    {
        var face = BundledFonts.Metrics.Face("pretendard-500").Metrics;
        Assert.NotEqual(face.Set(text[place].ToString())[0].Glyph, face.Set(text, -0.01)[place].Glyph);
    }

    [Fact]
    public void A_glyph_for_several_characters_says_them_all()
    {
        var arrow = BundledFonts.Metrics.Face("pretendard-500").Metrics.Set("a=>b");
        Assert.Equal(["a", "=>", "b"], arrow.Select(g => g.Text));
    }

    [Fact]
    public void Letters_are_never_joined_as_the_drawn_text_never_joins_them() =>
        Assert.Equal(6, BundledFonts.Metrics.Face("gowun-batang").Metrics.Set("office").Count);

    [Fact]
    public void No_character_is_lost_and_the_line_is_as_wide_as_the_layout_reckons()
    {
        foreach (var face in BundledFonts.Metrics.Faces)
        {
            const string Text = "흑임자 라떼 Way 예약";
            var glyphs = face.Metrics.Set(Text, 0.02);
            Assert.Equal(Text, string.Concat(glyphs.Select(g => g.Text)));
            Assert.Equal(face.Metrics.Width(Text, 0.02), glyphs[^1].X + face.Metrics.Advance(glyphs[^1].Glyph), 6);
        }
    }

    [Fact]
    public void A_subset_keeps_outlines_and_advances_also_of_accented_letters_made_of_parts()
    {
        foreach (var face in BundledFonts.Metrics.Faces)
        {
            var file = BundledFonts.Read(face.Key);
            var glyphs = face.Metrics.Set("é한글Åü 5").Select(g => g.Glyph).Prepend(0).ToList();
            var subset = GlyphSubset.Cut(file, glyphs);
            Assert.True(subset.Length < 30_000, $"{face.Key}: {subset.Length}");
            var (whole, part) = (new GlyphOutlines(file), new GlyphOutlines(subset));
            for (var i = 0; i < glyphs.Count; i++)
            {
                Assert.Equal(whole.Path(glyphs[i]), part.Path(i));
                Assert.Equal(whole.Advance(glyphs[i]), part.Advance(i));
            }

            // The sum over the whole file that the format prescribes.
            var sum = 0u;
            for (var i = 0; i < subset.Length; i += 4)
            {
                sum += System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(subset.AsSpan(i));
            }

            Assert.Equal(0xB1B0AFBA, sum);
        }
    }
}
