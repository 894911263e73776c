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

    [Fact]
    public void Of_forbidden_phrases_95_in_100_are_found()
    {
        var missed = Missed(ClaimCorpus.Own);
        Assert.True(missed <= 0.05 * ClaimCorpus.Own.Forbidden.Count, $"{missed} of {ClaimCorpus.Own.Forbidden.Count} missed");
    }

    [Fact]
    public void Of_harmless_sentences_at_most_2_in_100_are_flagged()
    {
        var flagged = Flagged(ClaimCorpus.Own);
        Assert.True(flagged <= 0.02 * ClaimCorpus.Own.Harmless.Count, $"{flagged} of {ClaimCorpus.Own.Harmless.Count} flagged");
    }

    /// <summary>
    /// 150 phrases and 500 sentences by somebody who had not seen the rules. At the first reading 102 of 150 were found and
    /// 11 of 500 flagged; these floors hold that line until the rules do better. The aim is 95 % and 2 %.
    /// </summary>
    [Fact]
    public void On_a_strangers_sentences_the_guard_does_no_worse_than_at_first()
    {
        var heldOut = ClaimCorpus.HeldOut ?? throw new InvalidOperationException("Unit/Policy/HeldOut/claims.json is missing.");
        Assert.Equal((150, 500), (heldOut.Forbidden.Count, heldOut.Harmless.Count));
        Assert.InRange(Missed(heldOut), 0, 48);
        Assert.InRange(Flagged(heldOut), 0, 11);
    }

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
