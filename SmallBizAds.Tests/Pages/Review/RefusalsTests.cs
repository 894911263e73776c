using System.Globalization;
using System.Net;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Pages.Review;

/// <summary>What cannot be taken is explained, stays on the screen, and changes nothing.</summary>
public sealed class RefusalsTests(SharedWholeApp shared)
{
    [Theory]
    [InlineData("ko", false, null)]
    [InlineData("en", false, null)]
    [InlineData("ko", true, null)]
    [InlineData("en", true, null)]
    [InlineData("ko", false, "Confirm")]
    [InlineData("en", false, "Undo")]
    [InlineData("ko", true, "Idea")]
    public async Task A_text_over_its_limit_is_explained_and_stays_where_it_was_typed(string language, bool htmx, string? button)
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync(), language: language);
        var (preview, texts) = (desk.Preview, desk.Owner.Texts);
        foreach (var text in AdTexts.All.Where(t => t != AdText.Hashtags))
        {
            var tooLong = string.Concat(Enumerable.Repeat(text == AdText.Caption ? "각" : "👨‍👩‍👧‍👦", AdTexts.LimitOf(text))) + "가";
            await desk.OpenedAsync();
            await desk.RefusedAsync(button, form => form.Set($"Text.{text}", tooLong).Set("Palette", desk.Choices("Palette")[^1]), htmx);

            var message = string.Format(CultureInfo.InvariantCulture, texts["Problem_TextOverLimit"], texts[$"AdText_{text}"], AdTexts.LimitOf(text), AdTexts.LimitOf(text) + 1);
            Assert.Equal(message, desk.Page.QuerySelector($"#note-{text} .problem")!.TextContent);
            Assert.Equal(message, desk.Page.QuerySelector("#live [role=alert]")!.TextContent.Trim());
            Assert.Equal(preview, desk.Preview);
            if (!htmx || button is not null)
            {
                Assert.Equal(tooLong, desk[text]);
                Assert.Equal("true", desk.Page.QuerySelector($"#text-{text}")!.GetAttribute("aria-invalid"));
                Assert.Contains($"note-{text}", desk.Page.QuerySelector($"#text-{text}")!.GetAttribute("aria-describedby"), StringComparison.Ordinal);

                // A choice made in the same breath is still ticked, to be sent with the shorter text.
                Assert.Equal(desk.Choices("Palette")[^1], desk.Chosen("Palette"));
            }
        }

        await desk.OpenedAsync();
        Assert.Equal((preview, 0), (desk.Preview, desk.Step));
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task An_emptied_headline_is_asked_for(string language)
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync(), language: language);

        foreach (var nothing in new[] { "", " \u3000 ", "\u202E\u0007" })
        {
            await desk.RefusedAsync("Confirm", form => form.Set("Text.Headline", nothing).Set("Text.Subcopy", "같이 적은 글"));

            Assert.Equal(string.Format(CultureInfo.InvariantCulture, desk.Owner.Texts["Problem_TextNeeded"], desk.Owner.Texts["AdText_Headline"]), desk.Page.QuerySelector("#note-Headline .problem")!.TextContent);
            Assert.Equal(("", "같이 적은 글"), (desk[AdText.Headline], desk[AdText.Subcopy]));
        }

        await desk.ChangeAsync(AdText.Headline, "다시 적은 제목");
        Assert.Equal(("다시 적은 제목", "같이 적은 글"), (desk[AdText.Headline], desk[AdText.Subcopy]));
    }

    [Theory]
    [InlineData("Palette", "no-such-colour")]
    [InlineData("Palette", "")]
    [InlineData("Design", "../../etc/passwd")]
    [InlineData("Design", "photo-plain")]
    [InlineData("Fonts", "comic sans")]
    [InlineData("Ratio", "100:1")]
    [InlineData("Ratio", "<script>")]
    public async Task A_choice_that_does_not_exist_is_refused(string name, string value)
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        var preview = desk.Preview;

        foreach (var htmx in new[] { false, true })
        {
            await desk.RefusedAsync(null, form => form.Set(name, value).Set("Text.Headline", "옆에 적은 제목"), htmx);
            Assert.Contains(desk.Owner.Texts["Problem_AdChoiceUnknown"], desk.Page.QuerySelector("#live [role=alert]")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", await desk.Owner.Visit.Answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            await desk.OpenedAsync();
            Assert.Equal((preview, 0), (desk.Preview, desk.Step));
        }
    }

    [Fact]
    public async Task A_menu_that_is_too_tooLongor_has_too_tooLongnames_is_refused_and_stays_on_the_screen()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        void Fill(FormFilling form, int lines, string name, string price)
        {
            form.Set("MenuName", null).Set("MenuPrice", null);
            for (var i = 0; i < lines; i++)
            {
                form.Add("MenuName", name).Add("MenuPrice", price);
            }
        }

        await desk.RefusedAsync(null, form => Fill(form, 13, "라떼", "5,500원"));
        Assert.Contains("12", desk.Page.QuerySelector("#live [role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(12, desk.Menu.Count);
        await desk.OpenedAsync();
        await desk.RefusedAsync(null, form => Fill(form, 2, new string('라', 41), "5,500원"));
        Assert.Equal(2, desk.Menu.Count);
        await desk.OpenedAsync();
        await desk.RefusedAsync(null, form => Fill(form, 1, "라떼", new string('9', 25)));
        await desk.OpenedAsync();
        await desk.SendAsync(null, form => Fill(form, 3000, "라떼", "5,500원"));
        Assert.InRange((int)desk.Status, 400, 499);
        Assert.Equal(0, (await desk.OpenedAsync()).Step);
    }

    [Theory]
    [InlineData("Idea&text=Nothing")]
    [InlineData("Idea&text=99")]
    [InlineData("Wording&text=Nothing")]
    [InlineData("Wording")]
    [InlineData("Reword&text=-1")]
    public async Task A_text_that_does_not_exist_changes_no_other(string handler)
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());

        await desk.SendAsync(handler, form => form.Set("wording", "끼어든 글").Set("phrase", "끼어든 글"));

        Assert.Equal(HttpStatusCode.NotFound, desk.Status);
        Assert.Equal(0, (await desk.OpenedAsync()).Step);
    }

    [Theory]
    [InlineData("")]
    [InlineData("가나다라마바사아자차카타파하가나다라마바사아자차카타파하가나다라마")]
    public async Task A_wording_that_was_never_offered_keeps_to_the_rules(string wording)
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());

        await desk.RefusedAsync("Wording&text=Headline", form => form.Set("wording", wording));

        Assert.Equal(0, (await desk.OpenedAsync()).Step);
    }

    [Fact]
    public async Task A_form_without_its_token_is_turned_away()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());

        foreach (var handler in new[] { null, "Undo", "Idea", "Confirm", "DropPhoto", "Reword&text=Headline", "Wording&text=Headline" })
        {
            await desk.SendAsync(handler, form => form.Set("__RequestVerificationToken", null).Set("Text.Headline", "남이 보낸 제목"));
            Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        }

        Assert.Equal(0, (await desk.OpenedAsync()).Step);
    }
}
