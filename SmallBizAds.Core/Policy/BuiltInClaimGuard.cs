using System.Globalization;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Copywriting.Grammar;
using SmallBizAds.Core.Policy.Matching;
using SmallBizAds.Core.Policy.Reading;

namespace SmallBizAds.Core.Policy;

/// <summary>The guard that works from the embedded rules, without model and network. Stateless and safe for any thread.</summary>
public sealed class BuiltInClaimGuard : IClaimGuard
{
    private static readonly string[] ParticlesThatAgree = ["으로", "로", "을", "를", "이", "가", "은", "는", "과", "와"];

    /// <inheritdoc />
    public IReadOnlyList<ClaimFinding> Check(ClaimText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var skeleton = SkeletonReader.Read(text.Text ?? "");
        var hits = RuleBook.Shared.Index.Find(skeleton, text.Trade);
        return [.. Chosen(hits, skeleton.Count, text.HasFormerPrice).OrderBy(h => h.Start).Select(h => ToFinding(text, skeleton, h))];
    }

    /// <summary>What remains when false friends are gone: of two that overlap, the graver, then the longer, then the earlier.</summary>
    private static List<PhraseHit> Chosen(List<PhraseHit> hits, int letters, bool hasFormerPrice)
    {
        var harmless = new HarmlessSpots(hits, letters);
        var taken = new bool[letters];
        var chosen = new List<PhraseHit>();
        foreach (var hit in hits
            .Where(h => h.Entry.Role == PhraseRole.Claim && !harmless.Excuse(h))
            .Where(h => !(hasFormerPrice && h.Entry.Rule.Rule.Severity == ClaimSeverity.AsksForFormerPrice))
            .OrderByDescending(h => h.Entry.Rule.Rule.Severity).ThenByDescending(h => h.Length).ThenBy(h => h.Start))
        {
            var ownLetters = taken.AsSpan(hit.Start, hit.Length);
            if (!ownLetters.Contains(true))
            {
                ownLetters.Fill(true);
                chosen.Add(hit);
            }
        }

        return chosen;
    }

    private static ClaimFinding ToFinding(ClaimText text, Skeleton skeleton, PhraseHit hit)
    {
        var start = skeleton.StartOf(hit.Start);
        var rewording = hit.Entry.Rewording;
        var isKorean = false;
        for (var i = hit.Start; i < hit.End; i++)
        {
            isKorean |= Letters.IsHangul(skeleton[i]);
        }

        var replacement = rewording?.In(isKorean ? CopyLanguage.Korean : text.Language);
        var last = hit.End;
        if (replacement is not null && ParticleAfter(skeleton, hit.End) is { } particle && Letters.IsHangul(replacement[^1])
            && Particles.For(replacement, particle) is var fitting && fitting != particle)
        {
            replacement += fitting;
            last += particle.Length;
        }

        var end = WithMarks(text.Text, skeleton.EndOf(last - 1));
        return new ClaimFinding(start, end - start, text.Text[start..end], hit.Entry.Rule.Rule, rewording, replacement);
    }

    /// <summary>The particle that touches the phrase and ends the word, when its form depends on the phrase.</summary>
    private static string? ParticleAfter(Skeleton skeleton, int at)
    {
        foreach (var particle in ParticlesThatAgree)
        {
            var end = at + particle.Length;
            if (end > skeleton.Count || (end < skeleton.Count && skeleton.GapBefore(end) == Gap.None))
            {
                continue;
            }

            var i = 0;
            while (i < particle.Length && skeleton[at + i] == particle[i] && skeleton.GapBefore(at + i) == Gap.None)
            {
                i++;
            }

            if (i == particle.Length)
            {
                return particle;
            }
        }

        return null;
    }

    /// <summary>Marks on the last letter and invisible characters behind it go with the phrase.</summary>
    private static int WithMarks(string text, int end)
    {
        while (end < text.Length && char.GetUnicodeCategory(text[end]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        {
            end++;
        }

        return end;
    }
}
