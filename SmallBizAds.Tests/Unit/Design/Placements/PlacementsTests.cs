using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Placements;
using Xunit;
using All = SmallBizAds.Core.Design.Placements.Placements;

namespace SmallBizAds.Tests.Unit.Design.Placements;

public sealed class PlacementsTests
{
    [Fact]
    public void Every_placement_can_be_kept()
    {
        Assert.Equal(All.All.Count, All.All.Select(p => p.Key).Distinct().Count());
        Assert.All(All.All, p =>
        {
            Assert.Matches("^[a-z0-9-]+$", p.Key);
            Assert.True(p.File.LeastBytes < p.File.MostBytes, p.Key);
            Assert.InRange(p.ShownWidth, 100, p.Width);
            Assert.True(p.KeepFree.Top + p.KeepFree.Bottom < p.Height * 0.5 && p.KeepFree.Left + p.KeepFree.Right < p.Width * 0.5, p.Key);
            Assert.True(p.Source.Length > 10 && p.Name.Korean.Length > 0 && p.Name.English.Length > 0, p.Key);
            Assert.All(p.Texts, t => Assert.True(t.Least >= 1 && t.Least < t.Most && t.Count >= 1, $"{p.Key} {t.Name}"));
        });
        Assert.All(All.Groups, g => Assert.Contains(All.All, p => p.Group == g));
        Assert.InRange(All.Checked, new DateOnly(2026, 11, 1), DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(1)));
    }

    [Fact]
    public void Every_canvas_has_a_design_that_is_made_for_it() => Assert.All(All.All, p =>
    {
        var aspect = (double)p.Width / p.Height;
        var (narrowest, widest) = p.Banner is { } key ? DesignChooser.Banners.Single(b => b.Key == key).Profile.Aspects : (0.5, 2.1);
        Assert.InRange(aspect, narrowest, widest);
    });

    [Theory]
    [InlineData("kakao-bizboard", 1029, 258, PictureFile.Png, 300_000)]
    [InlineData("instagram-story", 1080, 1920, PictureFile.Jpeg, 30_000_000)]
    [InlineData("google-320x50", 320, 50, PictureFile.Jpeg, 150_000)]
    [InlineData("naver-native", 342, 228, PictureFile.Jpeg, 133_120)]
    public void Its_figures_are_those_of_the_reference(string key, int width, int height, PictureFile kind, int most)
    {
        var placement = All.Find(key)!;

        Assert.Equal((width, height, kind, most), (placement.Width, placement.Height, placement.File.Kind, placement.File.MostBytes));
        Assert.Null(All.Find("kakao-bizboard "));
        Assert.Null(All.Find(null));
    }

    [Fact]
    public void Nobody_is_offered_a_banner() =>
        Assert.Empty(DesignChooser.Families.Concat(DesignChooser.Pictures).Select(f => f.Key).Intersect(DesignChooser.Banners.Select(b => b.Key)));
}
