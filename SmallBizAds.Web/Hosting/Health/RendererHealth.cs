using Microsoft.Extensions.Diagnostics.HealthChecks;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Web.Hosting.Health;

/// <summary>Draws one letter and looks whether anything is to be seen.</summary>
public static class RendererHealth
{
    private const int Side = 48;

    private static readonly Scene Blank = new()
    {
        Design = "health", Palette = "health", Width = Side, Height = Side, Ground = Rgba.White, Layers = [],
    };

    private static readonly Scene Letter = Blank with
    {
        Layers =
        [
            new TextLayer
            {
                Name = "letter",
                Role = TextRole.Headline,
                Box = new Box(0, 0, Side, Side),
                Colour = Rgba.Black,
                Text = "가",
                Lines = [new TextLine(38, [new TextRun(4, 40, "가", "pretendard-700", 40)])],
            },
        ],
    };

    public static HealthCheckResult Probe(SceneRenderer renderer, CancellationToken ct)
    {
        var drawn = !renderer.Png(Letter, null, 1, ct).AsSpan().SequenceEqual(renderer.Png(Blank, null, 1, ct));
        var data = new Dictionary<string, object> { ["libvips"] = Vips.Version, ["pixelMegabytes"] = Vips.PixelMemory >> 20 };
        return drawn ? HealthCheckResult.Healthy(data: data) : HealthCheckResult.Unhealthy("A letter that was drawn cannot be seen.", data: data);
    }
}
