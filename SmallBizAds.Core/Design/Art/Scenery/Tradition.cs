using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Art.Scenery;

/// <summary>Korean things: mulberry paper, cloud bands, five peaks.</summary>
internal static class Tradition
{
    /// <summary>Mulberry paper: long fibres, light and dark, on the grain of paper; its colour is the scene's ground.</summary>
    public static IEnumerable<Layer> Hanji(Chance chance, Box canvas, Rgba fibre, double strength = 1)
    {
        var (dark, light) = (new Trail(), new Trail());
        var side = Math.Sqrt(canvas.Width * canvas.Height);
        for (var i = 0; i < 120; i++)
        {
            var (x, y) = (chance.Between(-20, canvas.Width), chance.Between(-20, canvas.Height));
            var (length, turn, bow) = (side * chance.Between(0.02, 0.11), chance.Between(0, 6.28), side * chance.Between(-0.024, 0.024));
            var (dx, dy) = (length * Math.Cos(turn), length * Math.Sin(turn));
            (i % 3 == 0 ? dark : light).Move(x, y).Curve(x + (dx * 0.3) - bow, y + (dy * 0.3) + bow, x + (dx * 0.7) + bow, y + (dy * 0.7) + bow, x + dx, y + dy);
        }

        yield return new TextureLayer { Name = "Grain of the paper", Box = canvas, Texture = Texture.Paper, Strength = 0.14 * strength };
        yield return Scenic.Drawn("Fibres", canvas,
        [
            new(light.ToString(), null, Rgba.White.WithOpacity(0.5 * strength), side * 0.0012), new(dark.ToString(), null, fibre.WithOpacity(0.16 * strength), side * 0.001),
        ]);
    }

    /// <summary>A band of cloud: round-ended bars that lie on one another, the lowest fading to one side.</summary>
    /// <param name="x">Of its left end.</param>
    /// <param name="y">Of its foot.</param>
    /// <param name="width">Pixels.</param>
    /// <param name="thickness">Of one bar, pixels.</param>
    /// <param name="bars">Left and right end of each bar from the lowest up, shares of the width.</param>
    /// <param name="fill">Of the cloud.</param>
    /// <param name="line">Of the fine lines that follow it; clear for none.</param>
    public static IEnumerable<ArtItem> Cloud(double x, double y, double width, double thickness, IReadOnlyList<(double Left, double Right)> bars, Paint fill, Rgba line)
    {
        var outline = CloudPath(x, y, width, thickness, bars);
        yield return new(outline, fill, line, Math.Max(1, thickness * 0.045));
        // Two lines inside each bar echo its end, as on painted beams.
        var echo = new Trail();
        for (var i = 0; i < bars.Count; i++)
        {
            var (left, right) = (x + (bars[i].Left * width), x + (bars[i].Right * width));
            var middle = y - ((i + 0.5) * thickness);
            var r = thickness * 0.24;
            var end = i % 2 == 0 ? right - (thickness * 0.5) : left + (thickness * 0.5);
            var way = i % 2 == 0 ? -1 : 1;
            echo.Move(end + (way * Math.Min(width * 0.3, (right - left) * 0.55)), middle - r).Line(end, middle - r)
                .Curve(end - (way * r * 1.33), middle - r, end - (way * r * 1.33), middle + r, end, middle + r)
                .Curve(end + (way * r * 0.7), middle + r, end + (way * r * 0.7), middle + (r * 0.05), end + (way * r * 0.05), middle + (r * 0.05));
        }

        yield return new(echo.ToString(), null, line, Math.Max(1, thickness * 0.045));
    }

    /// <summary>Five peaks as on the screen behind a king's seat: the middle one the tallest, each with its contours drawn again inside.</summary>
    /// <param name="area">They stand on its lower edge; the tallest reaches its upper one.</param>
    /// <param name="crest">Colour at the peaks.</param>
    /// <param name="foot">Colour at their feet.</param>
    /// <param name="line">Of the contours.</param>
    public static IEnumerable<ArtItem> Peaks(Box area, Rgba crest, Rgba foot, Rgba line)
    {
        foreach (var (at, high, wide, tone) in new[] { (0.1, 0.66, 0.2, 0.1), (0.9, 0.6, 0.2, 0.1), (0.3, 0.8, 0.19, 0.05), (0.71, 0.76, 0.19, 0.05), (0.5, 1.0, 0.2, 0.0) })
        {
            var (x, height, half) = (area.X + (at * area.Width), high * area.Height, wide * area.Width);
            var (top, low) = (crest.Mix(foot, tone * 2), foot);
            yield return new(Peak(x, area.Bottom, half, height), LinearPaint.Down(new(0, top), new(1, low)), line, Math.Max(1.2, area.Height * 0.01));
            var contours = new Trail();
            foreach (var k in new[] { 0.8, 0.6, 0.4 })
            {
                contours.Add(Peak(x, area.Bottom, half * k, height * (k + 0.06))[..^1]);
            }

            yield return new(contours.ToString(), null, line.WithOpacity(0.5), Math.Max(1, area.Height * 0.007));
        }
    }

    private static string Peak(double x, double foot, double half, double height) => PathData.F(
        $"M{x - half} {foot}C{x - (half * 0.66)} {foot - (height * 0.1)} {x - (half * 0.5)} {foot - height} {x} {foot - height}C{x + (half * 0.5)} {foot - height} {x + (half * 0.66)} {foot - (height * 0.1)} {x + half} {foot}Z");

    // The outline goes up over the left ends and down over the right ones; where two bars meet it is rounded the other way.
    private static string CloudPath(double x, double y, double width, double t, IReadOnlyList<(double Left, double Right)> bars)
    {
        var r = t / 2;
        var trail = new Trail();
        double L(int i) => x + (bars[i].Left * width);
        double R(int i) => x + (bars[i].Right * width);
        var k = r * 1.3333;
        trail.Move(L(0) + r, y);
        for (var i = 0; i < bars.Count; i++)
        {
            var foot = y - (i * t);
            trail.Curve(L(i) + r - k, foot, L(i) + r - k, foot - t, L(i) + r, foot - t);
            if (i + 1 < bars.Count)
            {
                trail.Line(L(i + 1) + r, foot - t);
            }
        }

        for (var i = bars.Count - 1; i >= 0; i--)
        {
            var foot = y - (i * t);
            trail.Line(R(i) - r, foot - t).Curve(R(i) - r + k, foot - t, R(i) - r + k, foot, R(i) - r, foot);
        }

        return trail.Close().ToString();
    }
}
