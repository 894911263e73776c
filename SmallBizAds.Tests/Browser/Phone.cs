using System.Collections.Concurrent;
using Microsoft.Playwright;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Browser;

/// <summary>A browser with its pages, and everything it complained about.</summary>
public sealed class Phone : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _complaints = new();

    public Phone(WebApp app, IBrowserContext context, IPage page)
    {
        (App, Context, Page) = (app, context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Enqueue($"{message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _complaints.Enqueue($"exception: {error}");
    }

    public WebApp App { get; }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Console errors and warnings so far: a violation of the content policy shows up here.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
