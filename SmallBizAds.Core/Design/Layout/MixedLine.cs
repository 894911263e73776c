using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout;

/// <summary>One line in which figures stand larger than the rest.</summary>
public sealed class MixedLine
{
    private const double MagnitudeShare = 0.9;

    private readonly TextStyle _style;
    private readonly string _text;
    private readonly List<TextRun> _runs = [];
    private readonly double _left;
    private readonly double _top;

    private MixedLine(LayoutContext canvas, TextStyle style, string text, double figureSize, double otherSize)
    {
        (_style, _text) = (style, text);
        var x = 0.0;
        var (left, right, top, bottom) = (double.MaxValue, double.MinValue, 0.0, 0.0);
        foreach (var (piece, isFigure) in Split(text))
        {
            // A magnitude is part of the figure ("3만원" is not 3): it stays nearer to its size than a mere unit.
            var size = isFigure ? figureSize : piece.AsSpan().ContainsAny('만', '천', '억') ? Math.Max(otherSize, MagnitudeShare * figureSize) : otherSize;
            foreach (var (face, part) in canvas.Fonts.Pieces(style.Font, piece))
            {
                var width = face.Metrics.Width(part, style.Tracking) * size;
                var ink = face.Metrics.Ink(part, style.Tracking);
                if (ink.Right > ink.Left)
                {
                    (left, right) = (Math.Min(left, x + (ink.Left * size)), Math.Max(right, x + (ink.Right * size)));
                    (top, bottom) = (Math.Min(top, ink.Top * size), Math.Max(bottom, ink.Bottom * size));
                }

                _runs.Add(new(x, width, part, face.Key, size));
                // A little air between figure and unit, which touch when their sizes differ.
                x += width + (style.Tracking * size) + (figureSize > otherSize ? 0.03 * figureSize : 0);
            }
        }

        (_left, _top) = (left, top);
        (Width, Height) = (right - left, bottom - top);
    }

    /// <summary>Ink width, pixels.</summary>
    public double Width { get; }

    /// <summary>Ink height, pixels.</summary>
    public double Height { get; }

    /// <summary>Measures a line.</summary>
    public static MixedLine Fit(LayoutContext canvas, TextStyle style, string text, double figureSize, double otherSize) =>
        new(canvas, style, text, figureSize, otherSize);

    /// <summary>The layer with its ink's top left corner there.</summary>
    public TextLayer Place(TextRole role, double x, double y) => new()
    {
        Name = role.ToString(),
        Role = role,
        Box = new(x, y, Width, Height),
        Colour = _style.Colour,
        Tracking = _style.Tracking,
        Text = _text,
        Lines = [new(y - _top, [.. _runs.Select(r => r with { X = x - _left + r.X })])],
    };

    private static IEnumerable<(string Piece, bool IsFigure)> Split(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || IsFigure(text[i]) != IsFigure(text[start]))
            {
                yield return (text[start..i], IsFigure(text[start]));
                start = i;
            }
        }
    }

    private static bool IsFigure(char c) => char.IsAsciiDigit(c) || c is ',' or '.' or '%' or '+';
}
