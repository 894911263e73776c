using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Placements;

namespace SmallBizAds.Tests.Support;

/// <summary>Words of every length and script for the designer, the same ones for the same seed.</summary>
public sealed class RandomContents(int seed)
{
    private static readonly string[] Words =
    [
        "흑임자", "라떼", "이번", "주말까지", "우리", "동네", "떡볶이", "따뜻한", "한", "잔", "예약", "환영해요", "New", "sesame", "latte", "Open", "카페봄날",
        "겨울", "신메뉴", "고소함이", "천천히", "번지는", "VIP", "A/S", "3D프린팅", "50대", "남성커트", "漢字", "カフェ", "Wi-Fi", "QR", "「특가」", "&", "<b>", "a", "쫄깃한",
    ];

    private readonly Random _random = new(seed);

    public DesignBrief Next()
    {
        var ratio = AspectRatio.All[_random.Next(AspectRatio.All.Count)];
        var photo = _random.Next(2) == 0 ? null : Photo();
        return new(Content(), ratio, Pick("cafe", "hair", "repair", "general", "flowers", "unknown"), Pick("warm", "lively", "premium", "plain", "playful"), Text(8), photo, _random.NextInt64());
    }

    private DesignContent Content() => new()
    {
        Headline = Chance(0.05) ? new string('가', _random.Next(20, 33)) : Text(_random.Next(1, 8), 32),
        Kicker = Maybe(() => Text(2, 14)),
        Subcopy = Maybe(() => Text(_random.Next(2, 14), 70)),
        Product = Maybe(() => Text(2, 24)),
        Price = Maybe(() => Pick("5,500원", "₩12,000", "1만 2천원", "$4.50", "120,000원~", "무료", "3.5천원", "월 99,000원")),
        FormerPrice = Maybe(() => Pick("7,000원", "150,000원"), 0.25),
        Offer = Maybe(() => Pick("30% 할인", "1+1", "2만원 이상 배달비 무료", "첫 방문 20% 할인", "선착순 20명"), 0.4),
        Period = Maybe(() => Pick("이번 주말까지", "11월 3일~11월 5일", "매주 수요일 오후 2시~5시", "12/24~25", "~30일")),
        Menu = Chance(0.2) ? [.. Enumerable.Range(0, _random.Next(2, 9)).Select(_ => (Text(2, 16), Pick("4,000원", "12,500원", "5.0")))] : [],
        CallToAction = Maybe(() => Text(2, 14)),
        Contact = Maybe(() => string.Join(" · ", Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Pick("02-123-4567", "서울 마포구 양화로 45 2층", "매일 11:00~21:00", "@cafe_bomnal"))), 0.4),
        Business = Maybe(() => Text(2, 16), 0.4),
    };

    private PhotoTraits Photo()
    {
        var bright = _random.NextDouble();
        var luminance = Enumerable.Range(0, 24 * 24).Select(_ => Math.Clamp(bright + ((_random.NextDouble() - 0.5) * 0.4), 0, 1)).ToList();
        return new(
            _random.Next(300, 2400), _random.Next(300, 2400), _random.NextDouble(), _random.NextDouble(),
            [(new Rgba((byte)_random.Next(256), (byte)_random.Next(256), (byte)_random.Next(256)), 1)], 24, luminance);
    }

    private string Text(int words, int length = 60)
    {
        var text = string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[_random.Next(Words.Length)]));
        return text.Length > length ? text[..length].TrimEnd() : text;
    }

    private string? Maybe(Func<string> make, double chance = 0.6) => Chance(chance) ? make() : null;

    private bool Chance(double chance) => _random.NextDouble() < chance;

    private string Pick(params string[] of) => of[_random.Next(of.Length)];
}
