using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Pictures;

namespace SmallBizAds.Tests.Support;

/// <summary>Briefs of every length, script, ratio, trade and tone, half of them with a photo, bright and dark; the same for the same seed.</summary>
public sealed class RandomBriefs(int seed)
{
    private static readonly string[] Things =
    [
        "흑임자 라떼", "커트", "젤네일", "마늘 바게트", "삼겹살 1인분", "수학 특강", "강아지 미용", "꽃다발", "액정 수리", "겨울 코트", "송편 세트", "요가 수업",
        "black sesame latte", "Gel nails", "抹茶ラテ", "麻辣燙", "Crème brûlée", "30cm 피자", "24시간 코인 세탁", "가나다라마바사아자차카타파하거너더러머버서", "A세트+B세트",
    ];

    private static readonly string[] Prices = ["5,500원", "12000원", "1만 2천원", "₩9,900", "$4.50", "3만원", "990원", "2,500,000원"];
    private static readonly string[] Times = ["이번 주말까지", "11월 30일까지", "12/24~25", "매주 수요일", "오늘만", "this weekend only", "오전 11시부터", "설 연휴 동안"];
    private static readonly string[] Offers = ["30% 할인", "1+1", "2개 사면 1개 더", "첫 방문 20% 할인", "20% off", "선착순 20명"];
    private static readonly string[] Contacts = ["02-123-4567", "010-1234-5678", "서울 마포구 양화로 45", "홍대입구역 3번 출구", "예약 0507-1234-5678"];
    private static readonly string[] Noise = ["😀", "🎉🎉🎉", "!!!", "ㅋㅋㅋ", "<b>굵게</b>", "& 그리고", "많이 와 주세요", "정성껏 준비했어요", "مرحبا", "Grüße", "​", "…", "\"따옴표\"", "신메뉴", "오픈", "마감"];

    private static readonly Lazy<PhotoMaster[]> LazyPhotos = new(() =>
    [
        .. Enum.GetValues<TestScene>().Select(scene => Master(TestPhotos.Jpeg(scene, 900, 1200))),
        .. Enum.GetValues<TestScene>().Select(scene => Master(TestPhotos.Jpeg(scene, 1200, 900))),
        Master(Plain(255)), Master(Plain(0)), Master(Grain()),
    ]);

    private readonly Random _random = new(seed);

    public (Brief Brief, PhotoMaster? Photo) Next()
    {
        var parts = new List<string> { Pick(Things) };
        Maybe(parts, Prices, 0.8);
        Maybe(parts, Offers, 0.35);
        Maybe(parts, Times, 0.6);
        Maybe(parts, Contacts, 0.3);
        for (var i = _random.Next(4); i > 0; i--)
        {
            parts.Insert(_random.Next(parts.Count + 1), Pick(Noise));
        }

        if (_random.NextDouble() < 0.1)
        {
            parts.AddRange(Enumerable.Range(0, _random.Next(2, 8)).Select(_ => $"{Pick(Things)} {Pick(Prices)}"));
        }

        var text = string.Join(Pick(" ", ", ", " "), parts);
        var brief = new Brief
        {
            Text = text.Length > Brief.MaxTextLength ? text[..Brief.MaxTextLength] : text,
            Trade = _random.NextDouble() < 0.5 ? null : Any<Trade>(),
            Tone = Any<Tone>(),
            Ratio = AspectRatio.All[_random.Next(AspectRatio.All.Count)],
            Language = Any<CopyLanguage>(),
            Count = Brief.MaxCount,
            Seed = _random.NextInt64(),
        };
        return (brief, _random.Next(2) == 0 ? null : Pick(LazyPhotos.Value));
    }

    private static PhotoMaster Master(byte[] jpeg) => new PhotoIngest(TimeProvider.System).Ingest(jpeg, CancellationToken.None).Value!;

    private static byte[] Plain(int grey)
    {
        using var arena = new VipsArena();
        return VipsOperation.Call("black", ("width", 1000), ("height", 1000), ("bands", 3)).Op("linear", ("a", 1.0), ("b", (double)grey), ("uchar", true))
            .Op("copy", ("interpretation", "srgb")).Save("jpegsave_buffer");
    }

    private static byte[] Grain()
    {
        using var arena = new VipsArena();
        var noise = VipsOperation.Call("gaussnoise", ("width", 1000), ("height", 1000), ("mean", 128.0), ("sigma", 70.0), ("seed", 5)).Op("cast", ("format", "uchar"));
        return VipsOperation.Call("bandjoin", ("in", new[] { noise, noise, noise })).Op("copy", ("interpretation", "srgb")).Save("jpegsave_buffer");
    }

    private void Maybe(List<string> parts, string[] of, double chance)
    {
        if (_random.NextDouble() < chance)
        {
            parts.Add(Pick(of));
        }
    }

    private T Any<T>()
        where T : struct, Enum => Pick(Enum.GetValues<T>());

    private T Pick<T>(params T[] of) => of[_random.Next(of.Length)];
}
