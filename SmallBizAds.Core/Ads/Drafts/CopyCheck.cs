using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Policy;

namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>Asks the claim guard about all the words of an ad, whoever wrote them.</summary>
public sealed class CopyCheck(IClaimGuard guard)
{
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
                    findings.Add(new(text, claim));
                }
            }
        }

        foreach (var item in copy.Menu)
        {
            // What is wrong with the name of a dish is shown at the product.
            findings.AddRange(guard.Check(new ClaimText(item.Name, trade, language, true)).Select(c => new CopyFinding(AdText.Product, c with { Replacement = null })));
        }

        return findings;
    }
}
