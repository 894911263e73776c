using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Families;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Rendering;
using Xunit;

namespace SmallBizAds.Tests.Unit.Design;

public sealed class PhotoFocusTests
{
    private static readonly PhotoTraits Wide = Photo(3000, 800);
    private static readonly PhotoTraits Tall = Photo(800, 3000);

    public static TheoryData<string> Families => [.. DesignChooser.Families.Concat(DesignChooser.Pictures).Where(f => Suitability.Of(f, Brief(Wide, AspectRatio.Square)) > 0).Select(f => f.Key)];

    [Theory]
    [MemberData(nameof(Families))]
    public void The_crop_of_every_design_follows_the_focus(string family)
    {
        var followed = 0;
        foreach (var ratio in AspectRatio.All)
        {
            // A frame as wide as the photo leaves nothing to follow, and on some canvases a poster of figures has no room for a picture.
            if (Crop(family, Wide.WithFocus(0.1, 0.5), ratio) is { Width: < 0.99 } left && Crop(family, Wide.WithFocus(0.9, 0.5), ratio) is { } right)
            {
                Assert.True(left.X < right.X, $"{ratio.Key}: a wide photo");
                followed++;
            }

            if (Crop(family, Tall.WithFocus(0.5, 0.1), ratio) is { Height: < 0.99 } high && Crop(family, Tall.WithFocus(0.5, 0.9), ratio) is { } low)
            {
                Assert.True(high.Y < low.Y, $"{ratio.Key}: a tall photo");
                followed++;
            }
        }

        Assert.InRange(followed, AspectRatio.All.Count, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void The_focus_is_on_the_picture_and_the_crop_inside_the_photo(string family)
    {
        foreach (var ratio in AspectRatio.All)
        {
            foreach (var (x, y) in new[] { (0.0, 0.0), (0.3, 0.7), (1.0, 1.0), (0.5, 0.5) })
            {
                if (Crop(family, Wide.WithFocus(x, y), ratio) is not { } crop)
                {
                    continue;
                }

                Assert.True(crop.Contains(new(x, y, 0, 0), 1e-9), $"{ratio.Key}: {x}, {y} is not in {crop}");
                Assert.True(new Box(0, 0, 1, 1).Contains(crop, 1e-9), $"{ratio.Key}: {crop}");
            }
        }
    }

    [Fact]
    public void A_focus_outside_the_photo_is_brought_to_its_edge()
    {
        Assert.Equal((0, 1), (Wide.WithFocus(-3, 7).FocusX, Wide.WithFocus(-3, 7).FocusY));
        Assert.Equal((0.25, 0.75), (Wide.WithFocus(0.25, 0.75).FocusX, Wide.WithFocus(0.25, 0.75).FocusY));
    }

    private static Box? Crop(string family, PhotoTraits photo, AspectRatio ratio)
    {
        var brief = Brief(photo, ratio) with { PictureOnly = family.StartsWith("picture-", StringComparison.Ordinal) };
        var scene = DesignChooser.Family(family).Compose(brief, Palettes.All[0], new LayoutContext(BundledFonts.Metrics, ratio.Width, ratio.Height), 0);
        return scene.Layers.OfType<PictureLayer>().LastOrDefault()?.Crop;
    }

    private static DesignBrief Brief(PhotoTraits photo, AspectRatio ratio) =>
        new(new() { Headline = "오늘의 라떼", Price = "5,500원" }, ratio, "cafe", "warm", "라떼", photo, 1);

    private static PhotoTraits Photo(int width, int height) =>
        new(width, height, 0.5, 0.5, [(new Rgba(120, 80, 40), 1)], 24, [.. Enumerable.Repeat(0.4, 24 * 24)]);
}
