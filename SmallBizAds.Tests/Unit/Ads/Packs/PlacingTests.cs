using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Ads.Packs;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Unit.Ads.Packs;

public sealed class PlacingTests
{
    // Every placement sees a sixth of the ads, with a photo and without: all pairs would take a minute.
    private const int Share = 6;

    [Fact]
    public void Every_file_is_exactly_what_its_place_takes()
    {
        var renderer = new SceneRenderer(BundledFonts.Metrics);
        var pairs =
            from brief in Enumerable.Range(0, PlacedBriefs.Count)
            from photo in new[] { false, true }
            from index in Enumerable.Range(0, Placements.All.Count)
            where (index + brief + (photo ? 3 : 0)) % Share == 0
            select (Brief: brief, Photo: photo, Placement: Placements.All[index]);
        var seen = new System.Collections.Concurrent.ConcurrentBag<string>();

        Parallel.ForEach(pairs.GroupBy(p => (p.Brief, p.Photo)), new ParallelOptions { MaxDegreeOfParallelism = 2 }, group =>
        {
            var ad = PlacedBriefs.Ad(group.Key.Brief, group.Key.Photo);
            foreach (var (_, _, placement) in group)
            {
                var placed = PlacedBriefs.Placing.Place(ad, placement, CancellationToken.None);

                var what = $"{placement.Key} of brief {group.Key.Brief}, {placed.Scene.Design}";
                Assert.True(placed.File.Length >= placement.File.LeastBytes && placed.File.Length <= placement.File.MostBytes, $"{what}: {placed.File.Length} bytes");
                AssertPixels(placed, what);
                var canvas = placement.Canvas(BundledFonts.Metrics);
                Assert.True(SceneCheck.Faults(placed.Scene, canvas).Count == 0, what);
                Assert.True(TextContrast.Faults(placed.Scene, renderer.Ground(placed.Scene, ad.Pictures, CancellationToken.None), placement.ShownWidth).Count == 0, what);
                var texts = placed.Scene.Layers.OfType<TextLayer>().ToList();
                Assert.Subset(PlacedBriefs.TextsOf(ad.Brief.Content).ToHashSet(), texts.Select(t => t.Text).ToHashSet());
                Assert.All(texts, t => Assert.True(t.Box.Y >= placement.KeepFree.Top && t.Box.Bottom <= placement.Height - placement.KeepFree.Bottom, what));
                seen.Add(placement.Key);
            }
        });

        Assert.Equal(Placements.All.Count, seen.Distinct().Count());
    }

    [Fact]
    public void A_picture_without_words_stays_without_words_everywhere()
    {
        foreach (var photo in new[] { false, true })
        {
            var ad = PlacedBriefs.Ad(0, photo, AdContent.Picture);
            foreach (var key in new[] { "instagram-story", "kakao-bizboard", "google-160x600", "naver-native", "naver-feed" })
            {
                var placed = PlacedBriefs.Placing.Place(ad, Placements.Find(key)!, CancellationToken.None);

                AssertPixels(placed, key);
                Assert.DoesNotContain(placed.Scene.Layers, l => l is TextLayer);
                Assert.Empty(placed.Scene.LeftOut);
                Assert.Empty(placed.Texts);
            }
        }
    }

    [Fact]
    public void The_same_ad_gives_the_same_bytes()
    {
        var (ad, placement) = (PlacedBriefs.Ad(3, photo: true), Placements.Find("kakao-bizboard")!);

        Assert.Equal(PlacedBriefs.Placing.Place(ad, placement, CancellationToken.None).File.ToArray(), PlacedBriefs.Placing.Place(ad, placement, CancellationToken.None).File.ToArray());
    }

    [Fact]
    public void A_banner_wears_the_colours_and_letters_of_its_ad()
    {
        var ad = PlacedBriefs.Ad(0, photo: false);
        ad = ad with { Palette = "violet", Brief = ad.Brief with { Fonts = FontPairs.Of("candy") } };

        var scene = PlacedBriefs.Placing.Place(ad, Placements.Find("google-970x250")!, CancellationToken.None).Scene;

        Assert.Equal(("strip", "violet"), (scene.Design, scene.Palette));
        Assert.All(scene.Layers.OfType<TextLayer>().Single(t => t.Role == TextRole.Headline).Lines.SelectMany(l => l.Runs), r => Assert.Equal("bagel-fat-one", r.Font));
    }

    private static void AssertPixels(PlacedAd placed, string what)
    {
        var (placement, file) = (placed.Placement, placed.File);
        using var arena = new VipsArena();
        var image = VipsOperation.Call(placement.File.Kind == PictureFile.Png ? "pngload_buffer" : "jpegload_buffer", ("buffer", file));
        Assert.True((image.Width, image.Height, image.Bands) == (placement.Width, placement.Height, 3), $"{what}: {image.Width}x{image.Height}, {image.Bands}");
        if (placement.File.Kind == PictureFile.Png)
        {
            // IHDR: 8 bits a channel, truecolour without a palette.
            Assert.Equal([8, 2], file.Span[24..26].ToArray());
        }
    }
}
