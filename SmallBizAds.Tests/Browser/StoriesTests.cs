using Microsoft.Playwright;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Copywriting.Posting;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Browser;

/// <summary>
/// Ten owners at the real app, each on a phone, in Korean, from the first line to an ad that left for the world. With
/// SMALLBIZADS_SCREENSHOTS set to a folder their finished ads are laid there, to be looked at.
/// </summary>
public sealed class StoriesTests(BrowserFixture browser, SharedWholeApp shared)
{
    [Fact]
    public async Task A_hair_salon_tells_of_its_discount_with_a_headline_of_its_own()
    {
        await using var owner = await ArrivesAsync("hair");
        await owner.WritesAsync("11월 한 달 펌 20% 할인해요! 펌 12만원에서 9만6천원으로, 예약 02-345-6789 미소헤어");
        await owner.ChoosesAsync();

        await owner.TypesAsync(AdText.Headline, "머리할 때 되셨죠? 11월엔 펌 20% 할인");
        await owner.FinishesAsync("머리할 때 되셨죠? 11월엔 펌 20% 할인", "9만6천원", "12만원", "02-345-6789");

        var (picture, name, text) = await owner.SharesAsync();
        Assert.Equal((1080, 1080), await owner.SizeOfAsync(picture));
        Assert.Equal("머리할 때 되셨죠 11월엔 펌 20% 할인 1.jpg", name);
        Assert.All(["12만원", "9만6천원", "20% 할인", "02-345-6789", "미소헤어"], fact => Assert.Contains(fact, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_locksmith_takes_one_of_the_wordings_and_saves_the_picture()
    {
        await using var owner = await ArrivesAsync("keys");
        await owner.WritesAsync("열쇠 잃어버리셨나요? 24시간 출장 열쇠, 번호키 수리도 해요. 지금 전화 주세요 010-2345-6789");
        await owner.ChoosesAsync();

        await owner.Page.Locator("#more-Headline").TapAsync();
        var wording = owner.Page.Locator("#ideas-Headline .idea").Nth(1);
        var words = (await wording.TextContentAsync())!;
        await owner.PressesAsync("#ideas-Headline .idea >> nth=1");
        await Assertions.Expect(owner.Page.Locator("#text-Headline")).ToHaveValueAsync(words);
        await owner.FinishesAsync(words, "010-2345-6789");

        var (file, name) = await owner.SavesAsync();
        Assert.Equal(await owner.BytesAsync(owner.Finished + "/ad.jpg"), file);
        Assert.EndsWith(" 1.jpg", name, StringComparison.Ordinal);
        Assert.Contains("010-2345-6789", await owner.CopiesAsync(PostingChannel.KakaoTalk), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rice_cake_shop_shows_its_own_photo_before_Chuseok()
    {
        await using var owner = await ArrivesAsync("songpyeon");
        await owner.WritesAsync("추석 송편 예약 받아요. 1kg 15,000원, 9월 20일까지 전화 주세요 031-222-3333 고향떡집");
        await owner.ChoosesAsync(2);

        await owner.PutsPhotoAsync(TestPhotos.Jpeg(Support.TestScene.Plate, 1200, 900));
        var before = await owner.PictureAsync();
        await owner.PressesAsync("#focus-photo");
        Assert.NotEqual(before, await owner.PictureAsync());
        await owner.OpensAsync("Design");
        await owner.TapsAsync("Palette", "forest");
        await owner.FinishesAsync("15,000원", "9월 20일까지", "031-222-3333");

        var text = await owner.CopiesAsync(PostingChannel.NaverPlace);
        Assert.All(["15,000원", "9월 20일까지", "031-222-3333", "고향떡집"], fact => Assert.Contains(fact, text, StringComparison.Ordinal));
        var (file, _) = await owner.SavesAsync();
        Assert.Equal((1080, 1080), await owner.SizeOfAsync(file));
    }

    [Fact]
    public async Task An_academy_says_nothing_that_the_law_forbids_and_fills_a_story()
    {
        await using var owner = await ArrivesAsync("academy");
        await owner.WritesAsync("3월 2일 바른수학학원 문 열어요. 초등 3~6학년, 성적 향상 100% 보장! 상담 02-555-1234");
        await owner.ChoosesAsync();

        await owner.Page.Locator(".claim-sum a").TapAsync();
        var found = owner.Page.Locator(".claim .button-small[value]:visible").First;
        var phrase = (await found.GetAttributeAsync("value"))!;
        await owner.PressesAsync($".claim .button-small[value='{phrase}']:visible >> nth=0");
        await owner.OpensAsync("Design");
        await owner.TapsAsync("Fonts", "shop-sign");
        await owner.OpensAsync("Ratio");
        await owner.TapsAsync("Ratio", "9:16");
        await owner.FinishesAsync("3월 2일", "02-555-1234");

        var (picture, _, text) = await owner.SharesAsync();
        Assert.Equal((1080, 1920), await owner.SizeOfAsync(picture));
        Assert.Contains("바른수학학원", text, StringComparison.Ordinal);
        await owner.Page.Locator(".formats summary", new() { HasText = "확인했던 표현" }).TapAsync();
        await Assertions.Expect(owner.Page.Locator("mark", new() { HasText = phrase }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Somebody_looks_for_a_part_timer_and_takes_back_what_went_wrong()
    {
        await using var owner = await ArrivesAsync("hiring");
        await owner.WritesAsync("주말 알바 구해요. 토·일 오전 10시~오후 6시, 시급 11,000원, 문의 010-1234-5678 달빛분식");
        await owner.ChoosesAsync();
        var (picture, headline) = (await owner.PictureAsync(), await owner.ValueAsync(AdText.Headline));

        await owner.TypesAsync(AdText.Headline, "알바 급구");
        await owner.OpensAsync("Design");
        await owner.TapsAsync("Palette", "violet");
        await owner.PressesAsync("#undo");
        await owner.PressesAsync("#undo");
        Assert.Equal(picture, await owner.PictureAsync());
        await owner.OpensAsync("Words");
        await Assertions.Expect(owner.Page.Locator("#text-Headline")).ToHaveValueAsync(headline);
        await owner.PressesAsync("#redo");
        await Assertions.Expect(owner.Page.Locator("#text-Headline")).ToHaveValueAsync("알바 급구");
        await owner.PressesAsync("#undo");
        await owner.FinishesAsync(headline, "11,000원", "010-1234-5678");

        var text = await owner.CopiesAsync(PostingChannel.Karrot);
        Assert.All(["시급 11,000원", "010-1234-5678", "오전 10시~오후 6시"], fact => Assert.Contains(fact, text, StringComparison.Ordinal));
        Assert.Equal([0xFF, 0xD8], (await owner.SavesAsync()).File[..2]);
    }

    [Fact]
    public async Task A_shop_that_is_closed_on_Monday_needs_only_words()
    {
        await using var owner = await ArrivesAsync("closed");
        await owner.WritesAsync("이번 주 월요일은 쉬어요. 화요일 오전 11시에 다시 만나요. 골목식당", only: "Words");
        await owner.ChoosesAsync();

        await Assertions.Expect(owner.Page.Locator("#preview, #swap, [data-tab=Design], [data-tab=Photo]")).ToHaveCountAsync(0);
        await owner.OpensAsync("Caption");
        await owner.TypesAsync(AdText.Caption, "이번 주 월요일은 쉬어요 🙏\n화요일 오전 11시에 다시 문 열어요.\n골목식당");
        await owner.FinishesAsync();

        await Assertions.Expect(owner.Page.Locator("#ad, [data-save]")).ToHaveCountAsync(0);
        var text = await owner.SharesWordsAsync();
        Assert.StartsWith("이번 주 월요일은 쉬어요 🙏\n화요일 오전 11시에 다시 문 열어요.\n골목식당", text, StringComparison.Ordinal);
        Assert.Contains("화요일 오전 11시", await owner.CopiesAsync(PostingChannel.KakaoTalk), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flea_market_tries_another_idea_and_goes_back_to_the_first_version()
    {
        await using var owner = await ArrivesAsync("market");
        await owner.WritesAsync("이번 주 토요일 오후 2시 망원동 주민센터 앞에서 플리마켓 열어요. 옷, 소품 1,000원부터");
        await owner.ChoosesAsync();
        var first = await owner.ValueAsync(AdText.Headline);
        await owner.FinishesAsync(first, "1,000원부터");
        var seen = await owner.BytesAsync(owner.Finished + "/ad.jpg");

        await owner.Page.Locator("text=이 버전에서 더 고치기").TapAsync();
        await owner.Page.Locator("#review").WaitForAsync();
        await owner.PressesAsync("#another");
        Assert.NotEqual(first, await owner.ValueAsync(AdText.Headline));
        await owner.FinishesAsync("1,000원부터");
        Assert.EndsWith("/v2", owner.Finished, StringComparison.Ordinal);

        await owner.Page.Locator("text=나란히 보기").TapAsync();
        await Assertions.Expect(owner.Page.Locator(".compare del").First).ToBeVisibleAsync();
        await owner.FitsAsync();
        await owner.Page.Locator("text=버전 1에서 이어 고치기").TapAsync();
        await owner.Page.Locator("#review").WaitForAsync();
        await Assertions.Expect(owner.Page.Locator("#text-Headline")).ToHaveValueAsync(first);
        await owner.FinishesAsync(first);

        var (picture, _, _) = await owner.SharesAsync();
        Assert.Equal(seen, picture);
        var (png, name) = await owner.SavesAsync("png");
        Assert.Equal((2160, 2160), await owner.SizeOfAsync(png));
        Assert.EndsWith(".png", name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_dog_cafe_with_a_photo_keeps_its_price_to_itself()
    {
        await using var owner = await ArrivesAsync("dogs");
        await owner.WritesAsync("강아지랑 같이 오는 카페 멍멍살롱, 12월 1일 문 열어요! 음료 4,500원부터, 연남동 223-14", TestPhotos.Jpeg(Support.TestScene.Latte, 1200, 1600));
        await owner.ChoosesAsync(3);

        await owner.OpensAsync("Show");
        await owner.TapsAsync("Show", "Price");
        await owner.OpensAsync("Ratio");
        await owner.TapsAsync("Ratio", "4:5");
        await owner.FinishesAsync("12월 1일", "연남동 223-14");
        Assert.DoesNotContain("4,500원", await owner.SaidAsync(), StringComparison.Ordinal);

        var (picture, _, text) = await owner.SharesAsync();
        Assert.Equal((1080, 1350), await owner.SizeOfAsync(picture));
        Assert.All(["멍멍살롱", "12월 1일", "연남동 223-14"], fact => Assert.Contains(fact, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_chicken_shop_with_an_event_changes_the_design_and_prints_it()
    {
        await using var owner = await ArrivesAsync("chicken");
        await owner.WritesAsync("전화 주문하면 2,000원 할인! 후라이드 치킨 18,000원, 이번 주 금요일까지 02-777-8282 바삭치킨");
        await owner.ChoosesAsync();

        await owner.OpensAsync("Design");
        await owner.TapsAsync("Design", "statement");
        await owner.TapsAsync("Fonts", "poster");
        await owner.FinishesAsync("18,000원", "02-777-8282", "2,000원 할인");

        var (pdf, name) = await owner.SavesAsync("pdf");
        Assert.Equal("%PDF"u8.ToArray(), pdf[..4]);
        Assert.EndsWith(".pdf", name, StringComparison.Ordinal);
        Assert.Contains("이번 주 금요일까지", await owner.CopiesAsync(PostingChannel.Instagram), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shop_says_farewell_although_the_network_went_away_for_a_moment()
    {
        await using var owner = await ArrivesAsync("farewell");
        await owner.WritesAsync("10년 동안 감사했습니다. 11월 30일에 문 닫아요. 전 품목 50% 정리 세일, 한빛문구");
        await owner.ChoosesAsync();

        owner.Forgives("htmx:error", "ERR_INTERNET_DISCONNECTED");
        await owner.Context.RouteAsync("**/ads/**", route => route.AbortAsync("internetdisconnected"));
        var box = owner.Page.Locator("#text-Headline");
        await box.TapAsync();
        await box.FillAsync("10년, 고마웠어요");
        await owner.Page.Locator(".toast").WaitForAsync();
        await Assertions.Expect(box).ToHaveValueAsync("10년, 고마웠어요");
        await owner.Context.UnrouteAllAsync();
        await owner.TypesAsync(AdText.Headline, "10년, 정말 고마웠어요");
        await owner.TypesAsync(AdText.Offer, "전 품목 50%");
        await owner.FinishesAsync("10년, 정말 고마웠어요", "전 품목 50%", "11월 30일");

        var (_, _, text) = await owner.SharesAsync();
        Assert.All(["50%", "11월 30일", "한빛문구"], fact => Assert.Contains(fact, text, StringComparison.Ordinal));
    }

    private async Task<Shopkeeper> ArrivesAsync(string story) => await Shopkeeper.ArrivesAsync(browser, await shared.AddressAsync(), story);
}
