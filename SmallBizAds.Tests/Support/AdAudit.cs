using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Rendering;

namespace SmallBizAds.Tests.Support;

/// <summary>Looks a finished ad over as a stranger would: from its scene, its pixels and the owner's own words.</summary>
public static class AdAudit
{
    private static readonly SceneRenderer Renderer = new(BundledFonts.Metrics);

    /// <summary>Everything that is wrong with it; empty for a sound ad.</summary>
    public static IReadOnlyList<string> Faults(AdPlan plan, MadeAd ad)
    {
        var faults = new List<string>();
        faults.AddRange(SceneCheck.Faults(ad.Picture!.Scene, BundledFonts.Metrics).Select(f => f.ToString()));
        faults.AddRange(ContrastFaults(plan, ad));
        faults.AddRange(FactFaults(plan, ad));
        if (ad.Picture!.Jpeg.Length > 2_000_000)
        {
            faults.Add($"{ad.Picture!.Jpeg.Length} bytes");
        }

        return faults;
    }

    /// <summary>Facts that found no room on the picture; they stand in the caption.</summary>
    public static IReadOnlyList<TextRole> FactsLeftOut(MadeAd ad) =>
        [.. ad.Picture!.Scene.LeftOut.Where(r => r is not (TextRole.Kicker or TextRole.Subcopy or TextRole.CallToAction))];

    private static IEnumerable<string> ContrastFaults(AdPlan plan, MadeAd ad) =>
        TextContrast.Faults(ad.Picture!.Scene, Renderer.Ground(ad.Picture!.Scene, plan.Photo is { } p ? new SourcePicture(p.Jpeg, p.Width, p.Height) : null, CancellationToken.None))
            .Select(f => $"contrast {f.Contrast:0.0} of {f.Text.Role} '{f.Text.Text}'");

    // Every figure the copy puts on the picture was typed, and every price, phone and offer typed is on it as typed.
    private static IEnumerable<string> FactFaults(AdPlan plan, MadeAd ad)
    {
        var drawn = string.Concat(ad.Picture!.Scene.Layers.OfType<TextLayer>().Select(t => t.Text + "\n"));
        var typed = plan.Facts.Text;
        foreach (var figure in System.Text.RegularExpressions.Regex.Matches(drawn, "[0-9]+").Select(m => m.Value).Where(f => !typed.Contains(f, StringComparison.Ordinal)))
        {
            yield return $"figure {figure} was never typed";
        }

        foreach (var fact in plan.Facts.Facts.Where(f => f.Kind is FactKind.Price or FactKind.Phone or FactKind.Offer or FactKind.Period))
        {
            var expected = BundledFonts.Metrics.Drawable(fact.Text);
            if (expected.Length > 0 && !drawn.Contains(expected, StringComparison.Ordinal) && FactsLeftOut(ad).Count == 0)
            {
                yield return $"{fact.Kind} '{fact.Text}' is not on the ad";
            }
        }
    }
}
