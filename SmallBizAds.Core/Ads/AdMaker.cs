using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Rendering;

namespace SmallBizAds.Core.Ads;

/// <summary>Makes ads with the built-in copywriter and designer.</summary>
public sealed class AdMaker(ICopywriter copywriter, SceneRenderer renderer, FontMetrics fonts) : IAdMaker
{
    private const int Quality = 85;

    /// <summary>How often a design may set its text apart more strongly before another design takes its place.</summary>
    private const int MostEmphasis = 3;

    /// <inheritdoc/>
    public AdPlan Plan(Brief brief, PhotoMaster? photo)
    {
        var copyBrief = new CopyBrief(brief.Text, brief.Trade, brief.Tone, brief.Language, brief.Seed);
        var facts = copywriter.Read(copyBrief);
        var copies = copywriter.Write(copyBrief, brief.Count);
        var traits = photo is null ? null : TraitsOf(photo);
        var designs = DesignChooser.Choose(DesignBriefOf(brief, facts, copies[0], traits), copies.Count);
        return new(brief, photo, traits, facts, copies, designs);
    }

    /// <inheritdoc/>
    public MadeAd Make(AdPlan plan, int number, CancellationToken ct)
    {
        var copy = plan.Copies[number - 1];
        var choice = plan.Designs[number - 1];
        var brief = DesignBriefOf(plan.Brief, plan.Facts, copy, plan.Traits);
        var canvas = new LayoutContext(fonts, brief.Ratio.Width, brief.Ratio.Height);
        var palette = Palettes.Of(choice.Palette);
        for (var emphasis = 0; emphasis <= MostEmphasis; emphasis++)
        {
            var scene = DesignChooser.Family(choice.Family).Compose(brief, palette, canvas, emphasis);
            if (renderer.JpegIf(scene, Source(plan.Photo), Quality, ground => TextContrast.Faults(scene, ground).Count == 0, ct) is { } jpeg)
            {
                return new(number, copy, scene, jpeg);
            }
        }

        // The editorial design sets its text on plain paper, whatever the photo.
        var calm = DesignChooser.Family("editorial").Compose(brief, palette, canvas, 0);
        return new(number, copy, calm, renderer.Jpeg(calm, Source(plan.Photo), Quality, ct));
    }

    /// <inheritdoc/>
    public byte[] RenderPng(Scene scene, PhotoMaster? photo, double scale, CancellationToken ct) => renderer.Png(scene, Source(photo), scale, ct);

    private static SourcePicture? Source(PhotoMaster? photo) => photo is null ? null : new(photo.Jpeg, photo.Width, photo.Height);

    private static PhotoTraits TraitsOf(PhotoMaster photo)
    {
        var reading = PhotoSense.Read(photo, CancellationToken.None);
        return new(
            photo.Width, photo.Height, reading.Focus.X, reading.Focus.Y,
            [.. reading.Palette.Select(c => (new Rgba(c.Red, c.Green, c.Blue), c.Weight))],
            PhotoGrid.Side, [.. reading.Grid.Luminance.Select(l => (double)l)]);
    }

    private DesignBrief DesignBriefOf(Brief brief, BriefFacts facts, AdCopy copy, PhotoTraits? traits) =>
        new(WithEveryFact(ContentOf(copy), facts), brief.Ratio, TradeKey.Of(facts.Trade), ToneKey.Of(brief.Tone), facts.Text, traits, brief.Seed);

    // Whoever writes the copy, what the owner stated is on the ad: a fact that no slot holds joins the line of particulars.
    private DesignContent WithEveryFact(DesignContent content, BriefFacts facts)
    {
        string?[] slots =
        [
            content.Headline, content.Kicker, content.Subcopy, content.Product, content.Price, content.FormerPrice, content.Offer, content.Period,
            content.Contact, content.Business, .. content.Menu.Select(m => m.Name), .. content.Menu.Select(m => m.Price),
        ];
        var said = string.Join('\n', slots);
        var missing = facts.Facts
            .Where(f => f.Kind is FactKind.Price or FactKind.FormerPrice or FactKind.Offer or FactKind.Period or FactKind.Phone)
            .Select(f => fonts.Drawable(f.Text)).Where(text => text.Length > 0 && !said.Contains(text, StringComparison.Ordinal)).Distinct().ToList();
        return missing.Count == 0 ? content : content with { Contact = string.Join(" · ", missing.Prepend(content.Contact).Where(t => !string.IsNullOrEmpty(t))) };
    }

    private DesignContent ContentOf(AdCopy copy)
    {
        string? Drawn(string? text) => text is null ? null : fonts.Drawable(text) is { Length: > 0 } drawn ? drawn : null;
        return new()
        {
            Headline = Drawn(copy.Headline) ?? Drawn(copy.Product) ?? copy.CallToAction,
            Kicker = Drawn(copy.Kicker),
            Subcopy = Drawn(copy.Subcopy),
            Product = Drawn(copy.Product),
            Price = Drawn(copy.Price),
            FormerPrice = Drawn(copy.FormerPrice),
            Offer = Drawn(copy.Offer),
            Period = Drawn(copy.Period),
            Menu = [.. copy.Menu.Select(m => (Drawn(m.Name) ?? "", Drawn(m.Price) ?? "")).Where(m => m.Item1.Length > 0 && m.Item2.Length > 0)],
            CallToAction = Drawn(copy.CallToAction),
            Contact = Drawn(copy.Contact),
            Business = Drawn(copy.Business),
        };
    }
}
