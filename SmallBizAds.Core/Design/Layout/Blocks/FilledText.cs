using System.Globalization;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>
/// Words in lines that are each set exactly as wide as the room, so that sizes differ from line to line, as on wood-type
/// posters. Of all ways to break the words, the one that fills the room best without a line that stands alone.
/// </summary>
public sealed class FilledText
{
    // More words than these are first joined in pairs: the ways to break them double with each.
    private const int MostWords = 9;

    // From this ratio of the largest line to the smallest the lines no longer read as one sentence.
    private const double MostContrast = 2.3;

    private readonly LayoutContext _canvas;
    private readonly string _font;
    private readonly double _tracking;
    private readonly string _text;
    private readonly IReadOnlyList<Line> _lines;
    private readonly double _gap;

    private FilledText(LayoutContext canvas, string font, double tracking, string text, IReadOnlyList<Line> lines, double gap)
    {
        (_canvas, _font, _tracking, _text, _lines, _gap) = (canvas, font, tracking, text, lines, gap);
        Width = lines.Max(l => l.Ink.Width * l.Size);
        Height = lines.Sum(l => l.Ink.Height * l.Size) + ((lines.Count - 1) * gap);
    }

    /// <summary>Pixels; the room's, unless its height is what binds.</summary>
    public double Width { get; }

    /// <summary>From the top of the first line's ink to the bottom of the last one's, pixels.</summary>
    public double Height { get; }

    /// <summary>Em size of the smallest line, pixels.</summary>
    public double Smallest => _lines.Min(l => l.Size);

    /// <summary>Room that a line's em square takes under the ink of the last line, pixels: what lies there is still behind the text.</summary>
    public double Below => Math.Max(0, (0.14 - _lines[^1].Ink.Bottom) * _lines[^1].Size);

    /// <summary>Likewise over the ink of the first line.</summary>
    public double Above => Math.Max(0, (0.87 + _lines[0].Ink.Y) * _lines[0].Size);

    /// <summary>Top and bottom of each line's ink under the text's own top, pixels.</summary>
    public IReadOnlyList<(double Top, double Bottom)> Rows
    {
        get
        {
            var y = 0.0;
            var rows = new List<(double, double)>();
            foreach (var line in _lines)
            {
                rows.Add((y, y + (line.Ink.Height * line.Size)));
                y += (line.Ink.Height * line.Size) + _gap;
            }

            return rows;
        }
    }

    /// <summary>Sets a text into a room.</summary>
    /// <param name="canvas">Fonts and canvas.</param>
    /// <param name="font">Key of the face.</param>
    /// <param name="tracking">Extra space per character, em.</param>
    /// <param name="text">At least one word.</param>
    /// <param name="width">Width of every line, pixels.</param>
    /// <param name="height">Most height, pixels.</param>
    /// <param name="gap">Between the ink of two lines, pixels.</param>
    /// <param name="least">Smallest size wanted, pixels: a word that would be smaller when it fills a line is cut.</param>
    public static FilledText Fit(LayoutContext canvas, string font, double tracking, string text, double width, double height, double gap, double least)
    {
        var words = Words(canvas, font, tracking, text, width, Math.Max(least, canvas.LegibleSize));
        var n = words.Count;
        var lines = new Line?[n, n];
        (double Cost, int Breaks) best = (double.MaxValue, 0);
        for (var breaks = 0; breaks < 1 << (n - 1); breaks++)
        {
            var cost = CostOf(Split(breaks));
            best = cost < best.Cost ? (cost, breaks) : best;
        }

        var chosen = Split(best.Breaks);
        var scale = ScaleOf(chosen);
        return new(canvas, font, tracking, text, [.. chosen.Select(l => l with { Size = l.Size * scale })], gap);

        Line LineOf(int from, int to)
        {
            if (lines[from, to] is { } known)
            {
                return known;
            }

            var joined = string.Concat(words[from..(to + 1)]).TrimEnd();
            // A dot between two facts is not set when the line ends there.
            joined = to < n - 1 ? joined.TrimEnd('·', ' ') : joined;
            var ink = InkOf(canvas, font, tracking, joined);
            return (lines[from, to] = new Line(joined, ink, width / ink.Width)).Value;
        }

        List<Line> Split(int breaks)
        {
            var (result, start) = (new List<Line>(), 0);
            for (var i = 0; i < n; i++)
            {
                if (i == n - 1 || (breaks & (1 << i)) != 0)
                {
                    result.Add(LineOf(start, i));
                    start = i + 1;
                }
            }

            return result;
        }

        double ScaleOf(List<Line> set)
        {
            var ink = set.Sum(l => l.Ink.Height * l.Size);
            var room = height - ((set.Count - 1) * gap);
            return room <= 0 ? 0.01 : Math.Min(1, room / ink);
        }

        double CostOf(List<Line> set)
        {
            var scale = ScaleOf(set);
            var (largest, smallest) = (set.Max(l => l.Size) * scale, set.Min(l => l.Size) * scale);
            var tall = (set.Sum(l => l.Ink.Height * l.Size) * scale) + ((set.Count - 1) * gap);
            var cost = 1 - (tall / height * scale);
            cost += scale < 0.999 && n > 1 ? 0.06 + ((1 - scale) * 0.7) : 0;
            cost += Math.Max(0, (largest / smallest) - MostContrast) * 0.35;
            // Where the voice pauses a line should end.
            cost += set.Count(l => l.Text.AsSpan()[..^1].IndexOfAny(",.!?") is >= 0 and var at && l.Text[at + 1] == ' ') * 0.22;
            cost += smallest < canvas.LegibleSize ? 40 : smallest < least ? 1 + ((least - smallest) / least) : 0;
            cost += LineBreaker.LeavesHanging([.. set.Select(l => l.Text)]) ? 0.3 : 0;
            return cost + (set.Count > 1 ? set.Count(l => l.Text.Length == 1) * 0.7 : 0);
        }
    }

