using System.Net;
using System.Net.Sockets;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SmallBizAds.Tests.Bench;

/// <summary>A visitor over plain HTTP, with cookies and an address of their own (every guest dials from another 127.x.y.z).</summary>
public sealed class Guest : IDisposable
{
    private readonly HttpClient _client;

    public Guest(int number)
    {
        var from = new IPEndPoint(new IPAddress([127, (byte)(1 + (number >> 14)), (byte)(number >> 7 & 127), (byte)(1 + (number & 127))]), 0);
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectCallback = async (context, ct) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                try
                {
                    socket.Bind(from);
                    await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, ct);
                    return new NetworkStream(socket, ownsSocket: true);
                }
                catch
                {
                    socket.Dispose();
                    throw;
                }
            },
        });
    }

    /// <summary>Fills in the create form and sends it, as often as it takes while the app is down; returns the id of the task.</summary>
    /// <param name="app">Address of the app.</param>
    /// <param name="text">The words.</param>
    /// <param name="photo">A JPEG, or null.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<Guid> SubmitAsync(Uri app, string text, byte[]? photo, CancellationToken ct)
    {
        // The form is read once: sent again after a lost answer it names the same submission, and so the same task.
        var fields = await InsistAsync(async () => Fields(await _client.GetStringAsync(app, ct)), ct);
        fields["Form.Text"] = text;
        return await InsistAsync(
            async () =>
            {
                using var form = new MultipartFormDataContent();
                foreach (var (name, value) in fields)
                {
                    form.Add(new StringContent(value), name);
                }

                if (photo is not null)
                {
                    form.Add(new ByteArrayContent(photo) { Headers = { ContentType = new("image/jpeg") } }, "Form.Photo", "photo.jpg");
                }

                using var answer = await _client.PostAsync(app, form, ct);
                var said = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(ct)).QuerySelector("#problems")?.TextContent;
                return answer.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.Found or HttpStatusCode.Redirect && answer.Headers.Location is { } to
                    ? Guid.Parse(to.OriginalString.Split('/')[^1].Split('?')[0])
                    : throw new InvalidOperationException($"The create form was answered with {(int)answer.StatusCode}: {said}");
            },
            ct);
    }

    /// <summary>"queued", "processing", "completed", …: what the task page says to this guest; null while the app is down.</summary>
    public async Task<string?> StateAsync(Uri app, Guid task, CancellationToken ct)
    {
        try
        {
            var page = await new HtmlParser().ParseDocumentAsync(await _client.GetStringAsync(new Uri(app, $"ads/{task}"), ct), ct);
            return page.QuerySelector("#task")?.GetAttribute("data-state");
        }
        catch (HttpRequestException e) when (e.StatusCode is null)
        {
            return null;
        }
    }

    public void Dispose() => _client.Dispose();

    private static Dictionary<string, string> Fields(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var form = page.QuerySelector("#create-form") as IHtmlFormElement ?? throw new InvalidOperationException("The create page has no #create-form.");
        return form.Elements.OfType<IHtmlInputElement>()
            .Where(i => i.Type is not ("file" or "submit" or "button") && !string.IsNullOrEmpty(i.Name) && (i.Type is not ("radio" or "checkbox") || i.IsChecked))
            .GroupBy(i => i.Name!).ToDictionary(g => g.Key, g => g.First().Value);
    }

    /// <summary>An app that was killed comes back: a refused connection or a cut answer is tried again.</summary>
    private static async Task<T> InsistAsync<T>(Func<Task<T>> ask, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return await ask();
            }
            catch (Exception e) when (e is HttpRequestException { StatusCode: null } or IOException)
            {
                await Task.Delay(50, ct);
            }
        }
    }
}
