using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Copywriting.Posting;
using Xunit;

namespace SmallBizAds.Tests.Unit.Copywriting.Posting;

public sealed class PostingTextTests
{
    private static readonly AdCopy Latte = new()
    {
        Headline = "첫 모금이 궁금한 흑임자 라떼", Subcopy = "고소함이 천천히 번져요.", CallToAction = "카페에서 만나요", Product = "흑임자 라떼", Price = "5,500원",
        FormerPrice = "7,000원", Offer = "1+1", Period = "이번 주말까지", Contact = "02-123-4567 · 매일 11:00~21:00", Business = "카페봄날",
        Hashtags = ["#흑임자라떼", "#카페봄날", "#카페", "#신메뉴", "#디저트", "#주말", "#라떼"], Idea = "taste",
        Caption = "첫 모금의 표정이 궁금해요.\n\n✔️ 흑임자 라떼 7,000원 → 5,500원\n🎁 1+1\n📅 이번 주말까지\n\n🏠 카페봄날\n⏰ 매일 11:00~21:00\n📞 02-123-4567\n\n문 열고 기다릴게요!",
    };

    [Fact]
    public void Keys_are_read_back()
    {
        Assert.Equal(["instagram", "karrot", "naver-place", "kakao-talk"], PostingChannelKey.All);
        Assert.True(PostingChannelKey.TryParse(" Naver-Place ", out var channel));
        Assert.Equal(PostingChannel.NaverPlace, channel);
        Assert.False(PostingChannelKey.TryParse("kakao", out _));
    }

    [Fact]
    public void Instagram_gets_the_caption_and_as_many_hashtags_as_it_takes()
    {
        var text = PostingTexts.Of(Latte, PostingChannel.Instagram, CopyLanguage.Korean);
        Assert.Equal($"{Latte.Caption}\n\n#흑임자라떼 #카페봄날 #카페 #신메뉴 #디저트", text.Body);
        Assert.Null(text.Title);
    }

