using System.Text;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Tests.Unit.Copywriting;
using SmallBizAds.Tests.Unit.Copywriting.Corpus;
using Xunit;

namespace SmallBizAds.Tests.Properties.Copywriting;

public sealed class RandomBriefTests
{
    private const int Cases = 500;
    private static readonly string[] Scraps = ["🎉", "👩‍👩‍👧", "\u202E", "\u0000", "\n", "  ", "\uD83D", "\uDE00", "א", "ก็็็็", "e\u0301\u0301\u0301\u0301", "<script>", "５５００원", "%", "1+1", "~", "까지", "원", "만", "@", "http://", "((((", "'", "\"", "{product}", "{0}", "｜", "ㅋㅋㅋ", "ᄀ", "漢字", "123456789"];

    private readonly BuiltInCopywriter _writer = new();

    [Fact]
    public void Any_text_gives_copy_within_the_rules()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var brief = new CopyBrief(Text(random), Trade(random), (Tone)random.Next(5), (CopyLanguage)random.Next(2), seed);
            CopyRules.Hold(brief, _writer.Read(brief), _writer.Write(brief, random.Next(1, 5)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!!!???...")]
    [InlineData("🎉🎉🎉")]
    [InlineData("\u202E\u0000\uD800")]
    [InlineData("שלום עולם 20%")]
    [InlineData("12345")]
    [InlineData("{product} {offer:을} {{}}")]
    public void Text_that_says_nothing_still_gives_copy(string text)
    {
        var brief = new CopyBrief(text, null, Tone.Warm, CopyLanguage.Korean, 1);
        CopyRules.Hold(brief, _writer.Read(brief), _writer.Write(brief, 4));
    }

    [Theory]
    [InlineData("가")]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("1~")]
    [InlineData("월요일~")]
    [InlineData("a@a.")]
    [InlineData("무료 ")]
    [InlineData("가 무료 ")]
    [InlineData("만천백")]
    [InlineData("가나로 1-")]
    [InlineData("사면 ")]
    [InlineData("February 1 to ")]
    [InlineData("전 품목 ")]
    [InlineData("서울 ")]
    [InlineData("Aa ")]
    public void Hostile_repetition_is_written_about_like_anything_else(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 500))[..500];
        var brief = new CopyBrief(text, null, Tone.Plain, CopyLanguage.Korean, 1);
        CopyRules.Hold(brief, _writer.Read(brief), _writer.Write(brief, 4));
    }

    private static Trade? Trade(Random random) => random.Next(2) == 0 ? null : (Trade)random.Next(Enum.GetValues<Trade>().Length);

    // A third pieces of real briefs, a third scraps, a third any code point.
    private static string Text(Random random)
    {
        var text = new StringBuilder();
        var length = random.Next(1, 500);
        while (text.Length < length)
        {
            switch (random.Next(3))
            {
                case 0:
                    var words = CorpusBrief.All[random.Next(CorpusBrief.All.Count)].Brief.Split(' ');
                    text.Append(words[random.Next(words.Length)]).Append(random.Next(4) == 0 ? ", " : " ");
                    break;
                case 1:
                    text.Append(Scraps[random.Next(Scraps.Length)]);
                    break;
                default:
                    var code = random.Next(0x10FFFF);
                    text.Append(code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code));
                    break;
            }
        }

        return text.Length > 500 ? text.ToString(0, 500) : text.ToString();
    }
}
