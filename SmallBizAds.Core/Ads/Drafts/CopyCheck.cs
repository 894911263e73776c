using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Policy;

namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>Asks the claim guard about all the words of an ad, whoever wrote them.</summary>
public sealed class CopyCheck(IClaimGuard guard)
{
    /// <summary>The findings for an ad as it stands; none where its words are shown nowhere.</summary>
    public IReadOnlyList<CopyFinding> Check(Brief brief, AdDraft draft) =>
        brief.Content == AdContent.Picture ? [] : Check(draft.Copy, draft.Trade, brief.Language);

    /// <summary>The findings, in the order of the texts; a missing former price is asked for once.</summary>
    public IReadOnlyList<CopyFinding> Check(AdCopy copy, Trade trade, CopyLanguage language)
    {
        var hasFormerPrice = !string.IsNullOrEmpty(copy.FormerPrice);
        var findings = new List<CopyFinding>();
        foreach (var text in AdTexts.All)
        {
            foreach (var claim in guard.Check(new ClaimText(copy.Get(text), trade, language, hasFormerPrice)))
            {
                if (claim.Rule.Severity != ClaimSeverity.AsksForFormerPrice || findings.TrueForAll(f => f.Claim.Rule.Severity != ClaimSeverity.AsksForFormerPrice))
                {
                    findings.Add(new(text, null, claim));
                }
            }
        }

        for (var line = 0; line < copy.Menu.Count; line++)
        {
            findings.AddRange(guard.Check(new ClaimText(copy.Menu[line].Name, trade, language, HasFormerPrice: true)).Select(c => new CopyFinding(AdText.Product, line, c)));
        }

        return findings;
    }
}
