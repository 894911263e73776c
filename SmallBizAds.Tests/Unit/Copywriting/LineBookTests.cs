using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Copywriting.Writing;
using Xunit;

namespace SmallBizAds.Tests.Unit.Copywriting;

public sealed partial class LineBookTests
{
    private readonly BuiltInCopywriter _writer = new();

    public static TheoryData<string> Files => [.. new[] { "ko", "en" }.SelectMany(l => CopyData.FilesOf(l).Select(f => $"{l}/{f}"))];

    [Fact]
    public void Every_trade_has_a_book_in_both_languages()
    {
        foreach (var language in new[] { "ko", "en" })
        {
            Assert.Equal(TradeKey.All.Select(k => k + ".json").Append("_common.json").Order(StringComparer.Ordinal), CopyData.FilesOf(language).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Lines_state_no_figure_and_no_claim_and_write_no_particle_by_hand(string file)
    {
        using var reader = new StreamReader(CopyData.Open(file));
        var text = reader.ReadToEnd();
        Assert.DoesNotMatch(@"\d", text);
        Assert.DoesNotMatch("최고|최초|유일|1위|보장|완치|부작용|특효|치료해|낫게|무조건|공짜|직접 만든|매일 갓|갓 구운|국내산|유기농|천연|100%|the best|number one|guarantee|only one|\\bcures?\\b", text);
        Assert.False(HandWrittenParticle().IsMatch(text), HandWrittenParticle().Match(text).Value);
    }

    [Fact]
    public void Every_trade_tone_and_occasion_has_four_ideas_without_a_last_resort()
    {
        string[] briefs =
        [
            "딸기 케이크 5,000원 이번 주말까지", "신메뉴 딸기 케이크 출시", "딸기 케이크 30% 할인", "그랜드 오픈 딸기 케이크", "크리스마스 딸기 케이크", "딸기 케이크 원데이 체험",
            "직원 구합니다 시급 11,000원", "이번 주 월요일 쉽니다", "10주년 고객감사", "후기 남겨 주세요", "폐업 정리 11월 30일까지",
        ];
        foreach (var trade in Enum.GetValues<Trade>())
        {
            foreach (var tone in Enum.GetValues<Tone>())
            {
                foreach (var language in Enum.GetValues<CopyLanguage>())
                {
                    foreach (var text in briefs)
                    {
                        var copies = _writer.Write(new CopyBrief(text, trade, tone, language, 5), 4);
                        Assert.All(copies, c => Assert.False(c.Idea.StartsWith("name", StringComparison.Ordinal), $"{trade} {tone} {language}: {text}"));
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("{prodct} 나왔어요")]
    [InlineData("{product:엔} 나왔어요")]
    [InlineData("{product")]
    public void A_misspelt_line_is_refused_when_it_is_read(string line) => Assert.Throws<FormatException>(() => new Template(line));

    [Fact]
    public void An_unknown_condition_is_refused_when_it_is_read() => Assert.Throws<FormatException>(() => new CopyLine("wram | 어서 오세요", null));

    [GeneratedRegex(@"\{(?:product|offer|period|business|a|b)\}(?:은|는|이|가|을|를|과|와|으로|로|이에요|예요|이랑|랑)(?![가-힣])")]
    private static partial Regex HandWrittenParticle();
}
