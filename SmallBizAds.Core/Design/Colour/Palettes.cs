namespace SmallBizAds.Core.Design.Colour;

/// <summary>The colour stories of the built-in designer, and which of them suit a brief.</summary>
public static class Palettes
{
    //                                                       vivid      on         paper      ink        deep       accent     tint
    public static IReadOnlyList<Palette> All { get; } =
    [
        Story("tomato", "#D43A25", "#FFF7EC", "#FFF3E4", "#2B1512", "#3B100B", "#FFD34E", "#F6B9A4"),
        Story("cobalt", "#2348E0", "#FFFFFF", "#EEF2FF", "#0F1A45", "#0B1440", "#FFE14A", "#B7C6FF"),
        Story("forest", "#1D6A49", "#F8F4E3", "#F4F1E3", "#15302A", "#0E271E", "#F3B63F", "#B5D3BC"),
        Story("mustard", "#F6BC33", "#2C1D05", "#FFF7DF", "#2E2108", "#35250A", "#D33C28", "#FCE09A"),
        Story("plum", "#6A2A59", "#FDF0F5", "#FBF0F3", "#35142C", "#2B0F24", "#F6A9B6", "#E3BFD2"),
        Story("coral", "#FF7A66", "#3A0E0A", "#FFF1EC", "#3A1512", "#481410", "#FFF1C9", "#FFC9BC"),
        Story("violet", "#5B45D6", "#FFFFFF", "#F2EFFF", "#1E1650", "#170F45", "#C9F26B", "#C8BEFF"),
        Story("mint", "#8EDAC0", "#0D3A31", "#EEFAF5", "#0F332B", "#0B2F28", "#FF6A48", "#C4EEDF"),
        Story("charcoal", "#24272D", "#F8F6F1", "#F5F3EE", "#1B1D21", "#131519", "#FF8B3D", "#C9C7C1"),
        Story("coffee", "#69402A", "#FCF2E5", "#F8EFE2", "#2E1C12", "#26160D", "#F0B878", "#DDBFA0"),
        Story("sky", "#BADDFF", "#0D2C52", "#EFF7FF", "#0E2747", "#0A2340", "#FF5B3D", "#D7EBFF"),
        Story("blush", "#F6C6C4", "#4B1620", "#FFF4F2", "#43151E", "#3E111B", "#C0273D", "#FADEDB"),
        Story("olive", "#6B702F", "#FFFBE9", "#F7F5E4", "#2A2C12", "#22240D", "#F7C65B", "#CDD09C"),
        Story("tangerine", "#FF8C22", "#2B1500", "#FFF3E2", "#301A05", "#3A1D02", "#1C6A4B", "#FFCF9B"),
        Story("navy", "#15243F", "#F8EBD0", "#F7F2E7", "#14223C", "#0D182C", "#DBB567", "#BFC6D4"),
        Story("butter", "#FFE8A3", "#3A2909", "#FFFAEB", "#382A0E", "#3A2A0B", "#E2532B", "#FFF2CC"),
    ];

    private static readonly Dictionary<string, string[]> ByTone = new()
    {
        ["warm"] = ["butter", "coffee", "coral", "tangerine", "blush", "forest"],
        ["lively"] = ["tomato", "cobalt", "mustard", "tangerine", "violet", "coral"],
        ["premium"] = ["navy", "charcoal", "plum", "forest", "coffee", "olive"],
        ["plain"] = ["sky", "charcoal", "forest", "cobalt", "butter", "navy"],
        ["playful"] = ["mint", "butter", "violet", "coral", "mustard", "sky"],
    };

