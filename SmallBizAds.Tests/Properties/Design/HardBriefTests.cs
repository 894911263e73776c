using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;
using SmallBizAds.Web.Commands;
using Xunit;

namespace SmallBizAds.Tests.Properties.Design;

/// <summary>Briefs and photos that are hard on a designer.</summary>
public sealed class HardBriefTests
{
    private const string Menu =
        "메뉴 아메리카노 3,000원 라떼 3,800원 바닐라라떼 4,300원 카푸치노 4,000원 콜드브루 4,500원 녹차 3,500원 유자차 4,000원 에이드 4,800원 스무디 5,200원 쿠키 2,500원 스콘 3,300원 케이크 6,500원";

    private static readonly AdLine Line = AdLine.Build();
    private static readonly SceneRenderer Renderer = new(BundledFonts.Metrics);

    public static TheoryData<string> Texts =>
    [
        Menu,
        new string('가', 60),
        "5,500원",
        "Grand Opening 우리카페 カフェ 漢字 汉语 龙门 Crème brûlée 6,000원",
        "커트 20,000원 커트 15,000원",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Hard_words_stand_in_every_design_that_is_offered_for_them(string text)
    {
        foreach (var ratio in AspectRatio.All)
        {
            var brief = new Brief { Text = text, Ratio = ratio, Seed = 4 };
            var plan = Line.Maker.Plan(brief, null);
            foreach (var draft in plan.Drafts.Take(1))
            {
                foreach (var key in Line.Maker.Designs(brief, draft, null))
                {
                    var scene = Line.Maker.Compose(brief, draft with { Design = key }, null)!;
                    var faults = SceneCheck.Faults(scene, new LayoutContext(BundledFonts.Metrics, ratio.Width, ratio.Height));
                    Assert.True(faults.Count == 0, $"{key}, {ratio.Key}: {string.Join("; ", faults)}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_was_typed_in_hard_words_is_on_every_candidate(string text)
    {
        var brief = new Brief { Text = text, Seed = 9 };
        var plan = Line.Maker.Plan(brief, null);
        foreach (var draft in plan.Drafts)
        {
            var ad = Line.Maker.Make(brief, draft, null, CancellationToken.None);
            Assert.Empty(AdAudit.Faults(plan, ad));
            Assert.NotNull(ad.Picture!.Scene.Measures);
            Assert.Empty(AdAudit.FactsLeftOut(ad));
        }
    }

    [Fact]
    public void Twelve_items_with_their_prices_stand_on_a_square()
    {
        var brief = new Brief { Text = Menu, Seed = 2 };
        var plan = Line.Maker.Plan(brief, null);
        foreach (var draft in plan.Drafts)
        {
            var scene = Line.Maker.Make(brief, draft, null, CancellationToken.None).Picture!.Scene;
            Assert.Equal(12, scene.Layers.OfType<TextLayer>().Count(t => t.Role == TextRole.MenuPrice));
        }
    }

    [Fact]
    public void Two_prices_that_contradict_each_other_are_both_kept()
    {
        var brief = new Brief { Text = "커트 20,000원 커트 15,000원", Seed = 2 };
        foreach (var draft in Line.Maker.Plan(brief, null).Drafts)
        {
            var drawn = string.Concat(Line.Maker.Make(brief, draft, null, CancellationToken.None).Picture!.Scene.Layers.OfType<TextLayer>().Select(t => t.Text));
            Assert.Contains("20,000원", drawn, StringComparison.Ordinal);
            Assert.Contains("15,000원", drawn, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Letters_of_every_script_are_drawn_from_a_face_that_has_them()
    {
        foreach (var text in new[] { "カフェ", "漢字", "汉语龙门们", "Crème brûlée", "Кафе" })
        {
            Assert.Equal(text, BundledFonts.Metrics.Drawable(text));
            Assert.All(BundledFonts.Metrics.Pieces("black-han-sans", text), p => Assert.True(p.Face.Metrics.Covers(p.Text), $"{p.Text} in {p.Face.Key}"));
        }
    }

    public static TheoryData<string> Photos => ["white", "black", "small", "wide", "tall"];

    [Theory]
    [MemberData(nameof(Photos))]
    public void A_hard_photo_gives_legible_candidates(string kind)
    {
        var photo = Photo(kind);
        foreach (var ratio in new[] { AspectRatio.Square, AspectRatio.Find("9:16")!, AspectRatio.Find("1.91:1")! })
        {
            var brief = new Brief { Text = "신메뉴 흑임자 라떼 5,500원, 이번 주말까지", Ratio = ratio, Seed = 3 };
            var plan = Line.Maker.Plan(brief, photo);
            foreach (var draft in plan.Drafts)
            {
                var ad = Line.Maker.Make(brief, draft, photo, CancellationToken.None);
                Assert.Empty(SceneCheck.Faults(ad.Picture!.Scene, BundledFonts.Metrics));
                Assert.InRange(ad.Picture.Scene.Measures!.Contrast, TextContrast.Large, 21);
            }
        }
    }

    private static PhotoMaster Photo(string kind)
    {
        var (width, height, colour) = kind switch
        {
            "white" => (1600, 1200, 255.0), "black" => (1600, 1200, 0.0), "small" => (300, 200, 128.0), "wide" => (2400, 300, 180.0), _ => (300, 2400, 90.0),
        };
        using var arena = new VipsArena();
        var plain = VipsOperation.Call("black", ("width", width), ("height", height), ("bands", 3))
            .Op("linear", ("a", new double[] { 1, 1, 1 }), ("b", new[] { colour, colour, colour }), ("uchar", true)).Op("copy", ("interpretation", "srgb"));
        return new(plain.Save("jpegsave_buffer", ("Q", 92)), width, height);
    }
}
