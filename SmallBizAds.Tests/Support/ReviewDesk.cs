using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Web.Pages.Review;

namespace SmallBizAds.Tests.Support;

/// <summary>One window with the review of an ad in it: what stands there, what is typed, which button is pressed.</summary>
public sealed class ReviewDesk
{
    private ReviewDesk(Owner owner, string task, int number) => (Owner, Task, Path) = (owner, task, $"{task}/{number}");

    public Owner Owner { get; }

    public string Task { get; }

    /// <summary>"/ads/ID/1".</summary>
    public string Path { get; }

    /// <summary>What this window shows.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    public HttpStatusCode Status => Owner.Visit.Status;

    /// <summary>Address of the picture that is shown.</summary>
    public string Preview => Page.QuerySelector("#preview")!.GetAttribute("src")!;

    public int Step => int.Parse(Page.QuerySelector("input[name=Step]")!.GetAttribute("value")!, CultureInfo.InvariantCulture);

    public bool CanUndo => !Page.QuerySelector("#undo")!.HasAttribute("disabled");

    public bool CanRedo => !Page.QuerySelector("#redo")!.HasAttribute("disabled");

    /// <summary>Somebody new whose ads are made, at the review of one of them.</summary>
    public static async Task<ReviewDesk> NewAsync(WholeApp app, string words = Steps.Latte, Action<FormFilling>? fill = null, string language = "ko", int number = 1)
    {
        var owner = await Owner.ArrivesAsync(app, language);
        await owner.SendAsync(words, fill);
        var task = owner.Task();
        await owner.FinishedAsync(task);
        return await new ReviewDesk(owner, task, number).OpenedAsync();
    }

    /// <summary>Another window of the same owner on the same ad.</summary>
    public Task<ReviewDesk> BesideAsync() => new ReviewDesk(Owner, Task, Path[^1] - '0').OpenedAsync();

    /// <summary>Loads the page anew.</summary>
    public async Task<ReviewDesk> OpenedAsync()
    {
        Page = await Owner.Visit.OpenAsync(Path);
        Assert.Equal(HttpStatusCode.OK, Status);
        return this;
    }

    /// <summary>Shows a page that was on the screen before.</summary>
    public void Back(IHtmlDocument page) => Page = page;

    /// <summary>What stands in the field of a text.</summary>
    public string this[AdText text] => Page.QuerySelector($"[name='{ReviewForm.NameOf(text)}']") switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        _ => throw new InvalidOperationException($"No field for {text} on {Path}."),
    };

    /// <summary>The choice that is ticked.</summary>
    public string? Chosen(string name) => Page.QuerySelectorAll<IHtmlInputElement>($"input[name={name}]").FirstOrDefault(i => i.IsChecked)?.Value;

    /// <summary>The choices there are.</summary>
    public IReadOnlyList<string> Choices(string name) => [.. Page.QuerySelectorAll<IHtmlInputElement>($"input[name={name}]").Select(i => i.Value)];

    /// <summary>What is shown on the picture of what can be left off.</summary>
    public IReadOnlyList<string> Parts => [.. Page.QuerySelectorAll<IHtmlInputElement>("input[name=Show]").Where(i => i.IsChecked).Select(i => i.Value)];

    /// <summary>The lines of the menu.</summary>
    public IReadOnlyList<(string Name, string Price)> Menu =>
    [
        .. Page.QuerySelectorAll<IHtmlInputElement>("input[name=MenuName]").Zip(Page.QuerySelectorAll<IHtmlInputElement>("input[name=MenuPrice]"), (n, p) => (n.Value, p.Value))
            .Where(m => m.Item1.Length + m.Item2.Length > 0),
    ];

    /// <summary>Sends the form of this window as it stands with these changes, by htmx or without script; the answer, whatever it is.</summary>
    public Task<IHtmlDocument> SendAsync(string? handler, Action<FormFilling>? fill = null, bool htmx = false)
    {
        Owner.Visit.Back(Page);
        return Owner.Visit.SendAsync("#review-form", form =>
        {
            form.Action = handler is null ? Path : $"{Path}?handler={handler}";
            fill?.Invoke(form);
        }, htmx);
    }

    /// <summary>Changes something and insists that it was accepted; then the window shows it.</summary>
    public async Task ChangeAsync(Action<FormFilling> fill, bool htmx = false)
    {
        var answer = await SendAsync(null, fill, htmx);
        if (htmx)
        {
            Assert.Equal(HttpStatusCode.OK, Status);
            Assert.Null(answer.QuerySelector("#review-form"));
            Assert.NotNull(answer.QuerySelector("#live input[name=Step]"));
            Assert.Equal(AdTexts.All.Count, answer.QuerySelectorAll("[id^=note-][hx-swap-oob]").Length);
        }
        else
        {
            AssertBackToReview();
        }

        await OpenedAsync();
    }

    public Task ChangeAsync(AdText text, string value, bool htmx = false) => ChangeAsync(form => form.Set(ReviewForm.NameOf(text), value), htmx);

    /// <summary>Presses a button and insists that it worked; then the window shows what came of it.</summary>
    public async Task PressAsync(string handler, Action<FormFilling>? fill = null, bool htmx = false)
    {
        var answer = await SendAsync(handler, fill, htmx);
        if (htmx)
        {
            Assert.Equal(HttpStatusCode.OK, Status);
            Assert.Null(answer.QuerySelector("nav.top, footer"));
            Assert.NotNull(answer.QuerySelector("#review #review-form"));
            Page = answer;
        }
        else
        {
            AssertBackToReview();
            await OpenedAsync();
        }
    }

    /// <summary>Sends and insists that it was refused; the window shows the answer.</summary>
    public async Task RefusedAsync(string? handler, Action<FormFilling> fill, bool htmx = false)
    {
        var answer = await SendAsync(handler, fill, htmx);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, Status);
        Page = answer;
    }

    /// <summary>Makes it final; the address of the version.</summary>
    public async Task<string> ConfirmAsync(Action<FormFilling>? fill = null)
    {
        var answer = await SendAsync("Confirm", fill);
        Assert.True(Status == HttpStatusCode.SeeOther, $"{Status}: {answer.QuerySelector(".problem")?.TextContent}");
        return Owner.Visit.Answer.Headers.Location!.ToString();
    }

    /// <summary>Sends the form for another photo.</summary>
    public Task<IHtmlDocument> SendPhotoAsync(byte[]? photo, string name = "photo.png", bool htmx = false)
    {
        Owner.Visit.Back(Page);
        return Owner.Visit.SendAsync("#photo-form", form =>
        {
            if (photo is not null)
            {
                form.Attach("photo", photo, name, "image/jpeg");
            }
        }, htmx);
    }

    public Task<byte[]> PreviewBytesAsync() => Owner.BytesAsync(Preview);

    private void AssertBackToReview()
    {
        Assert.True(Status == HttpStatusCode.SeeOther, $"{Status}: {Owner.Visit.Page.QuerySelector(".problem")?.TextContent}");
        Assert.Equal(Path, Owner.Visit.Answer.Headers.Location!.ToString());
    }
}
