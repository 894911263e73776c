using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace SmallBizAds.Tests.Bench.Sections;

/// <summary>What the owner waits for in the review: from a change until the picture that shows it is on the screen.</summary>
public sealed class ReviewSection : IBenchSection
{
    private const int Runs = 20;
    private const double Target = 300;

    /// <summary>Makes the change and waits until another picture than before is there and decoded; milliseconds.</summary>
    private const string Change = """
        ([kind, turn]) => new Promise((done, fail) => {
          const was = document.getElementById('preview').src;
          const began = performance.now();
          if (kind === 'palette') document.querySelectorAll('input[name=Palette]:not(:checked)')[turn % 15].click();
          else {
            const box = document.getElementById('text-Headline');
            box.value = `흑임자 라떼 ${'가나다라마바사아자차카타파하거너더러머버'[turn % 20]} ${kind}`;
            box.dispatchEvent(new Event('input', { bubbles: true }));
          }
          const look = () => {
            const now = document.getElementById('preview');
            if (now.src !== was && now.complete && now.naturalWidth > 0) now.decode().then(() => done(performance.now() - began), fail);
            else if (performance.now() - began > 10000) fail(new Error('No preview came.'));
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        })
        """;

    public string Name => "review";

    public async IAsyncEnumerable<Measurement> MeasureAsync(BenchSettings settings, [EnumeratorCancellation] CancellationToken ct)
    {
        var photo = await BenchPhoto.PathAsync();
        using var data = new BenchData();
        await using var app = await RunningApp.StartAsync(data.Folder, ct, RunningApp.OneAddressForAll);
        await using var browser = await BenchBrowser.StartAsync();
        foreach (var (what, file) in new[] { ("no photo", null), ("12-megapixel photo", photo) })
        {
            await using var phone = await browser.NewPhoneAsync(app.Address);
            var page = await phone.NewPageAsync();
            await page.GotoAsync("/");
            await page.Locator("#text").FillAsync(Briefs.Text(1));
            if (file is not null)
            {
                await page.Locator("#photo").SetInputFilesAsync(file);
            }

            await page.Locator(".go").ClickAsync();
            await page.Locator("#task[data-state=completed]").WaitForAsync();
            await page.Locator(".slot a").First.ClickAsync();
            await page.Locator("#preview").WaitForAsync();
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            foreach (var kind in new[] { "palette", "headline" })
            {
                var times = new List<double>();
                for (var turn = -2; turn < Runs; turn++)
                {
                    var time = await page.EvaluateAsync<double>(Change, new object[] { $"{kind}", turn + 2 });
                    if (turn >= 0)
                    {
                        times.Add(time);
                    }
                }

                yield return Measurement.AtMost($"Review: {kind} changed to preview shown, {what}", "ms", Target, [.. times]);
            }
        }
    }
}
