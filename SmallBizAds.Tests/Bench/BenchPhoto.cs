using Microsoft.Playwright;

namespace SmallBizAds.Tests.Bench;

/// <summary>A 12-megapixel JPEG with detail everywhere, as a phone's camera hands over (about 4 MB).</summary>
public static class BenchPhoto
{
    /// <summary>Light, shapes and grain, drawn by a small generator with a fixed start: the same picture on every machine.</summary>
    private const string Draw = """
        () => {
          const [w, h] = [4000, 3000], canvas = document.createElement('canvas');
          canvas.width = w; canvas.height = h;
          const ink = canvas.getContext('2d');
          let state = 12345;
          const chance = () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
          const light = ink.createRadialGradient(1400, 900, 100, 2000, 1500, 2600);
          light.addColorStop(0, '#fff3dc'); light.addColorStop(0.5, '#b98a5e'); light.addColorStop(1, '#2b1d14');
          ink.fillStyle = light; ink.fillRect(0, 0, w, h);
          for (let i = 0; i < 900; i++) {
            ink.fillStyle = `hsla(${20 + chance() * 40}, ${30 + chance() * 50}%, ${20 + chance() * 60}%, 0.35)`;
            ink.beginPath(); ink.ellipse(chance() * w, chance() * h, 10 + chance() * 160, 10 + chance() * 120, chance() * 3, 0, 7); ink.fill();
          }
          ink.fillStyle = '#f7f3ee'; ink.beginPath(); ink.ellipse(2100, 1700, 720, 700, 0, 0, 7); ink.fill();
          ink.fillStyle = '#3a2a22'; ink.beginPath(); ink.ellipse(2100, 1640, 600, 560, 0, 0, 7); ink.fill();
          const pixels = ink.getImageData(0, 0, w, h), d = pixels.data;
          for (let i = 0; i < d.length; i += 4) { const g = (chance() - 0.5) * 14; d[i] += g; d[i + 1] += g; d[i + 2] += g; }
          ink.putImageData(pixels, 0, 0);
          return canvas.toDataURL('image/jpeg', 0.9).split(',')[1];
        }
        """;

    /// <summary>Path of the photo; made by the browser when it is not there yet.</summary>
    public static async Task<string> PathAsync()
    {
        var path = Path.Combine(BenchSettings.Scratch, "photo-12mp.jpg");
        if (!File.Exists(path))
        {
            await using var browser = await BenchBrowser.StartAsync();
            var page = await browser.Chromium.NewPageAsync();
            await File.WriteAllBytesAsync(path, Convert.FromBase64String(await page.EvaluateAsync<string>(Draw)));
        }

        return path;
    }
}
