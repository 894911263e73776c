using System.Diagnostics;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Rendering;

namespace SmallBizAds.Core.Ads;

/// <summary>Makes ads with the built-in copywriter and designer.</summary>
public sealed class AdMaker(ICopywriter copywriter, SceneRenderer renderer, FontMetrics fonts) : IAdMaker
{
    private const int Quality = 85;
    private const double PngScale = 2;

    /// <summary>How often a design may set its text apart more strongly before another design takes its place.</summary>
    private const int MostEmphasis = 3;

    private readonly TraitsOfPhotos _traits = new();

    /// <inheritdoc/>
    public AdPlan Plan(Brief brief, AdPhotos? photo, string? photoHash = null, IReadOnlyList<string>? morePhotos = null)
    {
        var copyBrief = brief.ToCopyBrief();
        var facts = copywriter.Read(copyBrief);
        var copies = copywriter.Write(copyBrief, brief.Count).Select(c => c.WithEveryFact(facts)).ToList();
        var first = new AdDraft
        {
            Copy = copies[0], Trade = facts.Trade, Design = "", Palette = "", Ratio = brief.Ratio.Key, PhotoHash = photoHash,
            MorePhotos = morePhotos is { Count: > 0 } ? morePhotos : null, Seed = brief.Seed,
        };
        var designs = DesignChooser.Choose(DesignBriefOf(brief, first, photo), copies.Count);
        return new(brief, photo, facts, [.. copies.Select((copy, i) => first with { Copy = copy, Design = designs[i].Family, Palette = designs[i].Palette })]);
    }

    /// <inheritdoc/>
    public MadeAd Make(Brief brief, AdDraft draft, AdPhotos? photo, CancellationToken ct)
    {
        if (brief.Content == AdContent.Words)
        {
            return new(draft, null);
        }

        var design = DesignBriefOf(brief, draft, photo);
        var canvas = new LayoutContext(fonts, design.Ratio.Width, design.Ratio.Height);
        var palette = Palettes.Of(draft.Palette);
        for (var emphasis = 0; emphasis <= MostEmphasis; emphasis++)
        {
            var scene = PhotoTones.On(DesignChooser.Family(draft.Design).Compose(design, palette, canvas, emphasis), design);
            if (renderer.JpegIf(scene, Source(photo), Quality, ground => TextContrast.Faults(scene, ground).Count == 0, ct) is { } jpeg)
            {
                return new(draft, new(scene, jpeg));
            }
        }

        // The editorial design sets its text on plain paper, whatever the photo.
        var calm = PhotoTones.On(DesignChooser.Family("editorial").Compose(design, palette, canvas, 0), design);
        return new(draft, new(calm, renderer.Jpeg(calm, Source(photo), Quality, ct)));
    }

    /// <inheritdoc/>
    public Scene? Compose(Brief brief, AdDraft draft, AdPhotos? photo)
    {
        if (brief.Content == AdContent.Words)
        {
            return null;
        }

        var design = DesignBriefOf(brief, draft, photo);
        return DesignChooser.Family(draft.Design).Compose(design, Palettes.Of(draft.Palette), new(fonts, design.Ratio.Width, design.Ratio.Height), 0);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Designs(Brief brief, AdDraft draft, AdPhotos? photo) =>
        [.. DesignChooser.FamiliesFor(DesignBriefOf(brief, draft, photo)).Select(f => f.Key)];

    /// <inheritdoc/>
    public PhotoFocus FocusOf(PhotoMaster photo) => new(_traits.Of(photo).FocusX, _traits.Of(photo).FocusY);

    /// <inheritdoc/>
    public PhotoLook LookOf(PhotoMaster photo) => new(_traits.FlawsOf(photo), _traits.Of(photo).Tone is not null);

    /// <inheritdoc/>
    public byte[] Render(Scene scene, AdPhotos? photo, AdFormat format, CancellationToken ct) => format switch
    {
        AdFormat.Jpeg => renderer.Jpeg(scene, Source(photo), Quality, ct),
        AdFormat.Png => renderer.Png(scene, Source(photo), PngScale, ct),
        AdFormat.WebP => renderer.WebP(scene, Source(photo), Quality, ct),
        AdFormat.Pdf => renderer.Pdf(scene, Source(photo), ct),
        _ => throw new UnreachableException(),
    };

    private ScenePictures? Source(AdPhotos? photo) => photo is null ? null : new([.. photo.All.Select(_traits.Picture)]);

    private DesignBrief DesignBriefOf(Brief brief, AdDraft draft, AdPhotos? photo)
    {
        var all = photo is null ? [] : photo.All.Select(p => _traits.Of(p)).Select(t => draft.AsShot == true ? t with { Tone = null } : t.Mended).ToList();
        var traits = all.FirstOrDefault();
        var facts = copywriter.Read(brief.ToCopyBrief());
        return new(
            draft.OnPicture(fonts), AspectRatio.Find(draft.Ratio) ?? AspectRatio.Square, TradeKey.Of(draft.Trade), ToneKey.Of(brief.Tone), brief.Text,
            draft.Focus is { } focus ? traits?.WithFocus(focus.X, focus.Y) : traits, draft.Seed)
        {
            Occasion = OccasionKey.Of(facts.Occasion),
            Season = facts.Season,
            Fonts = draft.Fonts is { } key ? FontPairs.Of(key) : null,
            MorePhotos = [.. all.Skip(1)],
            PictureOnly = brief.Content == AdContent.Picture,
        };
    }
}
