using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Rendering;

/// <summary>The font files that come with the product, all under the SIL Open Font License (docs/licences.md).</summary>
public static class BundledFonts
{
    private static readonly (string Key, string Family, int Weight, string[] Path)[] Files =
    [
        Pretendard("Regular", 400), Pretendard("Medium", 500), Pretendard("SemiBold", 600), Pretendard("Bold", 700), Pretendard("ExtraBold", 800), Pretendard("Black", 900),
        Google("black-han-sans", "Black Han Sans", "BlackHanSans"),
        Google("do-hyeon", "Do Hyeon", "DoHyeon"),
        Google("jua", "Jua", "Jua"),
        Google("bagel-fat-one", "Bagel Fat One", "BagelFatOne"),
        Google("song-myung", "Song Myung", "SongMyung"),
        Google("gowun-dodum", "Gowun Dodum", "GowunDodum"),
        Google("gowun-batang", "Gowun Batang", "GowunBatang"),
        Google("gowun-batang", "Gowun Batang", "GowunBatang", 700, "Bold"),
        Google("nanum-pen-script", "Nanum Pen", "NanumPenScript"),
        Google("noto-sans-kr", "Noto Sans KR", "NotoSansKR", 500, "Medium"),
        Google("noto-sans-kr", "Noto Sans KR", "NotoSansKR", 700, "Bold"),
        Google("noto-sans-kr", "Noto Sans KR", "NotoSansKR", 900, "Black"),
        Google("noto-sans-sc", "Noto Sans SC", "NotoSansSC", 500, "Medium"),
        Google("noto-sans-sc", "Noto Sans SC", "NotoSansSC", 700, "Bold"),
    ];

    private static readonly Lazy<FontMetrics> LazyMetrics = new(() => new FontMetrics(
        Files.Select(f => new FontFace(f.Key, f.Family, f.Weight, () => new FaceMetrics(File.ReadAllBytes(PackagedAssets.PathOf(f.Path))))),
        "pretendard-500", "pretendard-700", "noto-sans-kr-500", "noto-sans-kr-700", "noto-sans-kr-900", "noto-sans-sc-500", "noto-sans-sc-700"));

    /// <summary>Metrics of every face, each file read at its first use.</summary>
    public static FontMetrics Metrics => LazyMetrics.Value;

    /// <summary>The file of a face.</summary>
    /// <exception cref="InvalidOperationException">No such face.</exception>
    public static byte[] Read(string key) => File.ReadAllBytes(PackagedAssets.PathOf(Files.First(f => f.Key == key).Path));

    /// <summary>The folders that hold the files, for fontconfig.</summary>
    public static IReadOnlyList<string> Folders => [.. Files.Select(f => Path.GetDirectoryName(PackagedAssets.PathOf(f.Path))!).Distinct()];

    private static (string, string, int, string[]) Pretendard(string style, int weight) =>
        ($"pretendard-{weight}", "Pretendard", weight, ["pretendard", "dist", "public", "static", "alternative", $"Pretendard-{style}.ttf"]);

    private static (string, string, int, string[]) Google(string package, string family, string file, int weight = 400, string style = "Regular") =>
        (weight == 400 ? package : $"{package}-{weight}", family, weight, ["@expo-google-fonts", package, $"{weight}{style}", $"{file}_{weight}{style}.ttf"]);
}
