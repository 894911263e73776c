using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Policy;
using SmallBizAds.Tests.Unit.Policy.Corpus;
using Xunit;

namespace SmallBizAds.Tests.Unit.Policy;

/// <summary>How much the guard finds and how often it cries wolf, on our own sentences and on those of a stranger.</summary>
public sealed class ClaimCorpusTests(ITestOutputHelper output)
{
    private readonly BuiltInClaimGuard _guard = new();

    [Fact]
    public void The_own_corpus_is_large_and_covers_every_trade()
    {
        Assert.True(ClaimCorpus.Own.Forbidden.Count >= 150);
        Assert.True(ClaimCorpus.Own.Harmless.Count >= 500);
        Assert.Equal(TradeKey.All.Order(StringComparer.Ordinal), ClaimCorpus.Own.Harmless.Select(h => h.Trade).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(TradeKey.All.Order(StringComparer.Ordinal), ClaimCorpus.Own.Forbidden.Select(h => h.Trade).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_forbidden_phrases_95_in_100_are_found(bool heldOut)
    {
        var forbidden = Corpus(heldOut).Forbidden;
        var missed = forbidden.Where(f => !f.IsMetBy(_guard.Check(f.ToQuestion()))).ToList();
        missed.ForEach(m => output.WriteLine($"missed '{m.Phrase}' ({m.Trade}): {m.Text}"));
        output.WriteLine($"{forbidden.Count - missed.Count} of {forbidden.Count} found");
        Assert.True(missed.Count <= 0.05 * forbidden.Count, $"{missed.Count} of {forbidden.Count} missed");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_harmless_sentences_at_most_2_in_100_are_flagged(bool heldOut)
    {
        var harmless = Corpus(heldOut).Harmless;
        var flagged = harmless.Select(h => (h.Text, Findings: _guard.Check(h.ToQuestion()))).Where(h => h.Findings.Count > 0).ToList();
        flagged.ForEach(f => output.WriteLine($"flagged '{f.Findings[0].Phrase}' by {f.Findings[0].Rule.Key}: {f.Text}"));
        output.WriteLine($"{flagged.Count} of {harmless.Count} flagged");
        Assert.True(flagged.Count <= 0.02 * harmless.Count, $"{flagged.Count} of {harmless.Count} flagged");
    }

    private static ClaimCorpus Corpus(bool heldOut)
    {
        var corpus = heldOut ? ClaimCorpus.HeldOut : ClaimCorpus.Own;
        Assert.SkipWhen(corpus is null, "Unit/Policy/HeldOut/claims.json is not there yet.");
        return corpus!;
    }
}