    /// <summary>The layer, its ink's top left corner there when it is as wide as the room.</summary>
    public TextLayer Place(TextRole role, Rgba colour, double x, double y, double room, Align align)
    {
        var (set, top) = (new List<TextLine>(), y);
        var start = align switch { Align.Left => x, Align.Centre => x + ((room - Width) / 2), _ => x + room - Width };
        foreach (var line in _lines)
        {
            var left = align switch { Align.Left => x, Align.Centre => x + ((room - (line.Ink.Width * line.Size)) / 2), _ => x + room - (line.Ink.Width * line.Size) };
            set.Add(new(top - (line.Ink.Y * line.Size), Runs(line, left - (line.Ink.X * line.Size))));
            top += (line.Ink.Height * line.Size) + _gap;
        }

        return new()
        {
            Name = role.ToString(), Role = role, Box = new(start, y, Width, Height), Colour = colour, Tracking = _tracking, Text = _text, Lines = set,
        };
    }

    private List<TextRun> Runs(Line line, double x)
    {
        var runs = new List<TextRun>();
        foreach (var (face, piece) in _canvas.Fonts.Pieces(_font, line.Text))
        {
            var width = face.Metrics.Width(piece, _tracking) * line.Size;
            runs.Add(new(x, width, piece, face.Key, line.Size));
            x += width + (_tracking * line.Size);
        }

        return runs;
    }

    // Words with the space after them; those that are too long in pieces of like length without one.
    private static List<string> Words(LayoutContext canvas, string font, double tracking, string text, double width, double least)
    {
        var words = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == "·" && words.Count > 0)
            {
                words[^1] += "· ";
                continue;
            }

            var pieces = (int)Math.Ceiling(InkOf(canvas, font, tracking, word).Width * least / width);
            if (pieces > 1)
            {
                var clusters = StringInfo.ParseCombiningCharacters(word);
                for (var i = 0; i < pieces; i++)
                {
                    var (from, to) = (clusters[i * clusters.Length / pieces], i == pieces - 1 ? word.Length : clusters[(i + 1) * clusters.Length / pieces]);
                    words.Add(word[from..to]);
                }

                words[^1] += " ";
            }
            else
            {
                words.Add($"{word} ");
            }
        }

        while (words.Count > MostWords)
        {
            var shortest = Enumerable.Range(0, words.Count - 1).MinBy(i => words[i].Length + words[i + 1].Length);
            words[shortest] += words[shortest + 1];
            words.RemoveAt(shortest + 1);
        }

        return words;
    }

    private static Box InkOf(LayoutContext canvas, string font, double tracking, string line)
    {
        var (x, left, top, right, bottom) = (0.0, double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var (face, piece) in canvas.Fonts.Pieces(font, line))
        {
            var ink = face.Metrics.Ink(piece, tracking);
            if (ink.Right > ink.Left)
            {
                (left, right) = (Math.Min(left, x + ink.Left), Math.Max(right, x + ink.Right));
                (top, bottom) = (Math.Min(top, ink.Top), Math.Max(bottom, ink.Bottom));
            }

            x += face.Metrics.Width(piece, tracking) + tracking;
        }

        return left < right ? Box.FromEdges(left, top, right, bottom) : new(0, -0.8, 1, 0.8);
    }

    private readonly record struct Line(string Text, Box Ink, double Size);
}
