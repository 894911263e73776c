using SmallBizAds.Core.Copywriting;
using SmallBizAds.Tests.Unit.Copywriting.Corpus;
using Xunit;

namespace SmallBizAds.Tests.Unit.Copywriting;

public sealed class CorpusTests(ITestOutputHelper output)
{
    private readonly BuiltInCopywriter _writer = new();

    [Fact]
    public void Corpus_covers_every_trade_occasion_and_both_languages()
    {
        Assert.True(CorpusBrief.All.Count >= 300);
        Assert.Equal(TradeKey.All.Order(StringComparer.Ordinal), CorpusBrief.All.Select(b => b.Trade).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(OccasionKey.All.Order(StringComparer.Ordinal), CorpusBrief.All.Select(b => b.Occasion).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(2, CorpusBrief.All.Select(b => b.Language).Distinct().Count());
    }

    [Fact]
    public void Facts_are_found_and_kept_word_for_word()
    {
        var (facts, found, kept) = (0, 0, 0);
        foreach (var (item, number) in CorpusBrief.All.Select((b, i) => (b, i)))
        {
            var brief = item.ToBrief(number);
            var read = _writer.Read(brief);
            var copies = _writer.Write(brief, 4);
            foreach (var fact in item.Facts)
            {
                facts++;
                var isFound = read.Facts.Any(f => f.Text.Contains(fact, StringComparison.Ordinal));
                var isKept = copies.All(c => CopyRules.Picture(c).Contains(fact, StringComparison.Ordinal));
                found += isFound ? 1 : 0;
                kept += isKept ? 1 : 0;
                if (!isFound || !isKept)
                {
                    output.WriteLine($"'{fact}' found={isFound} kept={isKept}: {item.Brief}");
                }
            }
        }

        output.WriteLine($"{facts} facts, {found} found, {kept} kept");
        Assert.True(found >= 0.99 * facts, $"{found} of {facts} found");
        Assert.True(kept >= 0.99 * facts, $"{kept} of {facts} kept");
    }

    [Fact]
    public void Trade_and_occasion_are_recognised_where_the_words_show_them()
    {
        var trades = 0;
        var occasions = 0;
        foreach (var (item, number) in CorpusBrief.All.Select((b, i) => (b, i)))
        {
            var read = _writer.Read(item.ToBrief(number));
            trades += TradeKey.Of(read.Trade) == item.Trade ? 1 : 0;
            occasions += OccasionKey.Of(read.Occasion) == item.Occasion ? 1 : 0;
        }

        // Some briefs name no trade at all ("오늘 하루 쉽니다"): nobody could tell.
        output.WriteLine($"trades {trades}, occasions {occasions} of {CorpusBrief.All.Count}");
        Assert.True(trades >= 0.85 * CorpusBrief.All.Count, $"{trades} trades");
        Assert.True(occasions >= 0.88 * CorpusBrief.All.Count, $"{occasions} occasions");
    }

    [Fact]
    public void Every_copy_of_the_corpus_keeps_the_rules_in_every_tone_and_language()
    {
        foreach (var (item, number) in CorpusBrief.All.Select((b, i) => (b, i)))
        {
            foreach (var tone in Enum.GetValues<Tone>())
            {
                foreach (var language in Enum.GetValues<CopyLanguage>())
                {
                    var brief = item.ToBrief(number) with { Tone = tone, Language = language };
                    CopyRules.Hold(brief, _writer.Read(brief), _writer.Write(brief, 4));
                }
            }
        }
    }

    [Fact]
    public void What_was_said_besides_the_facts_is_not_lost()
    {
        var brief = new CopyBrief("디카페인 가능해요, 주차 2대 가능, 흑임자 라떼 5,500원, 반려견 동반 환영", null, Tone.Warm, CopyLanguage.Korean, 1);
        Assert.All(_writer.Write(brief, 4), c =>
        {
            Assert.Contains("디카페인 가능", c.Caption, StringComparison.Ordinal);
            Assert.Contains("주차 2대 가능", c.Caption, StringComparison.Ordinal);
            Assert.Contains("반려견 동반 환영", c.Caption, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Two_of_four_headlines_name_a_short_product()
    {
        var short4 = CorpusBrief.All.Select((b, i) => b.ToBrief(i))
            .Select(b => (Facts: _writer.Read(b), Copies: _writer.Write(b, 4)))
            .Where(r => r.Facts.Menu.Count == 0 && r.Facts.First(FactKind.Product) is { Length: <= 10 } && r.Facts.Occasion is Occasion.Everyday or Occasion.NewItem or Occasion.Discount)
            .ToList();
        var named = short4.Count(r => r.Copies.Count(c => c.Headline.Contains(r.Facts.First(FactKind.Product)!.Split(' ')[0], StringComparison.Ordinal)) >= 2);
        Assert.True(named >= 0.95 * short4.Count, $"{named} of {short4.Count}");
    }

    [Fact]
    public void Headlines_are_short_enough_to_be_set_large()
    {
        var lengths = CorpusBrief.All.Select((b, i) => b.ToBrief(i)).Where(b => b.Language == CopyLanguage.Korean)
            .SelectMany(b => _writer.Write(b, 4)).Select(c => Graphemes.Count(c.Headline)).Order().ToList();
        output.WriteLine($"median {lengths[lengths.Count / 2]}, 90 % {lengths[lengths.Count * 9 / 10]}, longest {lengths[^1]}");
        Assert.InRange(lengths[lengths.Count / 2], 6, 16);
        Assert.True(lengths[lengths.Count * 9 / 10] <= 20);
    }

    [Fact]
    public void Same_brief_and_seed_give_the_same_copy_and_another_seed_another()
    {
        var brief = CorpusBrief.All[0].ToBrief(3);
        Assert.Equal(_writer.Write(brief, 4).Select(CopyRules.AllText), new BuiltInCopywriter().Write(brief, 4).Select(CopyRules.AllText));
        var headlines = Enumerable.Range(0, 30).SelectMany(seed => _writer.Write(brief with { Seed = seed }, 4)).Select(c => c.Headline).Distinct().Count();
        Assert.True(headlines >= 8, $"{headlines} headlines in 30 seeds");
        Assert.Equal(_writer.Write(brief, 4).Take(2).Select(c => c.Headline), _writer.Write(brief, 2).Select(c => c.Headline));
    }
}
