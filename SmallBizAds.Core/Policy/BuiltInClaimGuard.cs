using System.Globalization;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Policy.Matching;
using SmallBizAds.Core.Policy.Reading;

namespace SmallBizAds.Core.Policy;

/// <summary>The guard that works from the embedded rules, without model and network. Stateless and safe for any thread.</summary>
public sealed class BuiltInClaimGuard : IClaimGuard
{
    /// <inheritdoc />
    public IReadOnlyList<ClaimFinding> Check(ClaimText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var skeleton = SkeletonReader.Read(text.Text ?? "");
        var hits = RuleBook.Shared.Index.Find(skeleton, text.Trade);
        return WithoutOverlap(Chosen(hits, skeleton, text.HasFormerPrice).OrderBy(h => h.Start).Select(h => ToFinding(text, skeleton, h)));
    }

    /// <summary>The endings that go with a phrase may reach into the next one; that one then goes with the first.</summary>
    private static List<ClaimFinding> WithoutOverlap(IEnumerable<ClaimFinding> findings)
    {
        var kept = new List<ClaimFinding>();
        foreach (var finding in findings)
        {
            if (kept.Count == 0 || kept[^1].Start + kept[^1].Length <= finding.Start)
            {
                kept.Add(finding);
            }
        }

        return kept;
    }

    /// <summary>What remains when false friends are gone: of two that overlap, the graver, then the longer, then the earlier.</summary>
    private static List<PhraseHit> Chosen(List<PhraseHit> hits, Skeleton skeleton, bool hasFormerPrice)
    {
        var harmless = new HarmlessSpots(hits, skeleton.Count);
        var taken = new bool[skeleton.Count];
        var chosen = new List<PhraseHit>();
        foreach (var hit in hits
            .Where(h => h.Entry.Role == PhraseRole.Claim && !harmless.Excuse(h) && !IsTakenBack(skeleton, h))
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

    private static bool IsTakenBack(Skeleton skeleton, PhraseHit hit) =>
        hit.Entry.Rule.YieldsToDenial && RuleBook.Shared.Denial.Find(skeleton, hit.End).End > 0;

    private static ClaimFinding ToFinding(ClaimText text, Skeleton skeleton, PhraseHit hit)
    {
        var start = skeleton.StartOf(hit.Start);
        if (hit.Entry.Wording is not { } wording)
        {
            return At(start, skeleton.EndOf(hit.End - 1), null, null);
        }

        if (!IsKorean(skeleton, hit))
        {
            var plain = text.Language == CopyLanguage.English ? wording.For(Place.BeforeNoun) : wording.For(PhrasePlace.Of(skeleton, hit.End).Place);
            return At(start, skeleton.EndOf(hit.End - 1), plain, Capitalised(plain.In(text.Language), char.IsUpper(text.Text[start])));
        }

        var place = PhrasePlace.Of(skeleton, hit.End);
        var rewording = wording.For(place.Place);
        var (replacement, end) = place.WithParticle(rewording.Ko);
        return At(start, skeleton.EndOf(end - 1), rewording, replacement);

        ClaimFinding At(int from, int to, BilingualText? say, string? instead)
        {
            var last = WithMarks(text.Text, to);
            return new ClaimFinding(from, last - from, text.Text[from..last], hit.Entry.Rule.Rule, say, instead);
        }
    }

    private static bool IsKorean(Skeleton skeleton, PhraseHit hit)
    {
        for (var i = hit.Start; i < hit.End; i++)
        {
            if (Letters.IsHangul(skeleton[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static string Capitalised(string text, bool capital) => capital ? char.ToUpperInvariant(text[0]) + text[1..] : text;

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
