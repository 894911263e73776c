using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SmallBizAds.Tests.Support;

/// <summary>Somebody with a browser without script: opens pages, fills in the forms that stand there, sends them.</summary>
public sealed class Visit(HttpClient client)
{
    public HttpClient Client { get; } = client;

    /// <summary>The last answer.</summary>
    public HttpResponseMessage Answer { get; private set; } = null!;

    /// <summary>The page that was answered.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    public HttpStatusCode Status => Answer.StatusCode;

    public async Task<IHtmlDocument> OpenAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await ReadAsync(await Client.SendAsync(request));
    }

    /// <summary>Sends a form of the page as a browser would: its fields as they stand, with these changes (null: left out).</summary>
    public async Task<IHtmlDocument> SendAsync(string form, Action<FormFilling>? fill = null, bool htmx = false)
    {
        var element = Page.QuerySelector<IHtmlFormElement>(form) ?? throw new InvalidOperationException($"No form {form} on the page.");
        var filling = new FormFilling(element);
        fill?.Invoke(filling);
        using var request = new HttpRequestMessage(HttpMethod.Post, filling.Action) { Content = filling.ToContent() };
        if (htmx)
        {
            request.Headers.Add("HX-Request", "true");
        }

        return await ReadAsync(await Client.SendAsync(request));
    }

    /// <summary>Back to a page that was on the screen before, as a browser shows it out of its memory.</summary>
    public void Back(IHtmlDocument page) => Page = page;

    /// <summary>Goes where the last answer points.</summary>
    public Task<IHtmlDocument> FollowAsync() => OpenAsync(Answer.Headers.Location?.ToString() ?? throw new InvalidOperationException("No redirect."));

    private async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer)
    {
        Answer = answer;
        var html = await answer.Content.ReadAsStringAsync();
        var context = BrowsingContext.New(Configuration.Default);
        var document = await context.OpenAsync(response => response.Content(html).Address("http://localhost/"));
        return Page = (IHtmlDocument)document;
    }
}
