using System.Text.Json;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>The words by which trades, kinds of goods, occasions and names are recognised (Data/lexicon.json).</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> LazyShared = new(Load);
    private readonly List<(Keyword Word, Trade Trade, int Weight)> _trades = [];
    private readonly List<(Keyword Word, string Kind)> _kinds = [];
    private readonly List<(Keyword Word, Occasion Occasion)> _occasions = [];
    private readonly List<(Keyword Word, string Season)> _seasons = [];

    private Lexicon(JsonElement root)
    {
        foreach (var trade in root.GetProperty("trades").EnumerateObject())
        {
            if (!TradeKey.TryParse(trade.Name, out var value))
            {
                throw new InvalidDataException($"lexicon.json: unknown trade '{trade.Name}'");
            }

            _trades.AddRange(WordsOf(trade.Value.GetProperty("strong")).Select(w => (w, value, 3)));
            _trades.AddRange(WordsOf(trade.Value.GetProperty("weak")).Select(w => (w, value, 1)));
        }

        foreach (var kind in root.GetProperty("kinds").EnumerateObject())
        {
            _kinds.AddRange(WordsOf(kind.Value).Select(w => (w, kind.Name)));
        }

        foreach (var occasion in root.GetProperty("occasions").EnumerateObject())
        {
            if (!OccasionKey.TryParse(occasion.Name, out var value))
            {
                throw new InvalidDataException($"lexicon.json: unknown occasion '{occasion.Name}'");
            }

            _occasions.AddRange(WordsOf(occasion.Value).Select(w => (w, value)));
        }

        foreach (var season in root.GetProperty("seasons").EnumerateObject())
        {
            _seasons.AddRange(WordsOf(season.Value).Select(w => (w, season.Name)));
        }

        Kinds = root.GetProperty("kinds").EnumerateObject().Select(k => k.Name).ToHashSet(StringComparer.Ordinal);
        Seasons = root.GetProperty("seasons").EnumerateObject().Select(k => k.Name).ToHashSet(StringComparer.Ordinal);
        Fillers = SetOf(root.GetProperty("fillers"));
        Labels = SetOf(root.GetProperty("labels"));
        Modifiers = SetOf(root.GetProperty("modifiers"));
        NotNames = SetOf(root.GetProperty("notNames"));
    }

    public static Lexicon Shared => LazyShared.Value;

    /// <summary>Names of the kinds of goods ("drink", "cut"), as the lines of the writer use them.</summary>
    public IReadOnlySet<string> Kinds { get; }

    public IReadOnlySet<string> Seasons { get; }

    /// <summary>Words that say nothing of their own beside a fact ("가격은").</summary>
    public IReadOnlySet<string> Fillers { get; }

    /// <summary>Words that name the occasion ("신메뉴"); they may become the kicker.</summary>
    public IReadOnlySet<string> Labels { get; }

    /// <summary>Words for the trade that stand before what is sold ("카페 신메뉴").</summary>
    public IReadOnlySet<string> Modifiers { get; }

    public IReadOnlySet<string> NotNames { get; }

    public IEnumerable<(int Start, int Length, Trade Trade, int Weight)> TradesIn(string text)
    {
        foreach (var (word, trade, weight) in _trades)
        {
            if (word.FindIn(text, 0) is var at and >= 0)
            {
                yield return (at, word.Text.Length, trade, weight);
            }
        }
    }

    /// <summary>The first word of the occasion in the text: its index and length, or (-1, 0).</summary>
    public (int Start, int Length) OccasionIn(string text, Occasion occasion)
    {
        foreach (var (word, value) in _occasions)
        {
            if (value == occasion && word.FindIn(text, 0) is var at and >= 0)
            {
                return (at, word.Text.Length);
            }
        }

        return (-1, 0);
    }

    /// <summary>The kind of what is named: the longest known word that ends last ("딸기 라떼" is a drink).</summary>
    public string? KindOf(string product)
    {
        string? best = null;
        var (bestEnd, bestLength) = (-1, 0);
        foreach (var (word, kind) in _kinds)
        {
            var at = word.LastIn(product);
            var end = at + word.Text.Length;

            // One syllable ("차", "배", "전") is a kind only as a word of its own or at the very end after another word.
            if (at < 0 || (word.Text.Length == 1 && !(StandsAlone(product, at, end) || (end == product.Length && "차빵떡탕회".Contains(word.Text[0])))))
            {
                continue;
            }

            if (end > bestEnd || (end == bestEnd && word.Text.Length > bestLength))
            {
                (best, bestEnd, bestLength) = (kind, end, word.Text.Length);
            }
        }

        return best;
    }

    public IEnumerable<(int Start, string Season, string Word)> SeasonsIn(string text)
    {
        foreach (var (word, season) in _seasons)
        {
            var at = word.FindIn(text, 0);
            if (at >= 0 && (word.Text != "봄" || StandsAlone(text, at, at + 1) || text.AsSpan(at).StartsWith("봄맞이")))
            {
                yield return (at, season, text.Substring(at, word.Text.Length));
            }
        }
    }

    private static bool StandsAlone(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end >= text.Length || !char.IsLetterOrDigit(text[end]));

    private static IEnumerable<Keyword> WordsOf(JsonElement list) =>
        list.EnumerateArray().Select(w => new Keyword(w.GetString()!)).DistinctBy(w => w.Text);

    private static HashSet<string> SetOf(JsonElement list) =>
        list.EnumerateArray().Select(w => w.GetString()!).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static Lexicon Load()
    {
        using var document = JsonDocument.Parse(CopyData.Open("lexicon.json"));
        return new Lexicon(document.RootElement);
    }
}
