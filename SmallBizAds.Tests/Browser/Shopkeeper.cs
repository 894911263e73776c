using System.Text;
using Microsoft.Playwright;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Copywriting.Posting;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Browser;

/// <summary>An owner with a phone in one hand, at the real app: writes, chooses, finishes, takes the ad along.</summary>
public sealed class Shopkeeper : IAsyncDisposable
{
    private const string KakaoTalkAgent = "Mozilla/5.0 (Linux; Android 14; SM-S918N) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.71 Mobile Safari/537.36;KAKAOTALK 2410850";
    private const string NaverAgent = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 NAVER(inapp; search; 2000; 12.8.6; 15PRO)";
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SMALLBIZADS_SCREENSHOTS");

    // A share sheet that keeps what it was handed, and a clipboard that can be read.
    private const string Sheet = """
        Object.defineProperty(navigator, 'canShare', { value: data => (data.files ?? []).every(file => file.type === 'image/jpeg') });
        Object.defineProperty(navigator, 'share', { value: async data => {
          const bytes = async file => { let text = ''; for (const b of new Uint8Array(await file.arrayBuffer())) text += String.fromCharCode(b); return btoa(text); };
          const [file] = data.files ?? [];
          window.shared = { text: data.text ?? null, name: file?.name ?? null, bytes: file ? await bytes(file) : null };
        } });
        """;

    private readonly Phone _phone;
    private readonly string _story;
    private readonly List<string> _forgiven = ["status of 422"];

    private Shopkeeper(Phone phone, string story) => (_phone, _story) = (phone, story);

    public IPage Page => _phone.Page;

    public IBrowserContext Context => _phone.Context;

    /// <summary>Where the finished version is.</summary>
    public string Finished { get; private set; } = "";

    public static async Task<Shopkeeper> ArrivesAsync(BrowserFixture browser, Uri address, string story, bool sharing = true, string? agent = null)
    {
        var phone = await browser.OpenAsync(address, options =>
        {
            (options.HasTouch, options.IsMobile, options.DeviceScaleFactor) = (true, true, 1);
            options.Permissions = ["clipboard-read", "clipboard-write"];
            // What a service worker fetches would be sent with Chromium's own name; inside an app there is one name for all.
            (options.UserAgent, options.ServiceWorkers) = (agent, agent is null ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block);
        });
        if (sharing)
        {
            await phone.Context.AddInitScriptAsync(Sheet);
        }

        return new Shopkeeper(phone, story);
    }

    public static Task<Shopkeeper> InKakaoTalkAsync(BrowserFixture browser, Uri address) => ArrivesAsync(browser, address, "kakaotalk", sharing: false, KakaoTalkAgent);

    public static Task<Shopkeeper> InNaverAsync(BrowserFixture browser, Uri address) => ArrivesAsync(browser, address, "naver", sharing: false, NaverAgent);

    /// <summary>Step one: a line about what is to be told, perhaps a photo.</summary>
    public async Task WritesAsync(string text, byte[]? photo = null, string? only = null)
    {
        await Page.GotoAsync("/");
        await Page.Locator("#text").FillAsync(text);
        if (photo is not null)
        {
            await Page.Locator("#photo").SetInputFilesAsync(Photo(photo));
            await Page.Locator("[data-photo-preview][src^='blob:']").WaitForAsync();
        }

        if (only is not null)
        {
            await Page.Locator(".more summary").TapAsync();
            await Page.Locator($".pill:has(input[value='{only}'])").TapAsync();
        }

        await Page.Locator(".go").TapAsync();
        await Page.Locator("#task[data-state=completed]").WaitForAsync();
        await FitsAsync();
    }

    /// <summary>Step two: one of the four.</summary>
    public async Task ChoosesAsync(int number = 1)
    {
        await Page.Locator($"#slot-{number} a").TapAsync();
        await Page.Locator("#review").WaitForAsync();
        await DrawnAsync();
        await FitsAsync();
    }

    public Task OpensAsync(string part) => Page.Locator($"#review [data-tab={part}]").TapAsync();

