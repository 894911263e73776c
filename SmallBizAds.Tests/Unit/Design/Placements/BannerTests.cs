using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Families;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;
using Xunit;
using All = SmallBizAds.Core.Design.Placements.Placements;

namespace SmallBizAds.Tests.Unit.Design.Placements;

public sealed class BannerTests
{
    [Fact]
    public void A_banner_stands_whatever_the_words_and_says_what_it_left_out()
    {
        var grounds = Enum.GetValues<DesignGround>();
        foreach (var placement in All.All.Where(p => p.Banner is not null))
        {
            var (briefs, canvas, family) = (new RandomContents(20261122), placement.Canvas(BundledFonts.Metrics), DesignChooser.Family(placement.Banner!));
            for (var i = 0; i < 30; i++)
            {
                var brief = briefs.Next() with { Ratio = placement.Ratio, Ground = grounds[i % grounds.Length], Fonts = i % 4 == 0 ? FontPairs.All[i / 4 % FontPairs.All.Count] : null };

                var scene = family.Compose(brief, Palettes.All[i % Palettes.All.Count], canvas, 0);

                var faults = SceneCheck.Faults(scene, canvas);
                Assert.True(faults.Count == 0, $"{placement.Key}, case {i}: {string.Join("; ", faults)}\n{brief.Content}");
                var texts = scene.Layers.OfType<TextLayer>().ToList();
                Assert.Contains(texts, t => t.Role == TextRole.Headline && t.Text == brief.Content.Headline);
                Assert.Subset(PlacedBriefs.TextsOf(brief.Content).ToHashSet(), texts.Select(t => t.Text).ToHashSet());
                Assert.Equal(brief.Content.Price is not null, texts.Exists(t => t.Role == TextRole.Price) || scene.LeftOut.Contains(TextRole.Price));
                Assert.Equal(brief.Content.Contact is not null, texts.Exists(t => t.Role == TextRole.Contact) || scene.LeftOut.Contains(TextRole.Contact));
                Assert.Equal(scene.LeftOut.Distinct(), scene.LeftOut);
                Assert.All(texts, t => Assert.All(t.Lines.SelectMany(l => l.Runs), r => Assert.True(r.Size * placement.ShownWidth / placement.Width >= 8.99, $"{placement.Key}: {t.Text}")));
            }
        }
    }

    [Fact]
    public void What_matters_least_goes_first()
    {
        var placement = All.Find("google-320x50")!;
        var brief = PlacedBriefs.Ad(1, photo: false).Brief with { Ratio = placement.Ratio };

        var scene = DesignChooser.Family("strip").Compose(brief, Palettes.Of("navy"), placement.Canvas(BundledFonts.Metrics), 0);

        var said = scene.Layers.OfType<TextLayer>().Select(t => t.Role).ToHashSet();
        Assert.Superset(new HashSet<TextRole> { TextRole.Headline, TextRole.Price }, said);
        Assert.Contains(TextRole.Contact, scene.LeftOut);
        Assert.Contains(TextRole.Subcopy, scene.LeftOut);
    }
}
