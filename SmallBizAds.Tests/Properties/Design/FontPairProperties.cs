using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Properties.Design;

public sealed class FontPairProperties
{
    private static readonly DesignContent Korean = new()
    {
        Headline = "첫 모금부터 고소한 흑임자 라떼", Kicker = "이번 주 신메뉴", Subcopy = "볶은 흑임자를 그날그날 갈아 넣어요.", Product = "흑임자 라떼", Price = "5,500원",
        FormerPrice = "6,500원", Period = "이번 주말까지", CallToAction = "매장에서 만나요", Contact = "서울 마포구 양화로 45 · 02-123-4567", Business = "카페 봄날",
    };

    private static readonly DesignContent English = new()
    {
        Headline = "Slow mornings, sesame lattes", Kicker = "New this week", Subcopy = "Ground fresh every day.", Product = "Black sesame latte", Price = "₩5,500",
        Offer = "10% off", Period = "Until Sunday", CallToAction = "Come and try it", Business = "Cafe Bomnal",
    };

    public static TheoryData<string> Keys => [.. FontPairs.All.Select(p => p.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_family_sets_every_pair_in_every_ratio_and_language_without_a_fault(string key)
    {
        var pair = FontPairs.Of(key);
        foreach (var content in new[] { Korean, English })
        {
            foreach (var ratio in AspectRatio.All)
            {
                foreach (var scene in Scenes(content, ratio, pair))
                {
                    var faults = SceneCheck.Faults(scene, BundledFonts.Metrics);
                    Assert.True(faults.Count == 0, $"{scene.Design}, {ratio.Key}: {string.Join("; ", faults)}");
                    Assert.All(FacesOf(scene, TextRole.Headline), face => Assert.Equal(pair.Display, face));
                    Assert.All(FacesOf(scene, TextRole.Subcopy), face => Assert.Equal(pair.Text, face));
                    Assert.DoesNotContain(TextRole.Price, scene.LeftOut);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Whatever_the_words_a_pair_is_set_without_a_fault(string key)
    {
        var pair = FontPairs.Of(key);
        var briefs = new RandomContents(key.Length);
        for (var i = 0; i < 40; i++)
        {
            var brief = briefs.Next();
            foreach (var scene in Scenes(brief.Content, brief.Ratio, pair, brief.Photo, i))
            {
                var faults = SceneCheck.Faults(scene, BundledFonts.Metrics);
                Assert.True(faults.Count == 0, $"case {i}, {scene.Design}, {brief.Ratio.Key}: {string.Join("; ", faults)}\n{brief.Content}");
            }
        }
    }

    [Theory]
    [InlineData("봄을 담은 漢字 라떼")]
    [InlineData("오늘은 カフェ 데이")]
    [InlineData("Crème brûlée à la carte")]
    public void A_headline_that_a_face_cannot_write_is_set_wholly_in_the_plain_face_and_what_it_was_drawn_from(string headline)
    {
        foreach (var pair in FontPairs.All.Where(p => !BundledFonts.Metrics.Face(p.Display).Metrics.Covers(headline)))
        {
            foreach (var scene in Scenes(Korean with { Headline = headline }, AspectRatio.Square, pair))
            {
                Assert.All(FacesOf(scene, TextRole.Headline), face => Assert.True(face == pair.Plain || face.StartsWith("noto-sans-kr", StringComparison.Ordinal), $"{pair.Key}: {face}"));
            }
        }
    }

    [Fact]
    public void A_price_that_a_face_cannot_write_is_set_wholly_in_one_that_can()
    {
        foreach (var pair in FontPairs.All)
        {
            foreach (var scene in Scenes(Korean with { Price = "€5,500" }, AspectRatio.Square, pair))
            {
                var wanted = BundledFonts.Metrics.Face(pair.Figures).Metrics.Covers("€5,500") ? pair.Figures : pair.Plain;
                Assert.Equal(wanted, Assert.Single(FacesOf(scene, TextRole.Price).Distinct()));
            }
        }
    }

    [Fact]
    public void Without_a_choice_the_designs_speak_in_different_voices() =>
        Assert.True(Scenes(Korean, AspectRatio.Square, null).SelectMany(s => FacesOf(s, TextRole.Headline)).Distinct().Count() >= 3);

    [Fact]
    public void Pairs_have_keys_and_headlines_of_their_own()
    {
        Assert.Equal(FontPairs.All.Count, FontPairs.All.Select(p => p.Key).Distinct().Count());
        Assert.Equal(FontPairs.All.Count, FontPairs.All.Select(p => p.Display).Distinct().Count());
        Assert.InRange(FontPairs.All.Count, 8, 12);
    }

    private static IEnumerable<string> FacesOf(Scene scene, TextRole role) =>
        scene.Layers.OfType<TextLayer>().Where(t => t.Role == role).SelectMany(t => t.Lines).SelectMany(l => l.Runs).Select(r => r.Font);

    private static IEnumerable<Scene> Scenes(DesignContent content, AspectRatio ratio, FontPair? pair, PhotoTraits? photo = null, int? turn = null)
    {
        var canvas = new LayoutContext(BundledFonts.Metrics, ratio.Width, ratio.Height);
        var brief = new DesignBrief(content, ratio, "cafe", "warm", "흑임자 라떼", photo, 7) { Fonts = pair };
        // By turns one of seven, where many words are tried.
        return DesignChooser.Families.Where((_, i) => turn is null || i % 7 == turn % 7).Select((family, i) => family.Compose(brief, Palettes.All[i % Palettes.All.Count], canvas, 0));
    }
}
