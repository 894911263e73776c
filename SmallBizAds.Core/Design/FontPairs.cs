namespace SmallBizAds.Core.Design;

/// <summary>The pairs of faces that an owner can choose among; each stands in every family, ratio and language.</summary>
public static class FontPairs
{
    private const string Text = "pretendard-500";
    private const string Strong = "pretendard-700";

    /// <summary>Every pair, from the plainest to the most personal. The keys are unique.</summary>
    public static IReadOnlyList<FontPair> All { get; } =
    [
        new("clean", "pretendard-800", Text, Strong, "pretendard-800") { DisplayTracking = -0.025, DisplayLeading = 1.2 },
        new("poster", "black-han-sans", Text, Strong, "black-han-sans") { DisplayLeading = 1.12, Plain = "pretendard-900" },
        new("shop-sign", "do-hyeon", Text, Strong, "do-hyeon") { DisplayTracking = -0.01, DisplayLeading = 1.14, DisplayScale = 1.08, FigureScale = 1.08 },
        new("friendly", "jua", Text, Strong, "jua") { DisplayTracking = -0.015, DisplayLeading = 1.2 },
        new("candy", "bagel-fat-one", Text, Strong, "bagel-fat-one") { DisplayLeading = 1.14, Plain = "pretendard-900" },
        new("soft", "gowun-dodum", Text, Strong, "pretendard-700") { DisplayTracking = -0.03, DisplayLeading = 1.24, DisplayScale = 1.06, Plain = "pretendard-600" },
        new("book", "gowun-batang-700", Text, Strong, "gowun-batang-700") { DisplayTracking = -0.035, DisplayLeading = 1.28, Plain = "pretendard-700" },
        new("classic", "song-myung", Text, Strong, "song-myung") { DisplayTracking = -0.02, DisplayLeading = 1.22, DisplayScale = 1.08, FigureScale = 1.1, Plain = "pretendard-700" },
        new("handwritten", "nanum-pen-script", Text, Strong, "nanum-pen-script") { DisplayTracking = -0.01, DisplayLeading = 0.98, DisplayScale = 1.46, FigureScale = 1.6, Plain = "pretendard-600" },
    ];

    /// <summary>The pair of that key.</summary>
    /// <exception cref="InvalidOperationException">None.</exception>
    public static FontPair Of(string key) => All.First(p => p.Key == key);
}
