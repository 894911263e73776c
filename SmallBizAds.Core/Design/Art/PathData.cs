using System.Globalization;

namespace SmallBizAds.Core.Design.Art;

/// <summary>SVG path data of the forms that drawings are built from.</summary>
internal static class PathData
{
    public static string Circle(double cx, double cy, double r) => Ellipse(cx, cy, r, r);

    public static string Ellipse(double cx, double cy, double rx, double ry) =>
        F($"M{cx - rx} {cy}A{rx} {ry} 0 1 1 {cx + rx} {cy}A{rx} {ry} 0 1 1 {cx - rx} {cy}Z");

    /// <summary>A disc with a round hole.</summary>
    public static string Ring(double cx, double cy, double outer, double inner) =>
        Ellipse(cx, cy, outer, outer) + F($"M{cx - inner} {cy}A{inner} {inner} 0 1 0 {cx + inner} {cy}A{inner} {inner} 0 1 0 {cx - inner} {cy}Z");

    public static string Rect(double x, double y, double width, double height, double radius = 0) => Rect(x, y, width, height, radius, radius, radius, radius);

    /// <summary>A rectangle with a radius for each corner, clockwise from the top left.</summary>
    public static string Rect(double x, double y, double width, double height, double tl, double tr, double br, double bl)
    {
        var (r, b) = (x + width, y + height);
        return F($"M{x + tl} {y}H{r - tr}A{tr} {tr} 0 0 1 {r} {y + tr}V{b - br}A{br} {br} 0 0 1 {r - br} {b}H{x + bl}A{bl} {bl} 0 0 1 {x} {b - bl}V{y + tl}A{tl} {tl} 0 0 1 {x + tl} {y}Z");
    }

    /// <summary>A bar with round ends.</summary>
    public static string Capsule(double x1, double y1, double x2, double y2, double width)
    {
        var r = width / 2;
        var d = new Spot(x2 - x1, y2 - y1);
        var n = new Spot(-d.Y, d.X) * (r / d.Length);
        return F($"M{x1 + n.X} {y1 + n.Y}A{r} {r} 0 0 1 {x1 - n.X} {y1 - n.Y}L{x2 - n.X} {y2 - n.Y}A{r} {r} 0 0 1 {x2 + n.X} {y2 + n.Y}Z");
    }

    /// <summary>A polygon whose corners are rounded by a radius (less where a side is too short).</summary>
    public static string Rounded(double radius, params ReadOnlySpan<Spot> corners)
    {
        var path = "";
        for (var i = 0; i < corners.Length; i++)
        {
            var (before, at, after) = (corners[(i + corners.Length - 1) % corners.Length], corners[i], corners[(i + 1) % corners.Length]);
            var (back, on) = (before - at, after - at);
            var cut = Math.Min(radius, Math.Min(back.Length, on.Length) / 2);
            var (a, b) = (at + (back * (cut / back.Length)), at + (on * (cut / on.Length)));
            path += F($"{(i == 0 ? 'M' : 'L')}{a.X} {a.Y}Q{at.X} {at.Y} {b.X} {b.Y}");
        }

        return path + "Z";
    }

    /// <summary>A smooth closed form through points.</summary>
    public static string Blob(params ReadOnlySpan<Spot> points)
    {
        var path = F($"M{points[0].X} {points[0].Y}");
        for (var i = 0; i < points.Length; i++)
        {
            path += Through(points[(i + points.Length - 1) % points.Length], points[i], points[(i + 1) % points.Length], points[(i + 2) % points.Length]);
        }

        return path + "Z";
    }

    /// <summary>A smooth open line through points.</summary>
    public static string Curve(params ReadOnlySpan<Spot> points) => F($"M{points[0].X} {points[0].Y}") + Along(points);

    /// <summary>A band along a smooth line; its width is given at each point.</summary>
    public static string Ribbon(params ReadOnlySpan<(double X, double Y, double Width)> points)
    {
        var (left, right) = (new Spot[points.Length], new Spot[points.Length]);
        for (var i = 0; i < points.Length; i++)
        {
            var (before, after) = (points[Math.Max(0, i - 1)], points[Math.Min(points.Length - 1, i + 1)]);
            var along = new Spot(after.X - before.X, after.Y - before.Y);
            var side = new Spot(-along.Y, along.X) * (points[i].Width / 2 / along.Length);
            Spot at = (points[i].X, points[i].Y);
            (left[i], right[^(i + 1)]) = (at - side, at + side);
        }

        return F($"M{left[0].X} {left[0].Y}") + Along(left) + F($"L{right[0].X} {right[0].Y}") + Along(right) + "Z";
    }

    /// <summary>A pointed leaf from stem to tip; bulge is its half width as a share of its length.</summary>
    public static string Leaf(double x1, double y1, double x2, double y2, double bulge) => HalfLeaf(x1, y1, x2, y2, bulge)[..^1] + HalfLeafBack(x1, y1, x2, y2, bulge);

    /// <summary>The half of a leaf that lies to the left when looking from stem to tip; a negative bulge gives the other.</summary>
    public static string HalfLeaf(double x1, double y1, double x2, double y2, double bulge)
    {
        var d = new Spot(x2 - x1, y2 - y1);
        var n = new Spot(d.Y, -d.X) * (bulge * 1.33);
        return F($"M{x1} {y1}C{x1 + (d.X * 0.22) + n.X} {y1 + (d.Y * 0.22) + n.Y} {x1 + (d.X * 0.66) + n.X} {y1 + (d.Y * 0.66) + n.Y} {x2} {y2}Z");
    }

