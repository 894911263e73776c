using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SmallBizAds.Tests.Bench.Sections;

/// <summary>What a phone that was never here before has to load, as the browser counts bytes on the wire.</summary>
public sealed class FirstVisitSection : IBenchSection
{
    public string Name => "visit";

    public async IAsyncEnumerable<Measurement> MeasureAsync(BenchSettings settings, [EnumeratorCancellation] CancellationToken ct)
    {
        using var data = new BenchData();
        await using var app = await RunningApp.StartAsync(data.Folder, ct);
        await using var browser = await BenchBrowser.StartAsync();
        var phone = await browser.NewPhoneAsync(app.Address);
        var page = await phone.NewPageAsync();
        var kinds = new ConcurrentDictionary<string, string>();
        var bytes = new ConcurrentDictionary<string, double>();
        var wire = await phone.NewCDPSessionAsync(page);
        wire.Event("Network.responseReceived").OnEvent += (_, e) => kinds[Text(e, "requestId")] = Text(e, "type");
        wire.Event("Network.loadingFinished").OnEvent += (_, e) => bytes[Text(e, "requestId")] = e!.Value.GetProperty("encodedDataLength").GetDouble();
        await wire.SendAsync("Network.enable");

        await page.GotoAsync("/", new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("document.fonts.ready");
        await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);

        double Sum(Func<string, bool> counts) => bytes.Where(b => counts(kinds.GetValueOrDefault(b.Key, "Other"))).Sum(b => b.Value) / 1024;
        yield return Measurement.AtMost("First visit without pictures and fonts", "KB", 150, [Sum(k => k is not ("Image" or "Font"))], "compressed, headers included");
        yield return Measurement.AtMost("First visit: fonts", "KB", null, [Sum(k => k == "Font")]);
        yield return Measurement.AtMost("First visit: pictures", "KB", null, [Sum(k => k == "Image")]);
    }

    private static string Text(JsonElement? e, string name) => e!.Value.GetProperty(name).GetString()!;
}
