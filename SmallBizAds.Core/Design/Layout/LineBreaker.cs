using System.Globalization;

namespace SmallBizAds.Core.Design.Layout;

/// <summary>
/// Breaks a text into lines as Korean is set (keep-all: only at spaces), balanced so that no line is much shorter than
/// the others. Only a word that is wider than the line by itself is cut, between grapheme clusters.
/// </summary>
public static class LineBreaker
{
    private static readonly HashSet<string> LeansOnTheNext = new(StringComparer.OrdinalIgnoreCase)
    {
        "첫", "한", "두", "세", "네", "이", "그", "저", "새", "내", "제", "못", "안", "더", "꼭", "잘", "매", "단", "딱", "약", "총", "참", "전", "각", "온", "이번", "지난", "다음", "오는", "누구", "어디", "언제", "무슨", "어떤", "몇", "왜", "오전", "오후", "매주", "매월",
        "a", "an", "the", "of", "to", "for", "at", "in", "on", "by", "our", "your", "my", "&", "+", "=", "-", "~",
    };

    // Nouns that mean nothing without what comes before them ("맡길 곳", "당황스러운 날"), and the verbs that help another one
    // ("기다리고 있어요", "알려 드려요").
    private static readonly string[] NeedyNouns = ["곳", "날", "때", "것", "거", "줄", "분", "뿐", "데", "집", "만큼", "대로", "동안", "순간", "사람"];
    private static readonly string[] HelpingVerbs = ["있", "계세", "계신", "계셨", "드려", "드립", "드릴", "보세", "봐", "보실", "볼까", "주세", "줘", "주셔", "주시", "주신", "주는", "준비됐", "않", "싶", "두세", "돼", "됩", "될"];

    // They belong to the word before: a line does not begin with them ("50개 이상 주문 시 / 무료").
    private static readonly HashSet<string> LeansOnThePrevious = ["시", "후", "전", "및", "등", "중", "내", "외", "때", "것", "수"];