    /// <summary>Writes something else into a text and waits until the picture says it.</summary>
    public async Task TypesAsync(AdText text, string words)
    {
        var box = Page.Locator($"#text-{text}");
        if (!await box.IsVisibleAsync())
        {
            await Page.Locator("#more-fields summary").TapAsync();
        }

        await box.TapAsync();
        await AnsweredAsync(() => box.FillAsync(words));
        await Assertions.Expect(box).ToBeFocusedAsync();
        await SeesAsync(box);
    }

    /// <summary>Taps a palette, a design, a ratio, a switch. What the ad has already needs no tap.</summary>
    public async Task TapsAsync(string name, string value)
    {
        var choice = Page.Locator($"#review label:has(input[name={name}][value='{value}'])");
        if (await choice.Locator("input[type=radio]:checked").CountAsync() == 0)
        {
            await AnsweredAsync(() => choice.TapAsync());
        }
    }

    public Task PressesAsync(string selector) => AnsweredAsync(() => Page.Locator(selector).TapAsync());

    public async Task PutsPhotoAsync(byte[] photo)
    {
        await OpensAsync("Photo");
        await AnsweredAsync(() => Page.Locator("#swap").SetInputFilesAsync(Photo(photo)));
        await Page.Locator("#focus-photo").WaitForAsync();
    }

    public Task<string> ValueAsync(AdText text) => Page.Locator($"#text-{text}").InputValueAsync();

    /// <summary>Address of the picture that is seen: it names the state of the draft.</summary>
    public async Task<string> PictureAsync() => (await Page.Locator("#preview").GetAttributeAsync("src"))!;

    /// <summary>Step three. The finished ad carries these words, each exactly as written.</summary>
    public async Task FinishesAsync(params string[] words)
    {
        await FitsAsync();
        await Page.Locator("[data-confirm]").TapAsync();
        await Page.WaitForURLAsync("**/v*");
        Finished = Page.Url;
        await FitsAsync();
        if (await Page.Locator("#ad").CountAsync() == 0)
        {
            return;
        }

        await Page.WaitForFunctionAsync("() => document.getElementById('ad').complete");
        if (Folder is not null)
        {
            await File.WriteAllBytesAsync(Path.Combine(Folder, $"ad-{_story}-{Finished.Split('/')[^1]}.jpg"), await BytesAsync(Finished + "/ad.jpg"));
        }

        var said = await SaidAsync();
        Assert.All(words, w => Assert.Contains(w, said, StringComparison.Ordinal));
    }

    /// <summary>Every text on the finished picture, one a line.</summary>
    public async Task<string> SaidAsync()
    {
        var scene = SceneJson.Read(Encoding.UTF8.GetString(await BytesAsync(Finished + "/ad.json")));
        return string.Join('\n', scene.Layers.OfType<TextLayer>().Select(t => t.Text));
    }

    /// <summary>Hands the ad to the share sheet; what arrived there.</summary>
    public async Task<(byte[] Picture, string Name, string Text)> SharesAsync()
    {
        await Page.Locator("[data-share]").TapAsync();
        await Page.WaitForFunctionAsync("() => window.shared");
        var picture = Convert.FromBase64String(await Page.EvaluateAsync<string>("window.shared.bytes"));
        Assert.Equal(await BytesAsync(Finished + "/ad.jpg"), picture);
        return (picture, await Page.EvaluateAsync<string>("window.shared.name"), await Page.EvaluateAsync<string>("window.shared.text"));
    }

    /// <summary>Shares words without a picture.</summary>
    public async Task<string> SharesWordsAsync()
    {
        await Page.Locator("[data-share-words]").TapAsync();
        await Page.WaitForFunctionAsync("() => window.shared");
        return await Page.EvaluateAsync<string>("window.shared.text");
    }

