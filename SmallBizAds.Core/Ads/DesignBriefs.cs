using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Rendering;

namespace SmallBizAds.Core.Ads;

/// <summary>From what an owner wants and decided to what the designer is given, and from photos to what the renderer is given. Thread-safe.</summary>
public sealed class DesignBriefs(ICopywriter copywriter, FontMetrics fonts)
{
    private readonly TraitsOfPhotos _traits = new();

    /// <summary>What the designer is given.</summary>
    /// <param name="brief">What was asked for.</param>
    /// <param name="draft">What was decided; its design and palette are not asked.</param>
    /// <param name="photos">The photos that the draft names.</param>
    public DesignBrief Of(Brief brief, AdDraft draft, AdPhotos? photos)
    {
        var all = photos is null ? [] : photos.All.Select(_traits.Of).Select(t => draft.AsShot == true ? t with { Tone = null } : t.Mended).ToList();
        var main = all.FirstOrDefault();
        var facts = copywriter.Read(brief.ToCopyBrief());
        return new(
            draft.OnPicture(fonts), AspectRatio.Find(draft.Ratio) ?? AspectRatio.Square, TradeKey.Of(draft.Trade), ToneKey.Of(brief.Tone), brief.Text,
            draft.Focus is { } focus ? main?.WithFocus(focus.X, focus.Y) : main, draft.Seed)
        {
            Occasion = OccasionKey.Of(facts.Occasion),
            Season = facts.Season,
            Fonts = draft.Fonts is { } key ? FontPairs.Of(key) : null,
            MorePhotos = [.. all.Skip(1)],
            PictureOnly = brief.Content == AdContent.Picture,
        };
    }

    /// <summary>What the renderer is given; null without photos.</summary>
    public ScenePictures? Pictures(AdPhotos? photos) => photos is null ? null : new([.. photos.All.Select(_traits.Picture)]);

    /// <summary>Where a photo draws the eye.</summary>
    public PhotoFocus FocusOf(PhotoMaster photo)
    {
        var traits = _traits.Of(photo);
        return new(traits.FocusX, traits.FocusY);
    }

    /// <summary>What is wrong with a photo, and whether it is mended as it is drawn.</summary>
    public PhotoLook LookOf(PhotoMaster photo) => new(_traits.FlawsOf(photo), _traits.Of(photo).Tone is not null);
}
