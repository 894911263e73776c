using System.Collections.Concurrent;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Tests.Support.PhotoScenes;

namespace SmallBizAds.Tests.Support;

/// <summary>
/// Photographs for tests and contact sheets, made by code: scenes drawn in layers, each with its own depth of field, then
/// light, bloom, vignette and grain. The same scene and size always give the same bytes.
/// </summary>
public static class TestPhotos
{
    private const int Drawn = 1400;     // a larger photo is drawn at this length and scaled up: grain hides it

    private static readonly ConcurrentDictionary<(TestScene, int, int), Lazy<byte[]>> Made = new();

    /// <summary>A JPEG at quality 92.</summary>
    public static byte[] Jpeg(TestScene scene, int width, int height) =>
        Made.GetOrAdd((scene, width, height), static key => new Lazy<byte[]>(() => Make(key.Item1, key.Item2, key.Item3))).Value;

    private static byte[] Make(TestScene scene, int width, int height)
    {
        using var arena = new VipsArena();
        var scale = Math.Min(1, (double)Drawn / Math.Max(width, height));
        var studio = scene == TestScene.Product;
        var darkroom = new Darkroom((int)Math.Round(width * scale), (int)Math.Round(height * scale), whole: studio || scene == TestScene.Bar);
        var print = scene switch
        {
            TestScene.Latte => LatteScene.Take(darkroom),
            TestScene.Beach => BeachScene.Take(darkroom),
            TestScene.Bar => BarScene.Take(darkroom),
            TestScene.Product => ProductScene.Take(darkroom),
            TestScene.Bouquet => BouquetScene.Take(darkroom),
            TestScene.Plate => PlateScene.Take(darkroom),
            TestScene.Salon => SalonScene.Take(darkroom),
            _ => throw new ArgumentOutOfRangeException(nameof(scene), scene, null),
        };
        return Darkroom.Develop(print, width, height, vignette: studio ? 0.03 : 0.3).Save("jpegsave_buffer", ("Q", 92));
    }
}
