using System.Buffers;
using System.Runtime.InteropServices;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Rendering;

/// <summary>
/// The opaque pixels of an ad in the making. librsvg and libvips draw its parts; they are laid one over the other here, in
/// place: a pipeline of libvips would make the whole picture anew for each of them.
/// </summary>
internal sealed class PixelCanvas : IDisposable
{
    private const int PixelSize = 4;

    private readonly byte[] _pixels;

    /// <summary>A canvas of one colour.</summary>
    public PixelCanvas(int width, int height, Rgba ground)
        : this(width, height) =>
        MemoryMarshal.Cast<byte, uint>(All).Fill(ground.R | ((uint)ground.G << 8) | ((uint)ground.B << 16) | 0xFF000000);

    private PixelCanvas(int width, int height)
    {
        (Width, Height) = (width, height);
        _pixels = ArrayPool<byte>.Shared.Rent(width * height * PixelSize);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>What is on the canvas now; it must not be kept. Of its four bands the last says nothing.</summary>
    public PixelBuffer Pixels => new(_pixels, Width, Height, PixelSize);

    private Span<byte> All => _pixels.AsSpan(0, Width * Height * PixelSize);

    /// <summary>A canvas with an RGB picture on it.</summary>
    public static PixelCanvas Of(VipsImage picture)
    {
        var canvas = new PixelCanvas(picture.Width, picture.Height);
        canvas.Lay(picture, 0, 0);
        return canvas;
    }

    /// <summary>Lays a picture over what is there: RGB, or RGBA whose colours are not multiplied with their opacity. What sticks out is cut off.</summary>
    public void Lay(VipsImage picture, int x, int y)
    {
        var bands = picture.Bands;
        picture.Read(pixels => Rows(pixels, picture.Width, picture.Height, bands, x, y, bands == PixelSize ? PixelBlend.Over : PixelBlend.Copy));
    }

    /// <summary>
    /// Lays one colour over a part of the canvas, as opaque as a one-band picture says that is brought to the part's size. What
    /// lies within <paramref name="hidden"/> will not be seen and stays as it is.
    /// </summary>
    public void Shade(VipsImage opacity, Rgba colour, (int X, int Y, int Width, int Height) part, (int Left, int Top, int Right, int Bottom) hidden)
    {
        var (width, height) = (opacity.Width, opacity.Height);
        var (left, right) = (Math.Max(0, part.X), Math.Min(Width, part.X + part.Width));
        if (right <= left)
        {
            return;
        }

        var columns = Enumerable.Range(left - part.X, right - left).Select(x => Between(x, part.Width, width)).ToArray();
        var line = new int[width];
        var above = new byte[(right - left) * PixelSize];
        var rgb = colour.R | ((uint)colour.G << 8) | ((uint)colour.B << 16);
        opacity.Read(values =>
        {
            for (var y = Math.Max(0, part.Y); y < Math.Min(Height, part.Y + part.Height); y++)
            {
                var (row, below) = Between(y - part.Y, part.Height, height);
                var upper = values.Slice(row * width, width);
                var lower = values.Slice(Math.Min(row + 1, height - 1) * width, width);
                for (var x = 0; x < width; x++)
                {
                    line[x] = (upper[x] * (256 - below)) + (lower[x] * below);
                }

                var isHidden = y >= hidden.Top && y < hidden.Bottom && hidden.Right > hidden.Left;
                Shade(left, isHidden ? Math.Clamp(hidden.Left, left, right) : right, y);
                Shade(isHidden ? Math.Clamp(hidden.Right, left, right) : right, right, y);
            }
        });

        void Shade(int from, int to, int y)
        {
            var pixels = MemoryMarshal.Cast<byte, uint>(above.AsSpan());
            for (var x = from - left; x < to - left; x++)
            {
                var (at, next) = columns[x];
                var value = (line[at] * (256 - next)) + (line[Math.Min(at + 1, width - 1)] * next);
                pixels[x] = rgb | ((uint)((value + 0x8000) >> 16) << 24);
            }

            PixelBlend.Over(Row(y, from, to - from), above.AsSpan((from - left) * PixelSize, (to - from) * PixelSize));
        }

        // Centres of pixels lie on centres: the pixel before, and how much of the next in 256ths.
        static (int At, int Next) Between(int at, int size, int smaller)
        {
            var place = Math.Clamp(((at + 0.5) * smaller / size) - 0.5, 0, smaller - 1);
            return ((int)place, (int)((place - (int)place) * 256));
        }
    }

    /// <summary>Lays a square RGBA tile over a part of the canvas, again and again.</summary>
    public void Tile(ReadOnlySpan<byte> tile, int side, int x, int y, int width, int height)
    {
        var (left, top, right, bottom) = (Math.Max(0, x), Math.Max(0, y), Math.Min(Width, x + width), Math.Min(Height, y + height));
        for (var row = top; row < bottom; row++)
        {
            var line = tile.Slice((row - y) % side * side * PixelSize, side * PixelSize);
            for (var at = left; at < right;)
            {
                var from = (at - x) % side;
                var count = Math.Min(side - from, right - at);
                PixelBlend.Over(Row(row, at, count), line.Slice(from * PixelSize, count * PixelSize));
                at += count;
            }
        }
    }

    /// <summary>Shows the canvas to libvips as an RGB picture; what is made of it there must not outlive the call.</summary>
    public T Use<T>(Func<VipsImage, T> use) =>
        VipsImage.Over(All, Width, Height, PixelSize, image => use(image.Op("extract_band", ("band", 0), ("n", 3))));

    public void Dispose() => ArrayPool<byte>.Shared.Return(_pixels);

    private Span<byte> Row(int y, int x, int count) => _pixels.AsSpan(((y * Width) + x) * PixelSize, count * PixelSize);

    private void Rows(ReadOnlySpan<byte> over, int width, int height, int bands, int x, int y, RowBlend blend)
    {
        var (left, right) = (Math.Max(0, x), Math.Min(Width, x + width));
        for (var row = Math.Max(0, y); right > left && row < Math.Min(Height, y + height); row++)
        {
            blend(Row(row, left, right - left), over.Slice((((row - y) * width) + left - x) * bands, (right - left) * bands));
        }
    }

    private delegate void RowBlend(Span<byte> ground, ReadOnlySpan<byte> over);
}
