using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Web.Pages.Review;

namespace SmallBizAds.Tests.Unit.Ads;

/// <summary>The review's form as browsers and others send it.</summary>
public sealed class ReviewFormTests
{
    [Fact]
    public void An_empty_form_says_nothing()
    {
        var form = Read();

        Assert.Equal(0, form.Step);
        Assert.Empty(form.Sheet.Texts);
        Assert.Null(form.Sheet.Menu);
        Assert.Null(form.Sheet.Hidden);
        Assert.Null(form.Sheet.Focus);
        Assert.Equal((null, null, null, null), (form.Sheet.Design, form.Sheet.Palette, form.Sheet.Fonts, form.Sheet.Ratio));
    }

    [Fact]
    public void Texts_come_without_what_no_text_holds()
    {
        var form = Read(("Text.Headline", "\u202E라떼\0\u0007 \uD83D나왔어요 "), ("Text.Caption", "가\r\n나"), ("Text.Nothing", "x"), ("Text.Subcopy", ""));

        Assert.Equal("라떼 나왔어요", form.Sheet.Texts[AdText.Headline]);
        Assert.Equal("가\n나", form.Sheet.Texts[AdText.Caption]);
        Assert.Equal("", form.Sheet.Texts[AdText.Subcopy]);
        Assert.Equal(3, form.Sheet.Texts.Count);
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("-3", -3)]
    [InlineData("", 0)]
    [InlineData("1e9", 0)]
    [InlineData("99999999999", 0)]
    [InlineData("열둘", 0)]
    public void A_step_that_is_no_number_is_the_first(string sent, int step) => Assert.Equal(step, Read(("Step", sent)).Step);

    [Fact]
    public void Lines_of_a_menu_go_by_pairs_and_half_a_pair_is_none()
    {
        var form = new ReviewFormFields { ["MenuName"] = new(["아메리카노", "라떼", "빙수"]), ["MenuPrice"] = new(["2,000원", "3,000원"]) };

        Assert.Equal([new MenuItem("아메리카노", "2,000원"), new MenuItem("라떼", "3,000원")], ReviewForm.Read(form.ToForm()).Sheet.Menu!);
        Assert.Empty(Read(("MenuName", "아메리카노")).Sheet.Menu!);
        Assert.Null(Read(("MenuPrice", "2,000원")).Sheet.Menu);
    }

    [Fact]
    public void What_is_not_ticked_is_hidden_but_only_where_it_could_be_ticked()
    {
        Assert.Equal(Enum.GetValues<AdPart>(), Read(("PartsShown", "1")).Sheet.Hidden!);
        Assert.Equal(
            [AdPart.Offer, AdPart.Period, AdPart.Contact, AdPart.Business],
            ReviewForm.Read(new ReviewFormFields { ["PartsShown"] = "1", ["Show"] = new(["Price", "Button", "<script>", "price"]) }.ToForm()).Sheet.Hidden!);
        Assert.Null(Read(("Show", "Price")).Sheet.Hidden);
    }

    [Theory]
    [InlineData("50", "50", "50 50", null, null)]
    [InlineData("60", "50", "50 50", 0.6, 0.5)]
    [InlineData("-5", "400", "50 50", 0.0, 1.0)]
    [InlineData("60", "50", null, 0.6, 0.5)]
    [InlineData("", "50", "50 50", null, null)]
    [InlineData("왼쪽", "50", "50 50", null, null)]
    [InlineData(null, null, "50 50", null, null)]
    [InlineData("33.5", "0", "50 50", 0.335, 0.0)]
    public void A_focal_point_counts_when_the_sliders_were_moved(string? x, string? y, string? was, double? left, double? top)
    {
        var focus = Read([.. new[] { ("FocusX", x), ("FocusY", y), ("FocusWas", was) }.Where(f => f.Item2 is not null).Select(f => (f.Item1, f.Item2!))]).Sheet.Focus;

        Assert.Equal(left is null ? null : new PhotoFocus(left.Value, top!.Value), focus);
    }

    [Theory]
    [InlineData("NaN", "50")]
    [InlineData("50", "Infinity")]
    public void A_focal_point_that_is_no_place_is_refused_or_at_the_edge(string x, string y)
    {
        var sheet = Read(("FocusX", x), ("FocusY", y)).Sheet;

        Assert.True(DraftRules.Refuse(sheet, ["Focus"], []) is { Code: "AdChoiceUnknown" } || sheet.Focus is { X: >= 0 and <= 1, Y: >= 0 and <= 1 });
    }

    private static ReviewForm Read(params (string Name, string Value)[] fields)
    {
        var form = new ReviewFormFields();
        foreach (var (name, value) in fields)
        {
            form[name] = value;
        }

        return ReviewForm.Read(form.ToForm());
    }

    private sealed class ReviewFormFields : Dictionary<string, StringValues>
    {
        public FormCollection ToForm() => new(this);
    }
}
