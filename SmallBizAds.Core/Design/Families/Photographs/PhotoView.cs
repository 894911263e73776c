using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>A photo as it lies in a frame on the canvas: what is light, dark and busy at a place of it.</summary>
internal sealed record PhotoView(PhotoTraits Photo, Box Frame, Box Crop)
{
    /// <param name="photo">The photo.</param>
    /// <param name="frame">Where it lies, canvas pixels.</param>
    /// <param name="atX">Where in the frame its focus should come to lie, 0 to 1.</param>
    /// <param name="atY">Likewise, from the top.</param>
    public static PhotoView Of(PhotoTraits photo, Box frame, double atX = 0.5, double atY = 0.5) =>
        new(photo, frame, photo.CropTo(frame.Width / frame.Height, atX, atY));

    /// <summary>The focus, canvas pixels.</summary>
    public (double X, double Y) Focus =>
        (Frame.X + ((Photo.FocusX - Crop.X) / Crop.Width * Frame.Width), Frame.Y + ((Photo.FocusY - Crop.Y) / Crop.Height * Frame.Height));

    public PictureLayer Layer(string source = "photo") => new() { Name = "Photo", Source = source, Box = Frame, Crop = Crop };

    /// <summary>Reads the cells under a place of the canvas.</summary>
    public PhotoPlace Under(Box place)
    {
        var size = Photo.GridSize;
        int Cell(double fraction) => Math.Clamp((int)(fraction * size), 0, size - 1);
        double X(double x) => Crop.X + ((x - Frame.X) / Frame.Width * Crop.Width);
        double Y(double y) => Crop.Y + ((y - Frame.Y) / Frame.Height * Crop.Height);
        var (darkest, brightest, sum, squares, busy, count) = (1.0, 0.0, 0.0, 0.0, 0.0, 0);
        for (var y = Cell(Y(place.Y)); y <= Cell(Y(place.Bottom) - 1e-6); y++)
        {
            for (var x = Cell(X(place.X)); x <= Cell(X(place.Right) - 1e-6); x++)
            {
                var luminance = Photo.Luminance[(y * size) + x];
                (darkest, brightest) = (Math.Min(darkest, luminance), Math.Max(brightest, luminance));
                (sum, squares, count) = (sum + luminance, squares + (luminance * luminance), count + 1);
                busy += Photo.Busyness.Count > 0 ? Photo.Busyness[(y * size) + x] : 0;
            }
        }

        var mean = count == 0 ? 0.5 : sum / count;
        var spread = count == 0 ? 0 : Math.Sqrt(Math.Max(0, (squares / count) - (mean * mean)));
        // Where it is not known how busy a photo is, its unevenness tells as much.
        return new(darkest, brightest, mean, Photo.Busyness.Count > 0 && count > 0 ? busy / count : Math.Min(1, spread * 2), spread);
    }
}
