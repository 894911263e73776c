using System.Text.RegularExpressions;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Tests.Unit.Ads;

/// <summary>Other words for an ad that its owner has already changed.</summary>
public sealed partial class CopyIdeasTests
{
    private static readonly AdText[] Varied = [AdText.Headline, AdText.Kicker, AdText.Subcopy, AdText.CallToAction, AdText.Caption, AdText.Hashtags];
    private static readonly string[] Briefs =
    [
        "신메뉴 흑임자 라떼 5,500원, 이번 주말까지",
        "미용실 커트 20,000원 첫 방문 20% 할인 02-123-4567",
        "아메리카노 2,000원, 카페라떼 3,000원, 바닐라라떼 3,500원",
        "강아지 목욕 예약받아요",
        "꽃집 봄날 오픈! 장미 한 다발 15,000원 마포구 양화로 45",
    ];

    private readonly BuiltInCopywriter _writer = new();
    private readonly CopyIdeas _ideas;

    public CopyIdeasTests() => _ideas = new(_writer);

    public static TheoryData<string> All() => [.. Briefs];

    [Theory]
    [MemberData(nameof(All))]
    public void Asking_again_and_again_shows_every_wording_once_and_comes_back_to_the_first(string words)
    {
        var brief = Ask(words);
        foreach (var text in Varied)
        {
            var draft = Draft(brief);
            var first = draft.Copy.Get(text);
            var seen = new List<string>();
            for (draft = _ideas.Next(brief, draft, text); seen.Count < 30 && draft.Copy.Get(text) != first; draft = _ideas.Next(brief, draft, text))
            {
                seen.Add(draft.Copy.Get(text));
            }

            Assert.True(seen.Count < 30 || first.Length == 0, $"{text} never comes back to '{first}'");
            Assert.Equal(first.Length == 0 ? seen : seen.Distinct(), seen);
            Assert.All(seen, wording => Assert.Null(DraftRules.RefuseText(text, wording)));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Another_wording_never_loses_the_product_from_the_picture(string words)
    {
        var brief = Ask(words);
        var facts = _writer.Read(brief.ToCopyBrief());
        var product = facts.First(FactKind.Product);
        if (product is null || facts.Menu.Count > 0)
        {
            return;
        }

        var draft = Draft(brief);
        for (var i = 0; i < 40; i++)
        {
            draft = _ideas.Next(brief, draft, Varied[i % 4]);
            Assert.Contains(AdTexts.All.Where(t => t.IsOnPicture()).Select(t => draft.Copy.Get(t)), t => t.Contains(product, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Wordings_to_choose_from_differ_from_each_other_and_from_the_one_that_stands(string words)
    {
        var brief = Ask(words);
        var draft = Draft(brief);
        foreach (var text in Varied)
        {
            var wordings = _ideas.For(brief, draft, text, 4);

            Assert.Equal(wordings.Distinct(), wordings);
            Assert.DoesNotContain(draft.Copy.Get(text), wordings);
            Assert.True(wordings.Count <= 4 && (text != AdText.Headline || wordings.Count >= 2), $"{wordings.Count} for {text}");
            foreach (var wording in wordings)
            {
                Assert.Equal(wording, _ideas.Taking(brief, draft, text, wording).Copy.Get(text));
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_figure_is_ever_invented(string words)
    {
        var brief = Ask(words);
        var draft = Draft(brief);
        foreach (var text in AdTexts.All)
        {
            foreach (var figure in _ideas.For(brief, draft, text, 24).SelectMany(w => Figure().Matches(w)).Select(m => m.Value))
            {
                Assert.Contains(figure, words, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("신메뉴 흑임자 라떼 5,500원, 이번 주말까지", "5,500원", "6,000원")]
    [InlineData("신메뉴 흑임자 라떼5,500원 이번 주말까지", "5,500원", "6,000원")]
    [InlineData("배 15,500원어치 사면 라떼 5,500원", "5,500원", "6,000원")]
    public void A_price_that_was_changed_stands_in_every_new_idea(string words, string was, string now)
    {
        var brief = Ask(words);
        var draft = Draft(brief) with { Copy = Draft(brief).Copy with { Price = now } };
        var current = _ideas.Current(brief, draft);

        if (_writer.Read(brief.ToCopyBrief()).Facts.Count(f => f.Kind == FactKind.Price) == 1)
        {
            Assert.Contains(now, current.Text, StringComparison.Ordinal);
        }

        var invented = Figure().Matches(current.Text).Select(m => m.Value).Except(Figure().Matches(words + now).Select(m => m.Value));
        Assert.Empty(invented);
        foreach (var wording in _ideas.For(brief, draft, AdText.Caption, 24).Where(_ => words.Contains("신메뉴", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain(was, wording, StringComparison.Ordinal);
            Assert.Contains(now, wording, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_former_price_is_not_touched_by_a_new_price_that_ends_alike()
    {
        var brief = Ask("흑임자 라떼 정가 15,500원, 지금 5,500원");
        var draft = Draft(brief) with { Copy = Draft(brief).Copy with { Price = "6,000원" } };

        var text = _ideas.Current(brief, draft).Text;

        Assert.Contains("15,500원", text, StringComparison.Ordinal);
        Assert.Contains(" 6,000원", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lines_of_a_menu_keep_their_own_prices()
    {
        var brief = Ask("아메리카노 2,000원, 카페라떼 3,000원, 바닐라라떼 3,500원");
        var copy = Draft(brief).Copy;
        Assert.Equal(3, copy.Menu.Count);
        string Now(params MenuItem[] menu) => _ideas.Current(brief, Draft(brief) with { Copy = copy with { Menu = menu } }).Text;

        // The first line gone: the others are what they were.
        Assert.Equal([new("카페라떼", "3,000원"), new("바닐라라떼", "3,500원")], MenuOf(Now(new("카페라떼", "3,000원"), new("바닐라라떼", "3,500원"))));

        // Prices that change places.
        Assert.Equal(
            [new("아메리카노", "3,000원"), new("카페라떼", "2,000원"), new("바닐라라떼", "3,500원")],
            MenuOf(Now(new("아메리카노", "3,000원"), new("카페라떼", "2,000원"), new("바닐라라떼", "3,500원"))));

        // A name that is part of another, in another order.
        Assert.Equal(
            [new("아메리카노", "2,000원"), new("오트라떼", "3,000원"), new("바닐라라떼", "3,900원")],
            MenuOf(Now(new("바닐라라떼", "3,900원"), new("오트라떼", "3,000원"), new("아메리카노", "2,000원"))));

        // One more.
        Assert.Equal(4, MenuOf(Now([.. copy.Menu, new("유자차", "4,000원")])).Count);
    }

    [Fact]
    public void A_name_within_a_longer_one_is_left_alone()
    {
        var edits = new BriefEdits("라떼와 바닐라라떼, 라떼 5,500원 (15,500원 아님, 5,500원짜리)");
        edits.ReplaceAll("라떼", "말차");
        edits.ReplaceAll("5,500원", "6,000원");
        edits.ReplaceAll("말차", "다시");

        Assert.Equal("말차와 바닐라라떼, 말차 6,000원 (15,500원 아님, 6,000원짜리)", edits.ToString());
    }

    [Fact]
    public void An_offer_that_the_headline_said_is_still_on_the_picture_when_the_headline_goes()
    {
        var brief = Ask("소라헤어 염색 30% 할인, 이번 주말까지");
        foreach (var copy in _writer.Write(brief.ToCopyBrief(), 4))
        {
            var draft = Draft(brief) with { Copy = copy with { Headline = "염색 30% 할인", Offer = null } };
            foreach (var wording in _ideas.For(brief, draft, AdText.Headline, 6))
            {
                var taken = _ideas.Taking(brief, draft, AdText.Headline, wording).Copy;
                Assert.Contains(AdTexts.All, t => t.IsOnPicture() && taken.Get(t).Contains("30% 할인", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Another_idea_keeps_what_the_owner_stated_and_chose()
    {
        var brief = Ask("신메뉴 흑임자 라떼 5,500원, 이번 주말까지");
        var others = _writer.Write(brief.ToCopyBrief() with { Seed = 99 }, 4).Select(c => new AdDraft { Copy = c, Trade = Trade.General, Design = "d-" + c.Idea, Palette = "mint", Ratio = "1:1" }).ToList();
        var draft = Support.SampleDrafts.Full with { Copy = Support.SampleDrafts.Full.Copy with { Idea = others[0].Copy.Idea } };

        var another = CopyIdeas.Another(draft, others);

        Assert.NotEqual(draft.Copy.Headline, another.Copy.Headline);
        Assert.NotEqual(draft.Copy.Idea, another.Copy.Idea);
        var (copy, stated) = (another.Copy, draft.Copy);
        Assert.Equal(
            (stated.Price, stated.FormerPrice, stated.Offer, stated.Period, stated.Contact, stated.Business, stated.Menu),
            (copy.Price, copy.FormerPrice, copy.Offer, copy.Period, copy.Contact, copy.Business, copy.Menu));
        Assert.Equal((draft.Trade, draft.Ratio, draft.Fonts, draft.Focus), (another.Trade, another.Ratio, another.Fonts, another.Focus));
    }

    private IReadOnlyList<MenuItem> MenuOf(string text) => _writer.Read(Ask(text).ToCopyBrief()).Menu;

    private static Brief Ask(string words) => new() { Text = words, Seed = 7 };

    private AdDraft Draft(Brief brief) => new()
    {
        Copy = _writer.Write(brief.ToCopyBrief(), 4)[0], Trade = _writer.Read(brief.ToCopyBrief()).Trade, Design = "editorial", Palette = "butter", Ratio = "1:1", Seed = brief.Seed,
    };

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Figure();
}
