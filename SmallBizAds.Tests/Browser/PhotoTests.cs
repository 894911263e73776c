using Microsoft.Playwright;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Browser;

/// <summary>What happens to a photo between the camera and the server.</summary>
public sealed class PhotoTests : IDisposable
{
    private readonly BrowserFixture _browser;
    private readonly WebApp _app = new();
    private readonly Uri _address;

    public PhotoTests(BrowserFixture browser) => (_browser, _address) = (browser, _app.Listen());

    public void Dispose() => _app.Dispose();

    /// <summary>Photos named slow.png take a while to be made lighter; window.slowPhoto ends when that is over.</summary>
    private static async Task SlowDownAsync(IPage page) => await page.EvaluateAsync("""
        () => {
          const quick = window.lightenPhoto;
          const wait = ms => new Promise(done => setTimeout(done, ms));
          window.lightenPhoto = file => {
            if (file.name !== 'slow.png') return quick(file);
            window.slowPhoto = wait(900);
            return wait(500).then(() => quick(file));
          };
        }
        """);

    [Fact]
    public async Task A_large_photo_travels_smaller_and_upright()
    {
        await using var phone = await _browser.OpenAsync(_address);
        var page = phone.Page;
        await page.GotoAsync("/");
        // Lying on its side, as phones store it: 3000x2000 pixels, to be turned by a quarter.
        var photo = Convert.FromBase64String(await page.EvaluateAsync<string>("""
            async () => {
              const canvas = Object.assign(document.createElement('canvas'), { width: 3000, height: 2000 });
              const pen = canvas.getContext('2d');
              for (let i = 0; i < 4000; i++) { pen.fillStyle = `hsl(${i * 37 % 360} 70% 50%)`; pen.fillRect(i * 97 % 3000, i * 61 % 2000, 120, 90); }
              const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.95));
              return await new Promise(done => { const r = new FileReader(); r.onload = () => done(r.result.split(',')[1]); r.readAsDataURL(blob); });
            }
            """));
        var turned = Exif.WithOrientation(photo, 6);

        await page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = "IMG_0001.jpg", MimeType = "image/jpeg", Buffer = turned });
        await page.Locator("[data-photo-preview][src^='blob:']").WaitForAsync();
        await page.Locator("#text").FillAsync(Steps.Latte);
        await page.Locator(".go").ClickAsync();
        await page.Locator("#task").WaitForAsync();

        var size = await page.EvaluateAsync<int[]>("""
            async hash => { const blob = await (await fetch(`/files/${hash}.jpg`)).blob(); const b = await createImageBitmap(blob); return [b.width, b.height, blob.size]; }
            """, _app.Generations.LastRequest!.PhotoHash);
        Assert.Equal((1600, 2400), (size[0], size[1]));
        Assert.True(size[2] < turned.Length, $"{size[2]} bytes were sent of {turned.Length}.");
    }

    [Fact]
    public async Task A_small_photo_travels_as_it_is()
    {
        await using var phone = await _browser.OpenAsync(_address);
        var page = phone.Page;
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator("label[for=camera]")).ToBeHiddenAsync();
        var photo = Png.Gradient(400, 300, 5);

        await page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = "a.png", MimeType = "image/png", Buffer = photo });
        await page.Locator("#text").FillAsync(Steps.Latte);
        await page.Locator(".go").ClickAsync();
        await page.Locator("#task").WaitForAsync();

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(photo)), _app.Generations.LastRequest!.PhotoHash);
    }

    [Fact]
    public async Task Two_photos_stay_in_the_order_in_which_they_were_chosen_however_long_the_first_one_takes()
    {
        await using var phone = await _browser.OpenAsync(_address);
        var page = phone.Page;
        await page.GotoAsync("/");
        await SlowDownAsync(page);

        await page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = "slow.png", MimeType = "image/png", Buffer = Png.Gradient(500, 300, 1) });
        await page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = "quick.png", MimeType = "image/png", Buffer = Png.Gradient(400, 300, 5) });
        await page.EvaluateAsync("window.slowPhoto");

        await Assertions.Expect(page.Locator("[data-photo-name]")).ToHaveTextAsync(["slow.png", "quick.png"]);
        Assert.Equal(["slow.png", "quick.png"], await page.EvaluateAsync<string[]>("[...document.querySelector('#photo').files].map(f => f.name)"));
    }

    [Fact]
    public async Task A_photo_taken_out_while_it_is_prepared_stays_out()
    {
        await using var phone = await _browser.OpenAsync(_address);
        var page = phone.Page;
        await page.GotoAsync("/");
        await page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = "a.png", MimeType = "image/png", Buffer = Png.Gradient(400, 300, 5) });
        await Assertions.Expect(page.Locator("[data-photo-name]")).ToHaveTextAsync("a.png");
        await SlowDownAsync(page);

        await page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = "slow.png", MimeType = "image/png", Buffer = Png.Gradient(500, 300, 1) });
        await page.Locator("[data-photo-remove]").ClickAsync();
        await page.EvaluateAsync("window.slowPhoto");

        await Assertions.Expect(page.Locator("[data-photo-kept]")).ToBeHiddenAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("document.querySelector('#photo').files.length"));
    }

    [Fact]
    public async Task A_phone_offers_its_camera_and_the_photo_goes_the_same_way()
    {
        await using var phone = await _browser.OpenAsync(_address, o => (o.HasTouch, o.IsMobile) = (true, true));
        var page = phone.Page;
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator("label[for=camera]")).ToBeVisibleAsync();
        var photo = Png.Gradient(400, 300, 5);

        await page.Locator("#camera").SetInputFilesAsync(new FilePayload { Name = "a.png", MimeType = "image/png", Buffer = photo });
        await page.Locator("[data-photo-preview][src^='blob:']").WaitForAsync();
        await page.Locator("#text").FillAsync(Steps.Latte);
        await page.Locator(".go").ClickAsync();
        await page.Locator("#task").WaitForAsync();

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(photo)), _app.Generations.LastRequest!.PhotoHash);
    }

    [Fact]
    public async Task A_page_that_comes_back_out_of_the_browsers_memory_is_a_new_form()
    {
        await using var phone = await _browser.OpenAsync(_address);
        var page = phone.Page;
        await page.GotoAsync("/");
        const string Id = "document.querySelector('[name=\"Form.SubmissionId\"]').value";
        var before = Guid.Parse(await page.EvaluateAsync<string>(Id));

        await page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");

        Assert.NotEqual(before, Guid.Parse(await page.EvaluateAsync<string>(Id)));
    }

    [Fact]
    public async Task A_chosen_photo_can_be_taken_out_again()
    {
        await using var phone = await _browser.OpenAsync(_address);
        var page = phone.Page;
        await page.GotoAsync("/");
        await page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = "a.png", MimeType = "image/png", Buffer = Png.Gradient(400, 300, 5) });
        await Assertions.Expect(page.Locator("[data-photo-verb]")).ToHaveTextAsync(Resx.Korean["Photo_More"]);

        await page.Locator("[data-photo-remove]").ClickAsync();

        await Assertions.Expect(page.Locator("[data-photo-kept]")).ToBeHiddenAsync();
        await page.Locator("#text").FillAsync(Steps.Latte);
        await page.Locator(".go").ClickAsync();
        await page.Locator("#task").WaitForAsync();
        Assert.Null(_app.Generations.LastRequest!.PhotoHash);
    }

    [Fact]
    public async Task A_file_that_the_browser_cannot_open_is_explained_by_the_server_and_the_words_stay()
    {
        await using var phone = await _browser.OpenAsync(_address);
        var page = phone.Page;
        await page.GotoAsync("/");
        await page.Locator("#text").FillAsync(Steps.Latte);
        await page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = "big.jpg", MimeType = "image/jpeg", Buffer = new byte[11 * 1024 * 1024] });
        await Assertions.Expect(page.Locator("[data-photo-name]")).ToHaveTextAsync("big.jpg");

        await page.Locator(".go").ClickAsync();

        await Assertions.Expect(page.Locator("#photo-problem")).ToHaveTextAsync(Resx.Korean["Problem_PhotoTooLarge"]);
        await Assertions.Expect(page.Locator("#text")).ToHaveValueAsync(Steps.Latte);
    }

    [Fact]
    public async Task A_request_beyond_the_limit_of_the_server_gets_a_page_and_the_words_are_still_in_the_browser()
    {
        using var app = WebApp.With(("Uploads:MaxRequestMegabytes", "11"));
        await using var phone = await _browser.OpenAsync(app.Listen(), o => o.JavaScriptEnabled = false);
        var page = phone.Page;
        await page.GotoAsync("/");
        await page.Locator("#text").FillAsync(Steps.Latte);
        await page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = "big.jpg", MimeType = "image/jpeg", Buffer = new byte[12 * 1024 * 1024] });

        await page.Locator(".go").ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Resx.Korean["Error_413_Title"]);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#create-form")).ToBeVisibleAsync();
    }
}
