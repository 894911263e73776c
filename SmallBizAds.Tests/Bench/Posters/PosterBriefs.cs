using System.Text.Json;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Bench.Posters;

/// <summary>Two hundred briefs over all trades, tones and ratios, half of them with a photo that suits the trade.</summary>
public static class PosterBriefs
{
    /// <summary>How many.</summary>
    public const int Count = 200;

    private static readonly Dictionary<Trade, TestScene> Photos = new()
    {
        [Trade.Cafe] = TestScene.Latte, [Trade.Bakery] = TestScene.Plate, [Trade.Restaurant] = TestScene.Plate, [Trade.Delivery] = TestScene.Plate,
        [Trade.Bar] = TestScene.Bar, [Trade.Hair] = TestScene.Salon, [Trade.Nail] = TestScene.Salon, [Trade.Skincare] = TestScene.Product,
        [Trade.Flowers] = TestScene.Bouquet, [Trade.OnlineShop] = TestScene.Product, [Trade.Lodging] = TestScene.Beach, [Trade.Market] = TestScene.Plate,
        [Trade.Clothes] = TestScene.Salon, [Trade.Pharmacy] = TestScene.Product, [Trade.Pets] = TestScene.Beach,
    };

    /// <summary>The briefs, the same ones every time.</summary>
    public static IReadOnlyList<Poster> All()
    {
        using var corpus = JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf("SmallBizAds.Tests/Unit/Copywriting/Corpus/briefs.json")));
        var entries = corpus.RootElement.EnumerateArray().ToList();
        var tones = Enum.GetValues<Tone>();
        return [.. Enumerable.Range(0, Count).Select(i =>
        {
            var entry = entries[i * entries.Count / Count];
            var brief = new Brief
            {
                Text = entry.GetProperty("brief").GetString()!,
                Tone = tones[i % tones.Length],
                Ratio = AspectRatio.All[i % AspectRatio.All.Count],
                Language = entry.GetProperty("language").GetString() == "en" ? CopyLanguage.English : CopyLanguage.Korean,
                Seed = i,
            };
            return new Poster(brief, i % 2 == 1 && TradeKey.TryParse(entry.GetProperty("trade").GetString(), out var trade) && Photos.TryGetValue(trade, out var photo) ? photo : null);
        })];
    }
}
