using AngleSharp.Dom;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Pages.Review;

/// <summary>Words that the law forbids or restricts are pointed out, reworded at a tap, and what was said is kept.</summary>
public sealed class ClaimsTests(SharedWholeApp shared)
{
    [Theory]
    [InlineData("ko", false)]
    [InlineData("ko", true)]
    [InlineData("en", false)]
    public async Task A_claim_is_shown_with_law_and_reason_reworded_at_a_tap_and_kept_with_the_version(string language, bool htmx)
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync(), language: language, fill: form => form.Set("Form.Language", "Korean"));
        await desk.ChangeAsync(form => form.Set("Text.Headline", "국내 최고 흑임자 라떼").Set("Text.Subcopy", "암을 치료하는 맛이에요"), htmx);

        Assert.Contains("최고", desk.Page.QuerySelector("#note-Headline mark")!.TextContent, StringComparison.Ordinal);
        Assert.All(new[] { "Headline", "Subcopy" }, t => Assert.True(desk.Page.QuerySelector($"#note-{t} small")!.TextContent.Length > 5));
        Assert.Equal("#note-Headline", desk.Page.QuerySelector(".claim-sum a")!.GetAttribute("href"));
        var button = desk.Page.QuerySelector("#note-Headline button[name=phrase]")!;
        var phrase = button.GetAttribute("value")!;
        Assert.Equal($"{desk.Path}?handler=Reword&text=Headline", button.GetAttribute("formaction"));

        await desk.PressAsync("Reword&text=Headline", form => form.Set("phrase", phrase), htmx);

        Assert.DoesNotContain(phrase, desk[AdText.Headline], StringComparison.Ordinal);
        Assert.Contains("흑임자 라떼", desk[AdText.Headline], StringComparison.Ordinal);
        Assert.Null(desk.Page.QuerySelector("#note-Headline mark"));
        Assert.NotNull(desk.Page.QuerySelector("#note-Subcopy mark"));

        // A second tap on a button that is gone by now.
        var reworded = desk.Preview;
        await desk.PressAsync("Reword&text=Headline", form => form.Set("phrase", phrase), htmx);
        Assert.Equal(reworded, desk.Preview);

        var version = await desk.ConfirmAsync();
        var kept = (await desk.Owner.Visit.OpenAsync(version)).QuerySelectorAll(".formats li p:has(mark)").Select(p => p.TextContent).ToList();
        Assert.Equal(2, kept.Count);
        Assert.Contains(phrase, kept[0], StringComparison.Ordinal);
        Assert.Contains(desk.Owner.Texts["Version_ClaimKept"], kept[1], StringComparison.Ordinal);
        Assert.Equal("true:Headline false:Subcopy", await ClaimsAsync(desk));

        // Undone, it is as if it had not been taken.
        await desk.OpenedAsync();
        await desk.PressAsync("Undo", htmx: htmx);
        await desk.ConfirmAsync();
        Assert.Equal("false:Headline false:Subcopy", await ClaimsAsync(desk));
    }

    [Fact]
    public async Task A_phrase_over_two_lines_of_a_caption_is_reworded_as_a_browser_sends_it()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        await desk.ChangeAsync(AdText.Caption, "우리 동네에서\n국내\n최고\n라떼를 만나요");
        var phrase = desk.Page.QuerySelector("#note-Caption button[name=phrase]")!.GetAttribute("value")!;

        await desk.PressAsync("Reword&text=Caption", form => form.Set("phrase", phrase.ReplaceLineEndings("\r\n")));

        Assert.DoesNotContain(phrase, desk[AdText.Caption], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_discount_asks_for_the_price_before_until_it_is_given(bool htmx)
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync(), "흑임자 라떼 30% 할인 3,850원");
        var link = desk.Page.QuerySelectorAll(".claim a[href='#text-FormerPrice']");
        Assert.Single(link);
        Assert.NotNull(desk.Page.QuerySelector("#text-FormerPrice"));

        await desk.ChangeAsync(AdText.FormerPrice, "5,500원", htmx);

        Assert.Empty(desk.Page.QuerySelectorAll(".claim a[href='#text-FormerPrice']"));
        await desk.ChangeAsync(AdText.FormerPrice, "", htmx);
        Assert.Single(desk.Page.QuerySelectorAll(".claim a[href='#text-FormerPrice']"));
    }

    [Fact]
    public async Task The_notes_of_a_live_answer_are_those_of_the_whole_page()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        var live = await desk.SendAsync(null, form => form.Set("Text.Headline", "국내 최고 라떼").Set("Text.Caption", "첫 줄\n암을 치료해요\n끝 줄"), htmx: true);

        await desk.OpenedAsync();

        Assert.All(AdTexts.All, t => Assert.Equal(desk.Page.QuerySelector($"#note-{t}")!.TextContent, live.QuerySelector($"#note-{t}")!.TextContent));
        Assert.DoesNotContain("첫 줄", desk.Page.QuerySelector("#note-Caption .claim-where")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_in_a_dish_is_shown_in_its_own_words_and_reworded_there()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync(), "아메리카노 2,000원, 카페라떼 3,000원");

        await desk.ChangeAsync(form => form.Set("Text.Product", "아주 긴 이름의 다른 무엇인가를 적어 둔 자리").Set("MenuName", "암 치료차").Set("MenuPrice", "9,000원"));

        Assert.NotNull(desk.Page.QuerySelector("#note-Product .claim"));
        Assert.Equal("암 치료차", desk.Page.QuerySelector("#note-Product .claim-where")!.TextContent);

        var button = desk.Page.QuerySelector("#note-Product button[name=phrase]")!;
        await desk.PressAsync("Reword&text=Product", form => form.Set("phrase", button.GetAttribute("value")));
        Assert.DoesNotContain("치료", desk.Page.QuerySelector("#menu-name-0")!.GetAttribute("value")!, StringComparison.Ordinal);
        Assert.Equal("아주 긴 이름의 다른 무엇인가를 적어 둔 자리", desk[AdText.Product]);
    }

    private async Task<string> ClaimsAsync(ReviewDesk desk)
    {
        await using var command = (await shared.AppAsync()).Database.CreateCommand(
            """
            SELECT string_agg((c ->> 'taken') || ':' || initcap(c ->> 'text'), ' ' ORDER BY c ->> 'text') FROM ad_version v
            JOIN generation_history h ON h.id = v.candidate_id, jsonb_array_elements(v.claims) c
            WHERE h.generation_id = $1 AND v.number = (SELECT max(number) FROM ad_version n WHERE n.candidate_id = v.candidate_id)
            """);
        command.Parameters.Add(new() { Value = Guid.Parse(desk.Task.Split('/')[^1]) });
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
