using System.Net;
using AngleSharp.Html.Dom;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Pages.Review;

/// <summary>Everything of an ad can be changed, seen and taken back, with script and without.</summary>
public sealed class ChangingTests(SharedWholeApp shared)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_text_is_changed_by_itself_and_all_of_it_can_be_undone_and_redone(bool htmx)
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        var before = AdTexts.All.ToDictionary(t => t, t => desk[t]);
        var (first, firstBytes) = (desk.Preview, await desk.PreviewBytesAsync());
        var after = AdTexts.All.ToDictionary(t => t, t => t == AdText.Hashtags ? "#봄 #새봄" : t == AdText.Caption ? "첫 줄\n\n둘째 줄" : $"{(int)t}번 새 글");
        foreach (var text in AdTexts.All)
        {
            var keys = desk.Preview;
            await desk.ChangeAsync(text, after[text], htmx);
            Assert.NotEqual(keys, desk.Preview);
            Assert.All(AdTexts.All, t => Assert.Equal(t <= text ? after[t] : before[t], desk[t]));
        }

        var (last, lastBytes) = (desk.Preview, await desk.PreviewBytesAsync());
        Assert.NotEqual(firstBytes, lastBytes);
        Assert.False(desk.CanRedo);
        for (var back = AdTexts.All.Count; back > 0; back--)
        {
            Assert.True(desk.CanUndo);
            await desk.PressAsync("Undo", htmx: htmx);
            Assert.Equal(before[AdTexts.All[back - 1]], desk[AdTexts.All[back - 1]]);
        }

        Assert.Equal((first, false, true), (desk.Preview, desk.CanUndo, desk.CanRedo));
        Assert.Equal(firstBytes, await desk.PreviewBytesAsync());
        for (var forth = 0; forth < AdTexts.All.Count; forth++)
        {
            await desk.PressAsync("Redo", htmx: htmx);
        }

        Assert.Equal((last, true, false), (desk.Preview, desk.CanUndo, desk.CanRedo));
        Assert.Equal(lastBytes, await desk.PreviewBytesAsync());

        // And once more at either end, as a thumb does.
        await desk.PressAsync("Redo", htmx: htmx);
        Assert.Equal(last, desk.Preview);
    }

    [Fact]
    public async Task Typing_that_goes_on_is_one_change_to_undo()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        var headline = desk[AdText.Headline];
        foreach (var typed in new[] { "새", "새 봄", "새 봄이", "새 봄이 왔어요" })
        {
            await desk.ChangeAsync(AdText.Headline, typed, htmx: true);
        }

        await desk.PressAsync("Undo", htmx: true);
        Assert.Equal(headline, desk[AdText.Headline]);
        await desk.PressAsync("Redo", htmx: true);
        Assert.Equal("새 봄이 왔어요", desk[AdText.Headline]);
    }

    [Fact]
    public async Task What_was_typed_when_a_button_is_pressed_is_not_lost()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        var subcopy = desk[AdText.Subcopy];

        await desk.PressAsync("Idea&text=Subcopy", form => form.Set("Text.Headline", "막 적은 제목"));

        Assert.Equal("막 적은 제목", desk[AdText.Headline]);
        Assert.NotEqual(subcopy, desk[AdText.Subcopy]);
        await desk.PressAsync("Undo", form => form.Set("Text.Price", "7,700원"));
        Assert.NotEqual("7,700원", desk[AdText.Price]);
        await desk.PressAsync("Redo");
        Assert.Equal("7,700원", desk[AdText.Price]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_choice_is_taken_drawn_and_can_be_undone(bool htmx)
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync(), fill: form => form.Attach("Form.Photo", TestPhotos.Jpeg(TestScene.Latte, 900, 1200), "latte.jpg", "image/jpeg"));
        var first = desk.Preview;
        foreach (var name in new[] { "Design", "Palette", "Fonts", "Ratio" })
        {
            var other = desk.Choices(name).Last(c => c != desk.Chosen(name));
            var shown = desk.Preview;
            await desk.ChangeAsync(form => form.Set(name, other), htmx);
            Assert.Equal(other, desk.Chosen(name));
            Assert.NotEqual(shown, desk.Preview);
        }

        await desk.ChangeAsync(form => form.Set("Show", null), htmx);
        Assert.Empty(desk.Parts);
        await desk.ChangeAsync(form => form.Set("Show", "Contact"), htmx);
        Assert.Equal(["Contact"], desk.Parts);

        await desk.ChangeAsync(form => form.Set("FocusX", "7").Set("FocusY", "93"), htmx);
        Assert.Equal("7 93", desk.Page.QuerySelector("input[name=FocusWas]")!.GetAttribute("value"));
        Assert.Equal("7", desk.Page.QuerySelector("input[name=FocusX]")!.GetAttribute("value"));

        AssertJpeg(await desk.PreviewBytesAsync(), 1200, 628);
        for (var i = 0; i < 7; i++)
        {
            await desk.PressAsync("Undo", htmx: htmx);
        }

        Assert.Equal((first, false), (desk.Preview, desk.CanUndo));
    }

    [Fact]
    public async Task Sliders_moved_and_moved_back_are_back()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync(), fill: form => form.Attach("Form.Photo", TestPhotos.Jpeg(TestScene.Latte, 900, 1200), "latte.jpg", "image/jpeg"));
        var (x, y) = (desk.Page.QuerySelector("input[name=FocusX]")!.GetAttribute("value"), desk.Page.QuerySelector("input[name=FocusY]")!.GetAttribute("value"));

        // One window that is never loaded anew: each answer brings only what follows a change.
        var live = await desk.SendAsync(null, form => form.Set("FocusX", "1"), htmx: true);
        await desk.SendAsync(null, form => form.Set("FocusX", x).Set("Step", Value(live, "Step")).Set("FocusWas", Value(live, "FocusWas")), htmx: true);

        await desk.OpenedAsync();
        Assert.Equal((x, y), (desk.Page.QuerySelector("input[name=FocusX]")!.GetAttribute("value"), desk.Page.QuerySelector("input[name=FocusY]")!.GetAttribute("value")));
        Assert.Equal(2, desk.Step);
    }

    [Fact]
    public async Task A_menu_is_added_to_changed_and_emptied()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync(), "아메리카노 2,000원, 카페라떼 3,000원, 바닐라라떼 3,500원");
        Assert.Equal([("아메리카노", "2,000원"), ("카페라떼", "3,000원"), ("바닐라라떼", "3,500원")], desk.Menu);

        await desk.ChangeAsync(form => Lines(form, ("아메리카노", "2,500원"), ("", ""), ("카페라떼", "3,000원"), ("유자차", "4,000원")));
        Assert.Equal([("아메리카노", "2,500원"), ("카페라떼", "3,000원"), ("유자차", "4,000원")], desk.Menu);
        await desk.ChangeAsync(form => Lines(form));
        Assert.Empty(desk.Menu);
        await desk.PressAsync("Undo");
        await desk.PressAsync("Undo");
        Assert.Equal(3, desk.Menu.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_photo_is_put_in_swapped_and_taken_out(bool htmx)
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        var drawn = desk.Preview;
        Assert.Null(desk.Page.QuerySelector("#focus-photo"));

        await SwapAsync(Png.Gradient(700, 500, 8));
        var first = desk.Page.QuerySelector("#focus-photo")!.GetAttribute("src")!;
        await desk.ChangeAsync(form => form.Set("FocusX", "3"), htmx);
        await SwapAsync(Png.Gradient(700, 500, 9));
        Assert.NotEqual(first, desk.Page.QuerySelector("#focus-photo")!.GetAttribute("src"));
        Assert.NotEqual("3", desk.Page.QuerySelector("input[name=FocusX]")!.GetAttribute("value"));
        AssertJpeg(await desk.PreviewBytesAsync(), 1080, 1080);
        await desk.PressAsync("DropPhoto", htmx: htmx);
        Assert.Null(desk.Page.QuerySelector("#focus-photo"));
        Assert.Equal(drawn, desk.Preview);

        await desk.PressAsync("Undo", htmx: htmx);
        await desk.PressAsync("Undo", htmx: htmx);
        Assert.Equal(first, desk.Page.QuerySelector("#focus-photo")!.GetAttribute("src"));
        AssertJpeg(await desk.PreviewBytesAsync(), 1080, 1080);

        async Task SwapAsync(byte[] photo)
        {
            await desk.SendPhotoAsync(photo, htmx: htmx);
            Assert.Equal(htmx ? HttpStatusCode.OK : HttpStatusCode.SeeOther, desk.Status);
            await desk.OpenedAsync();
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Another_wording_another_idea_and_a_wording_from_the_list(bool htmx)
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        await desk.ChangeAsync(AdText.Price, "6,900원", htmx);
        var before = AdTexts.All.ToDictionary(t => t, t => desk[t]);

        await desk.PressAsync("Idea&text=CallToAction", htmx: htmx);
        Assert.NotEqual(before[AdText.CallToAction], desk[AdText.CallToAction]);
        Assert.All(AdTexts.All.Where(t => t is not (AdText.CallToAction or AdText.Product)), t => Assert.Equal(before[t], desk[t]));

        var shown = (Headline: desk[AdText.Headline], Design: desk.Chosen("Design"));
        await desk.PressAsync("Idea", htmx: htmx);
        Assert.NotEqual(shown, (desk[AdText.Headline], desk.Chosen("Design")));
        Assert.Equal("6,900원", desk[AdText.Price]);
        Assert.DoesNotContain("5,500", desk[AdText.Caption], StringComparison.Ordinal);

        var list = await desk.Owner.Visit.OpenAsync($"{desk.Path}?handler=Ideas&text=Headline", htmx ? [("HX-Request", "true")] : []);
        Assert.Equal(htmx, list.QuerySelector("#review") is null);
        var wordings = list.QuerySelectorAll("#ideas-Headline button[name=wording]").Select(b => b.GetAttribute("value")!).ToList();
        Assert.True(wordings.Count >= 2 && wordings.Distinct().Count() == wordings.Count);
        Assert.DoesNotContain(desk[AdText.Headline], wordings);
        await desk.PressAsync("Wording&text=Headline", form => form.Set("wording", wordings[^1]), htmx);
        Assert.Equal(wordings[^1], desk[AdText.Headline]);

        for (var i = 0; i < 4; i++)
        {
            await desk.PressAsync("Undo", htmx: htmx);
        }

        Assert.False(desk.CanUndo);
        Assert.Equal("5,500원", desk[AdText.Price]);
    }

    // A person who types for a minute sends far more than the create form allows.
    [Fact]
    public async Task Long_typing_is_never_turned_away()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());
        for (var i = 1; i <= 30; i++)
        {
            var live = await desk.SendAsync(null, form => form.Set("Text.Subcopy", new string('가', i)), htmx: true);
            Assert.Equal(HttpStatusCode.OK, desk.Status);
            Assert.Equal($"{i}", Value(live, "Step"));
        }
    }

    [Fact]
    public async Task Colours_and_ratios_on_offer_are_all_of_them()
    {
        var desk = await ReviewDesk.NewAsync(await shared.AppAsync());

        Assert.Equal(Palettes.All.Select(p => p.Key), desk.Choices("Palette"));
        Assert.Equal(["1:1", "4:5", "3:4", "9:16", "4:3", "16:9", "1.91:1"], desk.Choices("Ratio"));
        Assert.Contains(desk.Chosen("Design"), desk.Choices("Design"));
    }

    private static string? Value(IHtmlDocument live, string name) => live.QuerySelector($"input[name={name}]")!.GetAttribute("value");

    private static void Lines(FormFilling form, params (string Name, string Price)[] lines)
    {
        form.Set("MenuName", "").Set("MenuPrice", "");
        foreach (var (name, price) in lines)
        {
            form.Add("MenuName", name).Add("MenuPrice", price);
        }
    }

    private static void AssertJpeg(byte[] jpeg, int width, int height)
    {
        using var arena = new VipsArena();
        var picture = VipsOperation.Call("jpegload_buffer", ("buffer", (ReadOnlyMemory<byte>)jpeg), ("fail_on", "warning")).ToMemory();
        Assert.Equal((width, height), (picture.Width, picture.Height));
    }
}