    [Fact]
    public void A_caption_that_an_edit_left_behind_does_not_bring_the_old_price_back()
    {
        var edited = Latte with { Price = "6,000원", Headline = "오늘의 흑임자 라떼" };
        foreach (var channel in Enum.GetValues<PostingChannel>())
        {
            var body = PostingTexts.Of(edited, channel, CopyLanguage.Korean).Body;
            Assert.Contains("6,000원", body, StringComparison.Ordinal);
            Assert.DoesNotContain("5,500원", body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_price_that_the_owner_took_off_is_off_the_posts()
    {
        var edited = Latte with { Price = null, FormerPrice = null };
        Assert.All(Enum.GetValues<PostingChannel>(), c => Assert.DoesNotContain("000원", PostingTexts.Of(edited, c, CopyLanguage.Korean).Body, StringComparison.Ordinal));
    }

    [Fact]
    public void A_caption_in_the_owner_s_own_words_stays_as_it_is()
    {
        var own = Latte with { Caption = "안녕하세요 카페봄날입니다. 흑임자 라떼 7,000원 하던 것을 5,500원에, 1+1 이번 주말까지! 주차 2대 가능. 02-123-4567 매일 11:00~21:00 #동네카페" };
        var body = PostingTexts.Of(own, PostingChannel.Instagram, CopyLanguage.Korean).Body;
        Assert.StartsWith(own.Caption, body, StringComparison.Ordinal);
        Assert.Equal(5, body.Count(c => c == '#'));
    }

    [Fact]
    public void Karrot_reads_like_a_neighbour()
    {
        var text = PostingTexts.Of(Latte with { Headline = "흑임자 라떼 #신메뉴 나왔다!!! 🎉" }, PostingChannel.Karrot, CopyLanguage.Korean);
        Assert.Equal("카페봄날 소식이에요, 흑임자 라떼 신메뉴 나왔다", text.Title);
        Assert.StartsWith("안녕하세요, 이웃님들. 카페봄날이에요.\n\n", text.Body, StringComparison.Ordinal);
        Assert.Contains("\n· 흑임자 라떼 7,000원 → 5,500원\n· 혜택: 1+1\n· 기간: 이번 주말까지\n\n이용 안내: 02-123-4567 · 매일 11:00~21:00\n", text.Body, StringComparison.Ordinal);
        Assert.EndsWith("문 열고 기다릴게요.", text.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Naver_place_gets_a_factual_title_and_labelled_facts()
    {
        var text = PostingTexts.Of(Latte, PostingChannel.NaverPlace, CopyLanguage.Korean);
        Assert.Equal("흑임자 라떼 5,500원, 1+1, 이번 주말까지", text.Title);
        Assert.Contains("■ 가격: 흑임자 라떼 7,000원 → 5,500원\n■ 혜택: 1+1\n■ 기간: 이번 주말까지\n■ 상호: 카페봄날\n■ 이용 안내: 02-123-4567 · 매일 11:00~21:00\n", text.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void KakaoTalk_says_it_all_in_the_first_line_and_how_to_get_in_touch_in_the_last()
    {
        var lines = PostingTexts.Of(Latte, PostingChannel.KakaoTalk, CopyLanguage.Korean).Body.Split('\n');
        Assert.Equal("[카페봄날] 흑임자 라떼 7,000원 → 5,500원, 1+1, 이번 주말까지", lines[0]);
        Assert.Equal("☎ 02-123-4567 · 매일 11:00~21:00", lines[^1]);
    }

    [Fact]
    public void English_posts_have_no_Korean_words_of_ours()
    {
        var english = Latte with
        {
            Headline = "First sip of black sesame latte", Subcopy = "", CallToAction = "Come by", Product = "black sesame latte", Price = "$4.50", FormerPrice = "$6", Offer = "1+1",
            Period = "this weekend only", Contact = "02-123-4567", Business = "Cafe Spring", Caption = "", Hashtags = ["#latte"],
        };
        foreach (var channel in Enum.GetValues<PostingChannel>())
        {
            var text = PostingTexts.Of(english, channel, CopyLanguage.English);
            Assert.DoesNotContain((text.Title + text.Body).ToCharArray(), c => c is >= '가' and <= '힣');
        }

        Assert.Equal("black sesame latte $4.50, 1+1", PostingTexts.Of(english, PostingChannel.NaverPlace, CopyLanguage.English).Title);
    }

    [Fact]
    public void Sentences_give_way_before_facts_and_what_cannot_fit_is_flagged()
    {
        var wordy = Latte with { Subcopy = string.Join(' ', Enumerable.Repeat("정말로 맛있어요.", 300)) };
        var far = Latte with { Contact = string.Join(' ', Enumerable.Repeat("서울 마포구 양화로 45 2층", 300)) };
        foreach (var channel in Enum.GetValues<PostingChannel>())
        {
            var cut = PostingTexts.Of(wordy, channel, CopyLanguage.Korean);
            Assert.False(cut.IsTooLong);
            Assert.InRange(Graphemes.Count(cut.Body), 1, cut.BodyLimit);
            Assert.Contains("이번 주말까지", cut.Body, StringComparison.Ordinal);
            var kept = PostingTexts.Of(far, channel, CopyLanguage.Korean);
            Assert.True(kept.IsTooLong);
            Assert.Contains(far.Contact!, kept.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_title_is_never_cut_through_a_fact()
    {
        var copy = Latte with { Product = null, Business = null, Offer = null, Period = null, Price = "1,234,567,890원", Headline = "이렇게까지 길게 써 본 적은 없는 제목인데 값은 1,234,567,890원 입니다" };
        var title = PostingTexts.Of(copy, PostingChannel.Karrot, CopyLanguage.Korean).Title!;
        Assert.Equal("이렇게까지 길게 써 본 적은 없는 제목인데 값은", title);
    }

    [Fact]
    public void Every_rule_is_dated_and_says_where_it_comes_from()
    {
        foreach (var channel in Enum.GetValues<PostingChannel>())
        {
            var rule = PostingTexts.RuleOf(channel);
            Assert.True(rule.Checked > new DateOnly(2026, 1, 1));
            Assert.NotEmpty(rule.Source);
            Assert.InRange(rule.BodyLimit, 300, 10_000);
            Assert.Equal(channel is PostingChannel.Karrot or PostingChannel.NaverPlace, rule.TitleLimit is not null);
        }
    }
}
