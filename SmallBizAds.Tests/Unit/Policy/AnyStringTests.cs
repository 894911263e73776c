using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Policy;
using SmallBizAds.Tests.Unit.Policy.Corpus;
using Xunit;

namespace SmallBizAds.Tests.Unit.Policy;

/// <summary>Whatever is typed, the guard answers, and twice the same.</summary>
public sealed class AnyStringTests
{
    private const string Pieces = "최고치료유일보장위암당뇨부작용없는1위100%+#.,-·~ \n\t\0\u200B\u0301\uFFFF\uFFFE\uD83D\uDE00\u1112\u1161\u11AB\u3164ㅊㅚㄱㅗㅟＡ①№㎏ﷺaAоiıßŉ";

    private readonly BuiltInClaimGuard _guard = new();

    [Fact]
    public void No_string_makes_it_fail_and_every_finding_lies_in_the_text()
    {
        var random = new Random(11);
        for (var round = 0; round < 20_000; round++)
        {
            var letters = new char[random.Next(0, 60)];
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = random.Next(8) == 0 ? (char)random.Next(0, 0x10000) : Pieces[random.Next(Pieces.Length)];
            }

            var question = new ClaimText(new string(letters), (Trade)random.Next(22), (CopyLanguage)(round % 2), round % 3 == 0);
            var findings = _guard.Check(question);
            var end = 0;
            foreach (var finding in findings)
            {
                Assert.True(finding.Start >= end && finding.Length > 0, "findings are in order and do not overlap");
                end = finding.Start + finding.Length;
                Assert.Equal(finding.Phrase, question.Text.Substring(finding.Start, finding.Length));
            }

            Assert.Equal(findings, _guard.Check(question));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD83D")]
    [InlineData("최\uDE00고")]
    [InlineData("\u200B\u200B\u200B")]
    [InlineData("ㅏㅏㅏㅏ1ㅏㅟㅟ")]
    public void Odd_strings_are_answered(string text) => Assert.NotNull(_guard.Check(new ClaimText(text, Trade.General, CopyLanguage.Korean, false)));

    [Fact]
    public void A_very_long_text_takes_time_in_proportion_to_its_length()
    {
        var text = string.Concat(Enumerable.Repeat("최고 당뇨 1위 111111 ", 20_000));
        var findings = _guard.Check(new ClaimText(text, Trade.General, CopyLanguage.Korean, false));
        Assert.True(findings.Count >= 20_000);
    }
}
