using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Rendering;

/// <content>Files that must be within a size.</content>
public sealed partial class SceneRenderer
{
    /// <summary>
    /// Draws everything but the texts first and lends those pixels to <paramref name="inspect"/> (the scene's size; the first three bands
    /// are RGB); if it answers true the file is made, as good as the limits allow. Null: it answered false, or no file within the limits can
    /// be made of this scene.
    /// </summary>
    /// <param name="scene">The scene; texts must lie over everything else.</param>
    /// <param name="pictures">What the scene's picture layers show.</param>
    /// <param name="limits">Kind of file, least and most bytes.</param>
    /// <param name="inspect">Looks at what lies behind the texts.</param>
    /// <param name="ct">Checked before drawing and before each encoding.</param>
    public byte[]? Within(Scene scene, ScenePictures? pictures, FileLimits limits, Func<PixelBuffer, bool> inspect, CancellationToken ct)
    {
        using var canvas = _drawing.Ground(scene, pictures, 1, ct);
        if (!inspect(canvas.Pixels))
        {
            return null;
        }

        if (limits.Kind == PictureFile.Png)
        {
            return canvas.Use(ground => LimitedEncoding.Png(ground, onto => _drawing.Texts(onto, scene, pictures, 1, ct), limits, ct));
        }

        _drawing.Texts(canvas, scene, pictures, 1, ct);
        return canvas.Use(image => LimitedEncoding.Jpeg(image, limits, ct));
    }
}