    /// <summary>Lines of at most <paramref name="width"/> (in the unit of <paramref name="measure"/>), or null when more than <paramref name="maxLines"/> were needed.</summary>
    /// <param name="text">Words separated by single spaces.</param>
    /// <param name="width">Room for a line.</param>
    /// <param name="maxLines">At least 1.</param>
    /// <param name="mayCutWords">Whether a word wider than a line may be cut; otherwise it does not fit.</param>
    /// <param name="measure">Width of a piece of text.</param>
    public static IReadOnlyList<string>? Break(string text, double width, int maxLines, bool mayCutWords, Func<string, double> measure)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return [];
        }

        if (measure(text) <= width)
        {
            return [text];
        }

        // A dot between two facts is not set when the line ends there.
        return BreakWords(words, width, maxLines, mayCutWords, measure) is { } lines
            ? [.. lines.Select((l, i) => i < lines.Count - 1 ? l.TrimEnd('·', ' ') : l)]
            : null;
    }

    /// <summary>Whether a line ends in a word that belongs to the next one ("첫 / 모금") or begins with one that belongs to the last ("주문 / 시", "맡길 / 곳").</summary>
    public static bool LeavesHanging(IReadOnlyList<string> lines) =>
        lines.Zip(lines.Skip(1)).Any(pair => BelongTogether(pair.First[(pair.First.LastIndexOf(' ') + 1)..], pair.Second.Split(' ')[0]));

    private static bool BelongTogether(string word, string next) => Leans(word) || LeansOnThePrevious.Contains(next) || Describes(word, next) || Helps(word, next);

    // Verbs and adjectives before their noun end in ㄴ or ㄹ ("맡길", "당황스러운", "쉬는").
    private static bool Describes(string word, string next) =>
        word.Length > 1 && FinalOf(word[^1]) is 4 or 8 && NeedyNouns.Any(n => next.StartsWith(n, StringComparison.Ordinal) && next.Length <= n.Length + 2);

    // The helped verb ends in 고, or in the vowel of 아, 어, 여 without a consonant ("알려", "입어", "해", "와", "기다려").
    private static bool Helps(string word, string next) =>
        word.Length > 1 && (word[^1] == '고' || (FinalOf(word[^1]) == 0 && VowelOf(word[^1]) is 0 or 1 or 4 or 6 or 9 or 14))
        && HelpingVerbs.Any(v => next.StartsWith(v, StringComparison.Ordinal)) && next.Length > 1;

    // Index in Unicode's order of final consonants (0 = none, 4 = ㄴ, 8 = ㄹ) and of vowels; -1 for what is not Hangul.
    private static int FinalOf(char syllable) => syllable is >= '가' and <= '힣' ? (syllable - '가') % 28 : -1;

    private static int VowelOf(char syllable) => syllable is >= '가' and <= '힣' ? (syllable - '가') / 28 % 21 : -1;

    // A month without its day ("9월 / 28일부터") hangs like an article without its noun.
    private static bool Leans(string word) =>
        LeansOnTheNext.Contains(word) || (word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && word[^1] == '월');

    private static IReadOnlyList<string>? BreakWords(string[] words, double width, int maxLines, bool mayCutWords, Func<string, double> measure)
    {
        if (words.Any(w => measure(w) > width))
        {
            return mayCutWords ? Cut(words, width, maxLines, measure) : null;
        }

        for (var lines = 2; lines <= Math.Min(maxLines, words.Length); lines++)
        {
            if (Balance(words, lines, width, measure) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // Least sum of squared differences from the even width, over all ways to set the words in that many lines.
    private static string[]? Balance(string[] words, int lines, double width, Func<string, double> measure)
    {
        var n = words.Length;
        var widths = new double[n, n];
        for (var from = 0; from < n; from++)
        {
            for (var to = from; to < n; to++)
            {
                widths[from, to] = measure(string.Join(' ', words[from..(to + 1)]));
                if (widths[from, to] > width)
                {
                    for (var rest = to + 1; rest < n; rest++)
                    {
                        widths[from, rest] = double.PositiveInfinity;
                    }

                    break;
                }
            }
        }

        var even = Math.Min(width, measure(string.Join(' ', words)) / lines);
        var cost = new double[lines + 1, n + 1];
        var back = new int[lines + 1, n + 1];
        for (var l = 0; l <= lines; l++)
        {
            for (var i = 0; i <= n; i++)
            {
                cost[l, i] = l == 0 && i == 0 ? 0 : double.PositiveInfinity;
            }
        }

        for (var l = 1; l <= lines; l++)
        {
            for (var end = l; end <= n; end++)
            {
                for (var start = l - 1; start < end; start++)
                {
                    var w = widths[start, end - 1];
                    if (w > width || double.IsPositiveInfinity(cost[l - 1, start]))
                    {
                        continue;
                    }

                    var off = (w - even) / width;
                    var c = cost[l - 1, start] + (off * off) + (end < n ? BreakCost(words[end - 1], words[end]) : 0);
                    if (c < cost[l, end])
                    {
                        (cost[l, end], back[l, end]) = (c, start);
                    }
                }
            }
        }

        if (double.IsPositiveInfinity(cost[lines, n]))
        {
            return null;
        }

        var result = new string[lines];
        for (var (l, end) = (lines, n); l > 0; l--)
        {
            var start = back[l, end];
            result[l - 1] = string.Join(' ', words[start..end]);
            end = start;
        }

        return result;
    }

    // A line may well end where the voice pauses, and badly after a word that leans on the next one.
    private static double BreakCost(string word, string next) => BelongTogether(word, next) ? 0.3 : word[^1] switch
    {
        '·' => -0.4,
        ',' or '.' or '?' or '!' or ':' or ';' or '—' or '…' => -0.12,
        '면' or '고' or '서' or '니' or '며' or '만' or '도' or '요' or '다' or '죠' or '때' or '엔' => -0.05,
        _ when word.Length == 1 => 0.03,
        _ => 0,
    };

    private static List<string>? Cut(string[] words, double width, int maxLines, Func<string, double> measure)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in words)
        {
            var joined = line.Length == 0 ? word : $"{line} {word}";
            if (measure(joined) <= width)
            {
                line = joined;
                continue;
            }

            if (line.Length > 0 && measure(word) <= width)
            {
                lines.Add(line);
                line = word;
                continue;
            }

            line = line.Length == 0 ? "" : $"{line} ";
            var clusters = StringInfo.GetTextElementEnumerator(word);
            while (clusters.MoveNext())
            {
                var cluster = (string)clusters.Current;
                if (line.TrimEnd().Length > 0 && measure(line + cluster) > width)
                {
                    lines.Add(line.TrimEnd());
                    line = "";
                }

                line += cluster;
            }
        }

        lines.Add(line);
        return lines.Count <= maxLines && lines.All(l => measure(l) <= width) ? lines : null;
    }
}