    private static readonly Dictionary<string, string[]> ByTrade = new()
    {
        ["cafe"] = ["coffee", "butter", "forest", "tangerine", "coral"],
        ["restaurant"] = ["tomato", "mustard", "charcoal", "forest", "tangerine"],
        ["delivery"] = ["tomato", "mustard", "tangerine", "mint", "cobalt"],
        ["bakery"] = ["butter", "coffee", "mustard", "coral", "blush"],
        ["bar"] = ["charcoal", "navy", "plum", "forest", "tomato"],
        ["hair"] = ["charcoal", "blush", "plum", "violet", "butter"],
        ["nail"] = ["blush", "coral", "violet", "plum", "mint"],
        ["skincare"] = ["blush", "mint", "butter", "sky", "olive"],
        ["fitness"] = ["cobalt", "tomato", "charcoal", "violet", "mint"],
        ["academy"] = ["cobalt", "mustard", "sky", "forest", "navy"],
        ["clinic"] = ["sky", "mint", "cobalt", "navy", "forest"],
        ["pharmacy"] = ["mint", "forest", "sky", "olive", "cobalt"],
        ["flowers"] = ["blush", "forest", "coral", "plum", "butter"],
        ["clothes"] = ["charcoal", "navy", "coral", "olive", "butter"],
        ["online-shop"] = ["violet", "cobalt", "coral", "mint", "mustard"],
        ["repair"] = ["cobalt", "mustard", "charcoal", "tangerine", "navy"],
        ["pets"] = ["mint", "mustard", "coral", "sky", "butter"],
        ["lodging"] = ["forest", "navy", "olive", "coffee", "sky"],
        ["real-estate"] = ["navy", "forest", "cobalt", "charcoal", "sky"],
        ["laundry"] = ["sky", "mint", "cobalt", "butter", "violet"],
        ["market"] = ["tomato", "mustard", "forest", "tangerine", "olive"],
    };

    /// <summary>The palette of that key.</summary>
    /// <exception cref="InvalidOperationException">None.</exception>
    public static Palette Of(string key) => All.First(p => p.Key == key);

    /// <summary>All palettes, the most fitting first; chance (by seed) orders those that fit alike.</summary>
    public static IReadOnlyList<Palette> Rank(string trade, string tone, PhotoTraits? photo, long seed)
    {
        var random = new Random(unchecked((int)(seed ^ (seed >> 32))));
        return [.. All.Select(p => (p, Score(p, trade, tone, photo) + (random.NextDouble() * 1.2))).OrderByDescending(x => x.Item2).Select(x => x.p)];
    }

    private static double Score(Palette palette, string trade, string tone, PhotoTraits? photo)
    {
        var score = Place(ByTone.GetValueOrDefault(tone), palette.Key) + Place(ByTrade.GetValueOrDefault(trade), palette.Key);
        if (photo is not null)
        {
            score += 2.5 * Harmony(palette, photo);
        }

        return score;
    }

    private static double Place(string[]? order, string key)
    {
        var index = order is null ? -1 : Array.IndexOf(order, key);
        return index < 0 ? 0 : 1.6 - (0.16 * index);
    }

    // Near in hue (one family with the photo) or opposite (a clean contrast); greys agree with everything.
    private static double Harmony(Palette palette, PhotoTraits photo)
    {
        var vivid = Oklch.From(palette.Vivid);
        if (vivid.C < 0.04)
        {
            return 0.5;
        }

        double sum = 0, weight = 0;
        foreach (var (colour, share) in photo.Colours)
        {
            var c = Oklch.From(colour);
            var w = share * Math.Min(c.C, 0.16);
            var apart = Math.Abs((((vivid.H - c.H) % 360) + 540) % 360 - 180);
            var fit = apart < 40 ? 1 - (apart / 80) : apart > 150 ? 0.6 : 0.1;
            (sum, weight) = (sum + (w * fit), weight + w);
        }

        return weight < 0.004 ? 0.4 : sum / weight;
    }

    private static Palette Story(string key, string vivid, string onVivid, string paper, string ink, string deep, string accent, string tint)
    {
        var (v, p, d, a) = (Rgba.Parse(vivid), Rgba.Parse(paper), Rgba.Parse(deep), Rgba.Parse(accent));
        var dark = Rgba.Parse(ink);
        return new(
            key, v, Palette.Readable(Rgba.Parse(onVivid), v), p, Palette.Readable(dark, p, 9),
            d, Palette.Readable(p, d, 9), a, Palette.Readable(Rgba.White.ContrastWith(a) >= Palette.TextContrast ? Rgba.White : dark, a), Rgba.Parse(tint));
    }
}
