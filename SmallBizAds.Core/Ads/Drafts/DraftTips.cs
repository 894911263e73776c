using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>Sees what an ad lacks.</summary>
internal static class DraftTips
{
    /// <summary>The tips for a draft, the most useful first.</summary>
    /// <param name="content">What is wanted.</param>
    /// <param name="draft">As it is now.</param>
    /// <param name="occasion">Nobody asks the price of a day off or of a job.</param>
    public static IReadOnlyList<DraftTip> For(AdContent content, AdDraft draft, Occasion occasion)
    {
        if (content == AdContent.Picture)
        {
            return draft.PhotoHash is null ? [DraftTip.GivePhoto] : [];
        }

        var copy = draft.Copy;
        var sells = occasion is not (Occasion.Closed or Occasion.Hiring or Occasion.Thanks or Occasion.ReviewRequest or Occasion.Opening);
        var tips = new List<DraftTip>();
        void When(bool lacks, DraftTip tip)
        {
            if (lacks)
            {
                tips.Add(tip);
            }
        }

        When(sells && IsEmpty(copy.Price) && copy.Menu.Count == 0 && IsEmpty(copy.Offer), DraftTip.GivePrice);
        When(sells && !IsEmpty(copy.Offer) && IsEmpty(copy.Period), DraftTip.GivePeriod);
        When(IsEmpty(copy.Contact) && IsEmpty(copy.Business), DraftTip.GiveContact);
        When(content == AdContent.Both && Graphemes.Count(copy.Headline) > ComfortableFor(copy.Headline), DraftTip.ShortenHeadline);
        When(content == AdContent.Both && sells && draft.PhotoHash is null, DraftTip.GivePhoto);
        return tips;
    }

    // A Latin letter takes about half the room of a syllable.
    private static int ComfortableFor(string headline) =>
        headline.Any(c => c >= 0x1100) ? CopyLimits.ComfortableHeadline : CopyLimits.ComfortableHeadline * 3 / 2;

    private static bool IsEmpty(string? text) => string.IsNullOrWhiteSpace(text);
}
