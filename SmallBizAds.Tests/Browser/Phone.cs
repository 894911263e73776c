using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SmallBizAds.Tests.Browser;

/// <summary>A browser with its pages, and everything it complained about.</summary>
public sealed class Phone : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _complaints = new();

    public Phone(IBrowserContext context, IPage page)
    {
        (Context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Enqueue($"{message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _complaints.Enqueue($"exception: {error}");
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Console errors and warnings so far: a violation of the content policy shows up here.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
