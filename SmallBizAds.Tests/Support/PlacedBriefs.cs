using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Ads.Packs;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Rendering;

namespace SmallBizAds.Tests.Support;

/// <summary>Ads of many trades to be placed, with a photo and without.</summary>
public static class PlacedBriefs
{
    private static readonly (string Text, Tone Tone, TestScene Photo)[] Briefs =
    [
        ("신메뉴 흑임자 라떼 5,500원, 이번 주말까지", Tone.Lively, TestScene.Latte),
        ("봄날미용실 커트+펌 100,000원에서 70,000원, 11월 말까지 예약 02-123-4567 서울 마포구 양화로 45 2층", Tone.Premium, TestScene.Salon),
        ("분식집 떡볶이 4,000원 참치김밥 4,500원 라면 4,500원 모둠튀김 6,000원 매일 11시~21시", Tone.Plain, TestScene.Plate),
        ("가을 꽃다발 예약 받아요 35,000원", Tone.Warm, TestScene.Bouquet),
        ("휴대폰 액정 수리 당일 완료 010-1234-5678", Tone.Plain, TestScene.Product),
        ("강아지 목욕 첫 방문 20% 할인", Tone.Playful, TestScene.Beach),
        ("12월 24일 저녁 7시 크리스마스 재즈 공연, 입장료 20,000원, 재즈바 블루노트 홍대입구역 3번 출구", Tone.Premium, TestScene.Bar),
        ("주방 이모님 구해요 시급 12,000원, 평일 10시~15시 010-2222-3333", Tone.Plain, TestScene.Plate),
        ("추석 연휴 9월 28일부터 30일까지 쉽니다", Tone.Warm, TestScene.Beach),
        ("영어학원 신규 개원! 11월 30일 오픈, 첫 달 수강료 50% 할인 강남역 5번 출구", Tone.Lively, TestScene.Salon),
        ("Grand opening of Cafe Bomnal! Sesame latte $4.50, 1+1 this weekend only", Tone.Playful, TestScene.Latte),
        ("한우 등심 100g 9,900원 특가, 선착순 20명, 오늘만! 우리정육점 031-777-8888", Tone.Lively, TestScene.Product),
    ];

    private static readonly Lazy<(AdMaker Maker, AdsToPlace Ads)> Line = new(() =>
    {
        var writer = new BuiltInCopywriter();
        var briefs = new DesignBriefs(writer, BundledFonts.Metrics);
        return (new AdMaker(writer, briefs, new SceneRenderer(BundledFonts.Metrics), BundledFonts.Metrics), new AdsToPlace(briefs));
    });

    /// <summary>How many there are.</summary>
    public static int Count => Briefs.Length;

    /// <summary>What was asked for.</summary>
    public static Brief Asked(int brief)
    {
        var (text, tone, _) = Briefs[brief];
        return new() { Text = text, Tone = tone, Language = text[0] < 128 ? CopyLanguage.English : CopyLanguage.Korean, Seed = 11 + brief };
    }

    /// <summary>The ad of a brief; each brief has a design of its own, in turn.</summary>
    public static AdToPlace Ad(int brief, bool photo, AdContent content = AdContent.Both)
    {
        var scene = Briefs[brief].Photo;
        var asked = Asked(brief) with { Content = content };
        var master = photo ? new PhotoMaster(TestPhotos.Jpeg(scene, 900, 1200), 900, 1200) : null;
        var (maker, ads) = Line.Value;
        var draft = maker.Plan(asked, master, photo ? new string('a', 64) : null).Drafts[brief % asked.Count];
        var fitting = maker.Designs(asked, draft, master);
        return ads.Of(asked, draft with { Design = fitting[brief % fitting.Count] }, master);
    }

    /// <summary>Places ads as the app does.</summary>
    public static Placing Placing { get; } = new(new SceneRenderer(BundledFonts.Metrics), BundledFonts.Metrics);

    /// <summary>Every text that may stand on the picture of an ad.</summary>
    public static IReadOnlySet<string> TextsOf(DesignContent content) => new[]
    {
        content.Headline, content.Kicker, content.Subcopy, content.Product, content.Price, content.FormerPrice, content.Offer, content.Period, content.CallToAction,
        content.Contact, content.Business,
    }.Concat(content.Menu.SelectMany(m => new[] { m.Name, m.Price })).OfType<string>().ToHashSet();
}
