using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout;

/// <summary>Lines of one font and size, measured and ready to be placed.</summary>
public sealed class TextSetting
{
    private readonly LayoutContext _canvas;
    private readonly TextStyle _style;

    private TextSetting(LayoutContext canvas, TextStyle style, double size, string text, IReadOnlyList<string> lines)
    {
        (_canvas, _style, Size, Text, Lines) = (canvas, style, size, text, lines);
        var face = canvas.Fonts.Face(style.Font).Metrics;
        var inks = lines.Select(LineInk).ToList();
        // Rows of Hangul keep the height of Hangul even if a line has none; descenders of Latin lines count as well.
        Top = Math.Min(inks[0].Top, text.Any(c => c >= 0x1100) ? face.HangulTop : face.CapTop) * size;
        Bottom = Math.Max(inks[^1].Bottom, text.Any(c => c >= 0x1100) ? face.HangulBottom : 0) * size;
        Width = inks.Max(i => i.Right - i.Left) * size;
        Height = Bottom - Top + ((lines.Count - 1) * size * style.LineHeight);
    }

    public double Size { get; }

    public string Text { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>Ink width of the widest line, pixels.</summary>
    public double Width { get; }

    /// <summary>From the top of the first line's ink to the bottom of the last one's, pixels.</summary>
    public double Height { get; }

    /// <summary>Ink top of the first line relative to its baseline (negative), pixels.</summary>
    public double Top { get; }

    /// <summary>Ink bottom of the last line relative to its baseline, pixels.</summary>
    public double Bottom { get; }

    /// <summary>Sets a text at a size, or null when it does not fit the width in the style's number of lines.</summary>
    public static TextSetting? Fit(LayoutContext canvas, TextStyle style, string text, double size, double width, bool mayCutWords)
    {
        var lines = LineBreaker.Break(text, width / size, style.MaxLines, mayCutWords, piece => InkWidth(canvas, style, piece));
        return lines is { Count: > 0 } ? new TextSetting(canvas, style, size, text, lines) : null;
    }

    /// <summary>The layer with the ink of the widest line between <paramref name="x"/> and x + <paramref name="room"/>.</summary>
    public TextLayer Place(TextRole role, double x, double y, double room, Align align)
    {
        var lines = new List<TextLine>();
        for (var i = 0; i < Lines.Count; i++)
        {
            var ink = LineInk(Lines[i]);
            var width = (ink.Right - ink.Left) * Size;
            var left = align switch { Align.Left => x, Align.Centre => x + ((room - width) / 2), _ => x + room - width };
            lines.Add(new(y - Top + (i * Size * _style.LineHeight), Runs(Lines[i], left - (ink.Left * Size))));
        }

        var start = align switch { Align.Left => x, Align.Centre => x + ((room - Width) / 2), _ => x + room - Width };
        return new TextLayer
        {
            Name = role.ToString(),
            Role = role,
            Box = new(start, y, Width, Height),
            Colour = _style.Colour,
            Tracking = _style.Tracking,
            Lines = lines,
            Text = Text,
        };
    }

    private List<TextRun> Runs(string line, double x)
    {
        var runs = new List<TextRun>();
        foreach (var (face, piece) in _canvas.Fonts.Pieces(_style.Font, line))
        {
            var width = face.Metrics.Width(piece, _style.Tracking) * Size;
            runs.Add(new(x, width, piece, face.Key, Size));
            x += width + (_style.Tracking * Size);
        }

        return runs;
    }

    private static double InkWidth(LayoutContext canvas, TextStyle style, string piece)
    {
        var ink = InkOf(canvas, style, piece);
        return ink.Right - ink.Left;
    }

    private (double Left, double Top, double Right, double Bottom) LineInk(string line) => InkOf(_canvas, _style, line);

    private static (double Left, double Top, double Right, double Bottom) InkOf(LayoutContext canvas, TextStyle style, string line)
    {
        var pieces = canvas.Fonts.Pieces(style.Font, line);
        if (pieces.Count == 1)
        {
            return pieces[0].Face.Metrics.Ink(line, style.Tracking);
        }

        var (x, left, top, right, bottom) = (0.0, double.MaxValue, 0.0, double.MinValue, 0.0);
        foreach (var (face, piece) in pieces)
        {
            var ink = face.Metrics.Ink(piece, style.Tracking);
            (left, right) = (Math.Min(left, x + ink.Left), Math.Max(right, x + ink.Right));
            (top, bottom) = (Math.Min(top, ink.Top), Math.Max(bottom, ink.Bottom));
            x += face.Metrics.Width(piece, style.Tracking) + style.Tracking;
        }

        return (left, top, right, bottom);
    }
}
