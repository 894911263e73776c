using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Tests.Support;

/// <summary>Drafts to change.</summary>
public static class SampleDrafts
{
    /// <summary>One with something in every place.</summary>
    public static AdDraft Full { get; } = new()
    {
        Copy = new()
        {
            Kicker = "신메뉴",
            Headline = "흑임자 라떼 나왔어요",
            Subcopy = "고소하게 한 잔 어떠세요?",
            CallToAction = "매장에서 만나요",
            Product = "흑임자 라떼",
            Price = "5,500원",
            FormerPrice = "6,500원",
            Offer = "1,000원 할인",
            Period = "이번 주말까지",
            Contact = "02-123-4567 · 마포구 양화로 45",
            Business = "봄날 카페",
            Menu = [new("아메리카노", "2,000원"), new("카페라떼", "3,000원")],
            Hashtags = ["#흑임자라떼", "#신메뉴"],
            Caption = "흑임자 라떼 나왔어요\n\n✔ 5,500원\n📅 이번 주말까지",
            Idea = "new-thing",
        },
        Trade = Trade.Cafe,
        Design = "editorial",
        Palette = "butter",
        Fonts = "brush",
        Ratio = "4:5",
        PhotoHash = new string('a', 64),
        MorePhotos = [new string('b', 64)],
        AsShot = true,
        Focus = new(0.25, 0.75),
        Hidden = [AdPart.Offer, AdPart.Button],
        Seed = 7,
    };
}
