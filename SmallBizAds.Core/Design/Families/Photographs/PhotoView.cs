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

    /// <summary>What the photo is about, canvas pixels: the product where it is known, else where it is busy about the focus. It may reach over the frame.</summary>
    public Box Subject
    {
        get
        {
            var part = Photo.CanBeCutOut ? Photo.Subject : Photo.Busyness.Count > 0 ? AboutFocus() : new(Photo.FocusX - 0.2, Photo.FocusY - 0.2, 0.4, 0.4);
            double X(double x) => Frame.X + ((x - Crop.X) / Crop.Width * Frame.Width);
            double Y(double y) => Frame.Y + ((y - Crop.Y) / Crop.Height * Frame.Height);
            return Box.FromEdges(X(part.X), Y(part.Y), X(part.Right), Y(part.Bottom));
        }
    }

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

    // The rows and columns between which most of the detail near the focus lies, fractions of the photo.
    private Box AboutFocus()
    {
        var size = Photo.GridSize;
        var (columns, rows) = (new double[size], new double[size]);
        for (var i = 0; i < size * size; i++)
        {
            var (dx, dy) = (((i % size) + 0.5) / size - Photo.FocusX, ((i / size) + 0.5) / size - Photo.FocusY);
            var weight = Photo.Busyness[i] * Photo.Busyness[i] * Math.Exp(-((dx * dx) + (dy * dy)) / 0.09);
            columns[i % size] += weight;
            rows[i / size] += weight;
        }

        var ((left, right), (top, bottom)) = (Middle(columns), Middle(rows));
        return Box.FromEdges(left, top, right, bottom);
    }

    // Between which shares of the way a twentieth of the weight lies on either side.
    private static (double From, double To) Middle(double[] weights)
    {
        var (all, sum, from, to) = (weights.Sum(), 0.0, 0, weights.Length);
        for (var i = 0; i < weights.Length && all > 0; i++)
        {
            sum += weights[i];
            from = sum < all * 0.05 ? i + 1 : from;
            to = sum < all * 0.95 ? i + 2 : to;
        }

        return (Math.Min(from, weights.Length - 1) / (double)weights.Length, Math.Min(to, weights.Length) / (double)weights.Length);
    }
}
