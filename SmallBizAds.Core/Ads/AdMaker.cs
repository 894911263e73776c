using System.Diagnostics;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Families;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Rendering;

namespace SmallBizAds.Core.Ads;

/// <summary>Makes ads with the built-in copywriter and designer.</summary>
public sealed class AdMaker(ICopywriter copywriter, DesignBriefs briefs, SceneRenderer renderer, FontMetrics fonts) : IAdMaker
{
    private const int Quality = 85;
    private const double PngScale = 2;

    /// <summary>How often a design may set its text apart more strongly before another design takes its place.</summary>
    private const int MostEmphasis = 3;

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
        var candidates = copies.Select(copy => first with { Copy = copy }).ToList();
        // They differ in their words only: the photo is looked at and the brief read once for all.
        var shared = briefs.Of(brief, first, photo);
        var designs = DesignChooser.Choose([.. candidates.Select(c => shared with { Content = c.OnPicture(fonts) })], HasRoom);
        return new(brief, photo, facts, [.. candidates.Select((draft, i) => draft with { Design = designs[i].Family, Palette = designs[i].Palette })]);
    }

    /// <inheritdoc/>
    public MadeAd Make(Brief brief, AdDraft draft, AdPhotos? photo, CancellationToken ct)
    {
        if (brief.Content == AdContent.Words)
        {
            return new(draft, null);
        }

        var design = briefs.Of(brief, draft, photo);
        var canvas = new LayoutContext(fonts, design.Ratio.Width, design.Ratio.Height);
        var palette = Palettes.Of(draft.Palette);
        var pictures = briefs.Pictures(photo);
        var tried = 0;
        foreach (var family in DesignChooser.InsteadOf(draft.Design, design))
        {
            for (var emphasis = 0; emphasis <= MostEmphasis; emphasis++)
            {
                var scene = Composed(family, design, palette, canvas, emphasis);
                if (AdInspection.Layout(scene, design, canvas).Count > 0)
                {
                    // Stronger emphasis does not mend a layout.
                    tried++;
                    break;
                }

                SceneMeasures? measures = null;
                if (renderer.JpegIf(scene, pictures, Quality, ground => (measures = AdInspection.Pixels(scene, canvas, ground, tried)) is not null, ct) is { } jpeg)
                {
                    return new(draft, new(scene with { Measures = measures }, jpeg));
                }

                tried++;
            }
        }

        // Rather an ad that was not passed, and says so by having no figures, than none.
        var last = Composed(DesignChooser.InsteadOf(draft.Design, design).Last(), design, palette, canvas, MostEmphasis);
        return new(draft, new(last, renderer.Jpeg(last, pictures, Quality, ct)));
    }

    /// <inheritdoc/>
    public Scene? Compose(Brief brief, AdDraft draft, AdPhotos? photo)
    {
        if (brief.Content == AdContent.Words)
        {
            return null;
        }

        var design = briefs.Of(brief, draft, photo);
        return Composed(DesignChooser.Family(draft.Design), design, Palettes.Of(draft.Palette), new(fonts, design.Ratio.Width, design.Ratio.Height), 0);
    }

    /// <inheritdoc/>
    public byte[] Sketch(Brief brief, AdDraft draft, AdPhotos? photo, int longestSide, CancellationToken ct)
    {
        var scene = Compose(brief, draft, photo) ?? throw new ArgumentException("Words alone have no look.", nameof(brief));
        return renderer.Sketch(scene, briefs.Pictures(photo), (double)longestSide / Math.Max(scene.Width, scene.Height), ct);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Designs(Brief brief, AdDraft draft, AdPhotos? photo) =>
        [.. DesignChooser.FamiliesFor(briefs.Of(brief, draft, photo)).Select(f => f.Key)];

    /// <inheritdoc/>
    public PhotoFocus FocusOf(PhotoMaster photo) => briefs.FocusOf(photo);

    /// <inheritdoc/>
    public PhotoLook LookOf(PhotoMaster photo) => briefs.LookOf(photo);

    /// <inheritdoc/>
    public byte[] Render(Scene scene, AdPhotos? photo, AdFormat format, CancellationToken ct) => format switch
    {
        AdFormat.Jpeg => renderer.Jpeg(scene, briefs.Pictures(photo), Quality, ct),
        AdFormat.Png => renderer.Png(scene, briefs.Pictures(photo), PngScale, ct),
        AdFormat.WebP => renderer.WebP(scene, briefs.Pictures(photo), Quality, ct),
        AdFormat.Pdf => renderer.Pdf(scene, briefs.Pictures(photo), ct),
        _ => throw new UnreachableException(),
    };

    private static Scene Composed(IDesignFamily family, DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis) =>
        PhotoTones.On(SceneWords.WithOmissions(family.Compose(brief, palette, canvas, emphasis), brief), brief);

    // For everything that the owner gave, words and photo. Colours do not change where texts stand.
    private bool HasRoom(IDesignFamily family, DesignBrief brief)
    {
        var canvas = new LayoutContext(fonts, brief.Ratio.Width, brief.Ratio.Height);
        var scene = SceneWords.WithOmissions(family.Compose(brief, Palettes.All[0], canvas, 0), brief);
        return scene.LeftOut.All(SceneWords.IsOptional) && (brief.Photo is null || scene.Layers.Any(l => l is PictureLayer))
            && AdInspection.Layout(scene, brief, canvas).Count == 0;
    }}
