using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Unit.Ads;

/// <summary>What an owner changed, told from what they saw and what they send.</summary>
public sealed class DraftSheetTests
{
    private static readonly DraftSheet Shown = DraftSheet.Of(SampleDrafts.Full);

    [Fact]
    public void A_sheet_sent_back_as_it_was_shown_changes_nothing()
    {
        Assert.Empty(DraftSheet.Of(SampleDrafts.Full).ChangesFrom(Shown));
        Assert.Same(SampleDrafts.Full, Shown.ApplyTo(SampleDrafts.Full, []));
    }

    [Fact]
    public void What_is_not_in_the_sheet_stays()
    {
        var empty = new DraftSheet { Texts = new Dictionary<AdText, string>() };

        Assert.Empty(empty.ChangesFrom(Shown));
    }

    public static TheoryData<AdText> Texts() => [.. AdTexts.All];

    [Theory]
    [MemberData(nameof(Texts))]
    public void One_text_that_differs_is_the_only_change(AdText text)
    {
        var sheet = Shown with { Texts = new Dictionary<AdText, string>(Shown.Texts) { [text] = "#새로운" } };

        var changes = sheet.ChangesFrom(Shown);

        Assert.Equal([text.ToString()], changes);
        var changed = sheet.ApplyTo(SampleDrafts.Full, changes);
        Assert.Equal("#새로운", changed.Copy.Get(text));
        Assert.All(AdTexts.All.Where(t => t != text), t => Assert.Equal(SampleDrafts.Full.Copy.Get(t), changed.Copy.Get(t)));
        Assert.Equal(SampleDrafts.Full with { Copy = changed.Copy }, changed);
    }

    [Fact]
    public void Every_choice_that_differs_is_named_and_applied()
    {
        var sheet = Shown with
        {
            Menu = [new("식빵", "3,000원")], Design = "ticket", Palette = "night", Fonts = "", Ratio = "9:16", Hidden = [AdPart.Contact, AdPart.Price, AdPart.Contact], Focus = new(1, 0),
        };

        var changes = sheet.ChangesFrom(Shown);
        var changed = sheet.ApplyTo(SampleDrafts.Full, changes);

        Assert.Equal(["Menu", "Design", "Palette", "Fonts", "Ratio", "Hidden", "Focus"], changes);
        Assert.Equal(["Design", "Palette", "Fonts", "Ratio", "Hidden", "Focus"], changes.Where(DraftSheet.IsLook));
        Assert.Equal([new MenuItem("식빵", "3,000원")], changed.Copy.Menu);
        Assert.Equal(("ticket", "night", (string?)null, "9:16", new(1, 0)), (changed.Design, changed.Palette, changed.Fonts, changed.Ratio, changed.Focus!));
        Assert.Equal([AdPart.Price, AdPart.Contact], changed.Hidden);
    }

    [Fact]
    public void Blanks_and_line_ends_of_a_browser_are_no_change()
    {
        var sent = Shown with
        {
            Texts = Shown.Texts.ToDictionary(t => t.Key, t => $"  {t.Value.Replace("\n", "\r\n", StringComparison.Ordinal)} \r\n"),
            Menu = [new(" 아메리카노", "2,000원 "), new("", " "), new("카페라떼 ", "3,000원"), new("", "")],
            Hidden = [AdPart.Button, AdPart.Offer],
        };

        Assert.Empty(sent.ChangesFrom(Shown));
    }

    [Fact]
    public void Two_windows_that_change_different_things_both_get_their_way()
    {
        var one = Shown with { Texts = new Dictionary<AdText, string>(Shown.Texts) { [AdText.Headline] = "첫째 창" }, Palette = "night" };
        var two = Shown with { Texts = new Dictionary<AdText, string>(Shown.Texts) { [AdText.Price] = "4,900원" }, Menu = [] };

        var draft = one.ApplyTo(SampleDrafts.Full, one.ChangesFrom(Shown));
        draft = two.ApplyTo(draft, two.ChangesFrom(Shown));

        Assert.Equal(("첫째 창", "4,900원", "night", 0), (draft.Copy.Headline, draft.Copy.Price, draft.Palette, draft.Copy.Menu.Count));
    }

    [Fact]
    public void A_line_of_a_menu_that_lost_one_half_is_kept_and_one_that_lost_both_goes()
    {
        var sheet = Shown with { Menu = [new("아메리카노", ""), new("", ""), new("", "3,000원")] };

        var menu = sheet.ApplyTo(SampleDrafts.Full, sheet.ChangesFrom(Shown)).Copy.Menu;

        Assert.Equal([new("아메리카노", ""), new("", "3,000원")], menu);
    }
}
