using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Families;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Properties.Design;

public sealed class PictureOnlyProperties
{
    private static readonly string[] Subjects = ["흑임자 라떼", "딸기 케이크", "가을 꽃다발", "강아지 목욕", "젤네일", "생맥주", "휴대폰 액정 수리", "직원 구해요", ""];

    private static readonly PhotoTraits Photo =
        new(1600, 1200, 0.4, 0.6, [(new Rgba(120, 80, 40), 1)], 24, [.. Enumerable.Repeat(0.4, 24 * 24)]);

    public static TheoryData<bool> WithAndWithoutPhoto => [true, false];

    [Theory]
    [MemberData(nameof(WithAndWithoutPhoto))]
    public void A_picture_has_no_words_and_lies_inside_its_canvas(bool withPhoto)
    {
        foreach (var brief in Briefs(withPhoto))
        {
            foreach (var family in DesignChooser.FamiliesFor(brief))
            {
                var scene = Compose(family.Key, brief);
                Assert.NotEmpty(scene.Layers);
                Assert.DoesNotContain(scene.Layers, l => l is TextLayer);
                Assert.Equal((brief.Ratio.Width, brief.Ratio.Height), (scene.Width, scene.Height));
                var canvas = new Box(0, 0, scene.Width, scene.Height);
                Assert.All(scene.Layers, l => Assert.True(canvas.Contains((l as ArtLayer)?.Window?.Box ?? l.Box), $"{family.Key}, {brief.Ratio.Key}: {l.Name} {l.Box}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(WithAndWithoutPhoto))]
    public void Four_candidates_of_a_brief_are_four_compositions(bool withPhoto)
    {
        foreach (var brief in Briefs(withPhoto))
        {
            var choices = DesignChooser.Choose([brief, brief, brief, brief]);
            Assert.Equal(4, choices.Select(c => c.Family).Distinct().Count());
            Assert.All(choices, c => Assert.StartsWith("picture-", c.Family, StringComparison.Ordinal));
            Assert.Equal(choices, DesignChooser.Choose([brief, brief, brief, brief]));
            Assert.Equal(4, choices.Select(c => SceneJson.Write(Compose(c.Family, brief))).Distinct().Count());
        }
    }

    [Theory]
    [MemberData(nameof(WithAndWithoutPhoto))]
    public void The_same_brief_gives_the_same_picture(bool withPhoto)
    {
        foreach (var brief in Briefs(withPhoto).Take(9))
        {
            Assert.All(DesignChooser.Pictures, f => Assert.Equal(SceneJson.Write(Compose(f.Key, brief)), SceneJson.Write(Compose(f.Key, brief))));
        }
    }

    [Fact]
    public void A_photo_is_shown_sharp_and_undistorted_on_top_of_everything_that_is_made_of_it()
    {
        foreach (var brief in Briefs(withPhoto: true))
        {
            foreach (var family in DesignChooser.FamiliesFor(brief))
            {
                var pictures = Compose(family.Key, brief).Layers.OfType<PictureLayer>().ToList();
                Assert.Equal(PhotoTreatment.None, pictures[^1].Treatment);
                Assert.All(pictures, p => Assert.InRange(p.Crop.Width * Photo.Width / (p.Crop.Height * Photo.Height) / (p.Box.Width / p.Box.Height), 0.99, 1.01));
            }
        }
    }

    [Fact]
    public void A_design_that_lost_its_photo_shows_the_drawing()
    {
        foreach (var brief in Briefs(withPhoto: false))
        {
            Assert.All(DesignChooser.Pictures, f => Assert.DoesNotContain(Compose(f.Key, brief).Layers, l => l is PictureLayer));
        }
    }

    [Fact]
    public void A_brief_that_wants_words_gets_the_families_that_set_them()
    {
        var brief = Briefs(withPhoto: true).First() with { PictureOnly = false };
        var offered = DesignChooser.FamiliesFor(brief);
        Assert.All(offered, f => Assert.Contains(f, DesignChooser.Families));
        Assert.All(DesignChooser.Families.Where(f => f.Profile.Needs == DesignNeeds.None && f.Fits(brief)), f => Assert.Contains(f, offered));
        Assert.All(DesignChooser.Choose([brief, brief, brief, brief]), c => Assert.DoesNotContain("picture", c.Family, StringComparison.Ordinal));
    }

    [Fact]
    public void Keys_of_families_are_unique() =>
        Assert.Distinct(DesignChooser.Families.Concat(DesignChooser.Pictures).Select(f => f.Key));

    private static Scene Compose(string family, DesignBrief brief) =>
        DesignChooser.Family(family).Compose(brief, Palettes.All[3], new LayoutContext(BundledFonts.Metrics, brief.Ratio.Width, brief.Ratio.Height), 0);

    private static IEnumerable<DesignBrief> Briefs(bool withPhoto) =>
        from ratio in AspectRatio.All
        from subject in Subjects
        select new DesignBrief(new() { Headline = "제목" }, ratio, "cafe", "warm", subject, withPhoto ? Photo : null, subject.Length) { PictureOnly = true };
}
