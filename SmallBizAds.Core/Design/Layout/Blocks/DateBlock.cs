using System.Text.RegularExpressions;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>
/// A date as on a calendar leaf: month small, day of the month huge, the rest small under it. Characters and their order stay
/// as typed; what names no single day is set in large lines.
/// </summary>
/// <param name="Role">Usually the period.</param>
/// <param name="Text">"12월 24일 저녁 7시".</param>
/// <param name="Big">Style of the day; its size is that of the figures.</param>
/// <param name="Small">Style of the rest; set with the tracking of <paramref name="Big"/>.</param>
public sealed partial record DateBlock(TextRole Role, string Text, TextStyle Big, TextStyle Small) : Block
{
    // A day's word longer than this is a span ("3일~11월").
    private const int LongestDay = 7;

    /// <summary>All on one line, only the figures larger.</summary>
    public bool Joined { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => [Role];

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        var size = SizeOf(canvas, Big, tightness);
        var small = Small with { Tracking = Big.Tracking, MaxLines = 2 };
        var smallSize = SizeOf(canvas, small, tightness);
        if (!Joined && Split(Text) is { } parts && Hero(canvas, parts.Day.TrimEnd(','), size, width) is { } day)
        {
            TextSetting? head = null, tail = null;
            if ((parts.Head.Length > 0 && (head = TextSetting.Fit(canvas, small, parts.Head, smallSize * 1.25, width, mayCutWords: false)) is null)
                || (parts.Tail.Length > 0 && (tail = TextSetting.Fit(canvas, small, parts.Tail, smallSize, width, mayCutWords: false)) is null))
            {
                return Lines(canvas, size, smallSize, width, tightness);
            }

            return Stack(head, day, tail, width, smallSize, parts.Day.EndsWith(','));
        }

        return Joined && Hero(canvas, Text, size, width) is { } line && line.Figures > smallSize * 1.15
            ? new(line.Line.Width, line.Line.Height, (x, y, align) => [line.Line.Place(Role, Start(x, width, line.Line.Width, align), y)])
            : Lines(canvas, size, smallSize, width, tightness);
    }

    /// <summary>What stands before the day, the day with what is joined to it, and the rest; null when it names no single day.</summary>
    internal static (string Head, string Day, string Tail)? Split(string text)
    {
        if (Day().Match(text) is not { Success: true } match || (match.Index > 0 && text[match.Index - 1] != ' '))
        {
            return null;
        }

        var end = text.IndexOf(' ', match.Index + match.Length);
        var word = end < 0 ? text[match.Index..] : text[match.Index..end];
        return word.Length > LongestDay || word[match.Length..].Any(char.IsAsciiDigit) ? null : (text[..match.Index].TrimEnd(), word, end < 0 ? "" : text[end..].Trim());
    }

    private FittedBlock Stack(TextSetting? head, (MixedLine Line, double Figures) day, TextSetting? tail, double width, double smallSize, bool comma)
    {
        var gap = smallSize * 0.72;
        var (line, headHeight) = (day.Line, head is null ? 0 : head.Height + gap);
        var height = headHeight + line.Height + (tail is null ? 0 : tail.Height + (gap * 1.1));
        var widest = Math.Max(line.Width, Math.Max(head?.Width ?? 0, tail?.Width ?? 0));
        return new(widest, height, (x, y, align) =>
        {
            var layers = new[]
            {
                head?.Place(Role, x, y, width, align),
                comma ? WithComma(line.Place(Role, Start(x, width, line.Width, align), y + headHeight), smallSize) : line.Place(Role, Start(x, width, line.Width, align), y + headHeight),
                tail?.Place(Role, x, y + height - tail.Height, width, align),
            }.OfType<TextLayer>().ToList();
            return [layers[0] with { Text = Text, Tracking = Big.Tracking, Colour = Big.Colour, Box = layers.Select(l => l.Box).Aggregate((a, b) => a.Union(b)), Lines = [.. layers.SelectMany(l => l.Lines)] }];
        });
    }

    // "Dec 5, 7 pm": a comma as large as the day would look like a tear in the leaf.
    private TextLayer WithComma(TextLayer day, double size)
    {
        var line = day.Lines[0];
        var comma = new TextRun(day.Box.Right + (0.1 * size), 0.3 * size, ",", Small.Font, size);
        return day with { Box = day.Box with { Width = day.Box.Width + (0.4 * size) }, Lines = [line with { Runs = [.. line.Runs, comma] }] };
    }

    // As large as the width allows, with units under half the size of the figures.
    private (MixedLine Line, double Figures)? Hero(LayoutContext canvas, string text, double size, double width)
    {
        for (var figures = size; figures >= canvas.LegibleSize; figures *= 0.94)
        {
            var line = MixedLine.Fit(canvas, Big, text, figures, Math.Max(figures * (Joined ? 0.58 : 0.3), canvas.LegibleSize));
            if (line.Width <= width)
            {
                return (line, figures);
            }
        }

        return null;
    }

    // What is no single day fills the leaf in the face of the day, as large as three lines allow.
    private FittedBlock? Lines(LayoutContext canvas, double big, double small, double width, double tightness)
    {
        var style = Big with { MaxLines = 3, LineHeight = 1.18, Tracking = -0.02 };
        for (var size = Joined ? 0 : big * 0.42; size > small * 1.2; size *= 0.93)
        {
            if (TextSetting.Fit(canvas, style, Text, size, width, mayCutWords: false) is { } large)
            {
                return new(large.Width, large.Height, (x, y, align) => [large.Place(Role, x, y, width, align)]);
            }
        }

        return TextSetting.Fit(canvas, Small with { Tracking = Big.Tracking, MaxLines = 3 }, Text, small * (Joined ? 1.3 : 1), width, mayCutWords: tightness <= 0) is { } setting
            ? new(setting.Width, setting.Height, (x, y, align) => [setting.Place(Role, x, y, width, align) with { Colour = Big.Colour }])
            : null;
    }

    private static double Start(double x, double room, double width, Align align) =>
        align switch { Align.Left => x, Align.Centre => x + ((room - width) / 2), _ => x + room - width };

    [GeneratedRegex(@"(?<=월\s)\d{1,2}일|(?<=\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s)\d{1,2}\b(?!:)")]
    private static partial Regex Day();
}
