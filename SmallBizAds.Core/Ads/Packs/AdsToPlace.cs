using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Rendering;

namespace SmallBizAds.Core.Ads.Packs;

/// <summary>From what an owner made final to what can be placed.</summary>
public sealed class AdsToPlace(ICopywriter copywriter, FontMetrics fonts)
{
    private readonly TraitsOfPhotos _traits = new();

    /// <summary>The ad of a draft.</summary>
    /// <param name="brief">What was asked for.</param>
    /// <param name="draft">What was made of it.</param>
    /// <param name="photo">The photo that the draft names.</param>
    public AdToPlace Of(Brief brief, AdDraft draft, PhotoMaster? photo)
    {
        var traits = photo is null ? null : _traits.Of(photo);
        var facts = copywriter.Read(brief.ToCopyBrief());
        var design = new DesignBrief(
            draft.OnPicture(fonts), AspectRatio.Find(draft.Ratio) ?? AspectRatio.Square, TradeKey.Of(draft.Trade), ToneKey.Of(brief.Tone), brief.Text,
            draft.Focus is { } focus ? traits?.WithFocus(focus.X, focus.Y) : traits, draft.Seed)
        {
            Occasion = OccasionKey.Of(facts.Occasion),
            Season = facts.Season,
            Fonts = draft.Fonts is { } key ? FontPairs.Of(key) : null,
            PictureOnly = brief.Content == AdContent.Picture,
        };
        return new(design, draft.Design, draft.Palette, photo is null ? null : new SourcePicture(photo.Jpeg, photo.Width, photo.Height), draft.Copy, brief.Language, brief.Content);
    }
}
