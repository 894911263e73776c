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
    [InlineData(nameof(ClaimCorpus.Own))]
    [InlineData(nameof(ClaimCorpus.Second))]
    public void Of_forbidden_phrases_98_in_100_are_found(string corpus)
    {
        var claims = Corpus(corpus);
        var missed = Missed(claims);
        Assert.True(missed <= 0.02 * claims.Forbidden.Count, $"{missed} of {claims.Forbidden.Count} missed");
    }

    [Theory]
    [InlineData(nameof(ClaimCorpus.Own))]
    [InlineData(nameof(ClaimCorpus.Second))]
    public void Of_harmless_sentences_at_most_one_in_100_is_flagged(string corpus)
    {
        var claims = Corpus(corpus);
        var flagged = Flagged(claims);
        Assert.True(flagged <= 0.01 * claims.Harmless.Count, $"{flagged} of {claims.Harmless.Count} flagged");
    }

    /// <summary>
    /// Four times 150 phrases and 500 sentences, each by somebody who had seen neither the rules nor the sets before. At the
    /// first readings 102, 122, 132 and 130 of 150 were found, and 11, 5, 2 and 2 of 500 flagged. Of the first three the rules
    /// have been widened since with them at hand, so they only hold the line; the fourth stands as it was first read.
    /// </summary>
    [Theory]
    [InlineData("HeldOut", 3, 5)]
    [InlineData("SecondHeldOut", 3, 5)]
    [InlineData("ThirdHeldOut", 3, 0)]
    [InlineData("FourthHeldOut", 20, 2)]
    public void On_a_strangers_sentences_the_guard_holds_the_line(string set, int mostMissed, int mostFlagged)
    {
        var heldOut = ClaimCorpus.Of(set);
        Assert.Equal((150, 500), (heldOut.Forbidden.Count, heldOut.Harmless.Count));
        var (missed, flagged) = (Missed(heldOut), Flagged(heldOut));
        Assert.True(missed <= mostMissed && flagged <= mostFlagged, $"{missed} missed, {flagged} flagged");
    }

    private static ClaimCorpus Corpus(string name) => name == nameof(ClaimCorpus.Own) ? ClaimCorpus.Own : ClaimCorpus.Second;

    private int Missed(ClaimCorpus corpus)
    {
        var missed = corpus.Forbidden.Where(f => !f.IsMetBy(_guard.Check(f.ToQuestion()))).ToList();
        missed.ForEach(m => output.WriteLine($"missed '{m.Phrase}' ({m.Trade}): {m.Text}"));
        return missed.Count;
    }

    private int Flagged(ClaimCorpus corpus)
    {
        var flagged = corpus.Harmless.Select(h => (h.Text, Findings: _guard.Check(h.ToQuestion()))).Where(h => h.Findings.Count > 0).ToList();
        flagged.ForEach(f => output.WriteLine($"flagged '{f.Findings[0].Phrase}' by {f.Findings[0].Rule.Key}: {f.Text}"));
        return flagged.Count;
    }
}
