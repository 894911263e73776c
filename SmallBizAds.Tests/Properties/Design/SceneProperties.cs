using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Families;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Properties.Design;

public sealed class SceneProperties
{
    private const int Cases = 400;

    // Of each case, by turns: so every design meets as many.
    private const int DesignsPerCase = 6;

    [Fact]
    public void Texts_stay_in_their_boxes_apart_whole_and_legible_whatever_the_words()
    {
        var briefs = new RandomContents(20261121);
        for (var i = 0; i < Cases; i++)
        {
            var brief = briefs.Next();
            var canvas = new LayoutContext(BundledFonts.Metrics, brief.Ratio.Width, brief.Ratio.Height);
            foreach (var family in Turn(i))
            {
                var scene = family.Compose(brief, Palettes.All[i % Palettes.All.Count], canvas, i % 3);
                var faults = SceneCheck.Faults(scene, BundledFonts.Metrics);
                Assert.True(faults.Count == 0, $"case {i}, {family.Key}, {brief.Ratio.Key}: {string.Join("; ", faults)}\n{brief.Content}");
            }
        }
    }

    [Fact]
    public void What_the_owner_typed_is_drawn_word_for_word_or_reported_as_left_out()
    {
        var briefs = new RandomContents(7);
        for (var i = 0; i < Cases; i++)
        {
            var brief = briefs.Next();
            var canvas = new LayoutContext(BundledFonts.Metrics, brief.Ratio.Width, brief.Ratio.Height);
            foreach (var family in Turn(i))
            {
                var scene = family.Compose(brief, Palettes.All[i % Palettes.All.Count], canvas, 0);
                var faults = SceneWords.Faults(SceneWords.WithOmissions(scene, brief), brief);
                Assert.True(faults.Count == 0, $"case {i}, {family.Key}, {brief.Ratio.Key}: {string.Join("; ", faults)}\n{brief.Content}");
            }
        }
    }

    [Fact]
    public void The_same_brief_gives_the_same_scene()
    {
        var (first, second) = (new RandomContents(3), new RandomContents(3));
        for (var i = 0; i < 50; i++)
        {
            var (a, b) = (first.Next(), second.Next());
            var canvas = new LayoutContext(BundledFonts.Metrics, a.Ratio.Width, a.Ratio.Height);
            foreach (var family in Turn(i))
            {
                Assert.Equal(
                    SceneJson.Write(family.Compose(a, Palettes.All[0], canvas, 0)),
                    SceneJson.Write(family.Compose(b, Palettes.All[0], canvas, 0)));
            }
        }
    }

    private static IEnumerable<IDesignFamily> Turn(int number) =>
        Enumerable.Range(number * DesignsPerCase, DesignsPerCase).Select(i => DesignChooser.Families[i % DesignChooser.Families.Count]);
}