    public async Task<(byte[] File, string Name)> SavesAsync(string extension = "jpg")
    {
        var link = Page.Locator(extension == "jpg" ? "[data-save]" : $".formats a[href$='ad.{extension}']");
        if (!await link.IsVisibleAsync())
        {
            await Page.Locator(".result-save .formats summary").TapAsync();
        }

        var download = await Page.RunAndWaitForDownloadAsync(() => link.TapAsync());
        return (await File.ReadAllBytesAsync((await download.PathAsync())!), download.SuggestedFilename);
    }

    /// <summary>Copies the words for a channel; what lies on the clipboard then.</summary>
    public async Task<string> CopiesAsync(PostingChannel channel)
    {
        await Page.Locator($".pill:has(input[data-channel][value={channel}])").TapAsync();
        await Page.Locator($"[data-copy=body-{channel}]").TapAsync();
        await Assertions.Expect(Page.Locator(".toast")).ToHaveTextAsync(Resx.Korean["Toast_Copied"]);
        return await Page.EvaluateAsync<string>("navigator.clipboard.readText()");
    }

    public async Task<byte[]> BytesAsync(string address)
    {
        var answer = await Context.APIRequest.GetAsync(address);
        Assert.Equal(200, answer.Status);
        return await answer.BodyAsync();
    }

    /// <summary>Width and height of a picture as a browser decodes it.</summary>
    public async Task<(int Width, int Height)> SizeOfAsync(byte[] picture)
    {
        var size = await Page.EvaluateAsync<int[]>("""
            async text => { const blob = await (await createImageBitmap(new Blob([Uint8Array.from(atob(text), c => c.charCodeAt(0))]))); return [blob.width, blob.height]; }
            """, Convert.ToBase64String(picture));
        return (size[0], size[1]);
    }

    /// <summary>The picture of the last change is there.</summary>
    public Task DrawnAsync() => Page.WaitForFunctionAsync("""
        () => { const picture = document.getElementById('preview'); return !picture || picture.complete && picture.naturalWidth > 0 && !document.querySelector('.is-drawing, #review .htmx-request'); }
        """);

    /// <summary>The box is neither behind the picture and its tabs nor behind the bar at the bottom.</summary>
    public static async Task SeesAsync(ILocator box)
    {
        var covered = await box.EvaluateAsync<string?>("""
            box => {
              const at = box.getBoundingClientRect();
              const top = Math.max(0, ...[...document.querySelectorAll('.live, .tabs')].filter(e => e.checkVisibility() && getComputedStyle(e).position === 'sticky').map(e => e.getBoundingClientRect().bottom));
              const bar = document.querySelector('.review-bar');
              const bottom = getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().top : innerHeight;
              return at.top >= top - 1 && Math.min(at.bottom, at.top + 60) <= Math.min(bottom, innerHeight) + 1
                ? null : `from ${at.top} to ${at.bottom}, in sight from ${top} to ${bottom}, note: ${document.querySelector('.live-note')?.textContent}`;
            }
            """);
        Assert.True(covered is null, $"The field that is written in is covered: {covered}");
    }

    /// <summary>Nothing sticks out sideways.</summary>
    public async Task FitsAsync()
    {
        var over = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
        Assert.True(over <= 0, $"{Page.Url} is {over} px too wide.");
    }

    /// <summary>Complaints of the browser that belong to the story. A refusal always does: it is an answer like any other.</summary>
    public void Forgives(params string[] words) => _forgiven.AddRange(words);

    public async ValueTask DisposeAsync()
    {
        var complaints = _phone.Complaints.Where(c => !_forgiven.Any(f => c.Contains(f, StringComparison.Ordinal))).ToList();
        await _phone.DisposeAsync();
        Assert.Empty(complaints);
    }

    private async Task AnsweredAsync(Func<Task> work)
    {
        await Page.RunAndWaitForResponseAsync(work, r => r.Request.Method == "POST" && r.Url.Contains("/ads/", StringComparison.Ordinal));
        await DrawnAsync();
    }

    private static FilePayload Photo(byte[] photo) => new() { Name = "IMG_2041.jpg", MimeType = "image/jpeg", Buffer = photo };
}