    /// <summary>A heart that fits a square of the given side about its centre.</summary>
    public static string Heart(double cx, double cy, double side)
    {
        var k = side / 2;
        return F($"M{cx} {cy + (k * 0.92)}C{cx - (k * 0.4)} {cy + (k * 0.6)} {cx - k} {cy + (k * 0.2)} {cx - k} {cy - (k * 0.32)}C{cx - k} {cy - (k * 0.74)} {cx - (k * 0.7)} {cy - (k * 0.92)} {cx - (k * 0.46)} {cy - (k * 0.92)}C{cx - (k * 0.22)} {cy - (k * 0.92)} {cx - (k * 0.06)} {cy - (k * 0.76)} {cx} {cy - (k * 0.56)}C{cx + (k * 0.06)} {cy - (k * 0.76)} {cx + (k * 0.22)} {cy - (k * 0.92)} {cx + (k * 0.46)} {cy - (k * 0.92)}C{cx + (k * 0.7)} {cy - (k * 0.92)} {cx + k} {cy - (k * 0.74)} {cx + k} {cy - (k * 0.32)}C{cx + k} {cy + (k * 0.2)} {cx + (k * 0.4)} {cy + (k * 0.6)} {cx} {cy + (k * 0.92)}Z");
    }

    /// <summary>A slice of a disc, angles in degrees clockwise from the right.</summary>
    public static string Pie(double cx, double cy, double r, double from, double to)
    {
        var (a, b) = (On(cx, cy, r, from), On(cx, cy, r, to));
        return F($"M{cx} {cy}L{a.X} {a.Y}A{r} {r} 0 {(to - from > 180 ? 1 : 0)} 1 {b.X} {b.Y}Z");
    }

    /// <summary>The part of a disc cut off by the chord between two angles.</summary>
    public static string Segment(double cx, double cy, double r, double from, double to)
    {
        var (a, b) = (On(cx, cy, r, from), On(cx, cy, r, to));
        return F($"M{a.X} {a.Y}A{r} {r} 0 {(to - from > 180 ? 1 : 0)} 1 {b.X} {b.Y}Z");
    }

    /// <summary>An open arc, angles in degrees clockwise from the right.</summary>
    public static string Arc(double cx, double cy, double r, double from, double to) => Segment(cx, cy, r, from, to)[..^1];

    /// <summary>A crescent: a disc without what another disc of the same size, moved, covers.</summary>
    public static string Crescent(double cx, double cy, double r, double from, double to, double depth)
    {
        var (a, b) = (On(cx, cy, r, from), On(cx, cy, r, to));
        var inner = r * depth;
        return F($"M{a.X} {a.Y}A{r} {r} 0 {(to - from > 180 ? 1 : 0)} 1 {b.X} {b.Y}A{inner} {inner} 0 {(to - from > 180 ? 1 : 0)} 0 {a.X} {a.Y}Z");
    }

    /// <summary>A star of soft, concave rays: a sparkle.</summary>
    public static string Sparkle(double cx, double cy, double r, double waist = 0.14)
    {
        var w = r * waist;
        return F($"M{cx} {cy - r}Q{cx + w} {cy - w} {cx + r} {cy}Q{cx + w} {cy + w} {cx} {cy + r}Q{cx - w} {cy + w} {cx - r} {cy}Q{cx - w} {cy - w} {cx} {cy - r}Z");
    }

    /// <summary>Round-tipped petals about a centre as one form.</summary>
    public static string Petals(double cx, double cy, int count, double reach, double width, double turn = 0) =>
        string.Concat(Enumerable.Range(0, count).Select(i =>
        {
            var tip = On(cx, cy, reach - (width / 2), turn + (i * 360.0 / count));
            return Capsule(cx, cy, tip.X, tip.Y, width);
        }));

    /// <summary>The point of a circle, in degrees clockwise from the right.</summary>
    public static Spot On(double cx, double cy, double r, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new(cx + (r * cos), cy + (r * sin));
    }

    /// <summary>Interpolated text with at most two decimals in every number, whatever the machine's culture.</summary>
    public static string F(FormattableString text) =>
        string.Format(CultureInfo.InvariantCulture, text.Format, [.. text.GetArguments().Select(a => a is double d ? Math.Round(d, 2) : a)]);

    private static string HalfLeafBack(double x1, double y1, double x2, double y2, double bulge)
    {
        var d = new Spot(x2 - x1, y2 - y1);
        var n = new Spot(d.Y, -d.X) * (-bulge * 1.33);
        return F($"C{x1 + (d.X * 0.66) + n.X} {y1 + (d.Y * 0.66) + n.Y} {x1 + (d.X * 0.22) + n.X} {y1 + (d.Y * 0.22) + n.Y} {x1} {y1}Z");
    }

    private static string Along(ReadOnlySpan<Spot> points)
    {
        var path = "";
        for (var i = 0; i < points.Length - 1; i++)
        {
            path += Through(points[Math.Max(0, i - 1)], points[i], points[i + 1], points[Math.Min(points.Length - 1, i + 2)]);
        }

        return path;
    }

    // One span of a Catmull-Rom curve as a cubic Bézier.
    private static string Through(Spot before, Spot from, Spot to, Spot after)
    {
        var (a, b) = (from + ((to - before) * (1.0 / 6)), to - ((after - from) * (1.0 / 6)));
        return F($"C{a.X} {a.Y} {b.X} {b.Y} {to.X} {to.Y}");
    }
}
