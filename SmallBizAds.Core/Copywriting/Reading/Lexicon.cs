using System.Text.Json;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>The words by which trades, kinds of goods, occasions and names are recognised (Data/lexicon.json).</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> LazyShared = new(Load);
    private readonly List<(Keyword Word, Trade Trade, int Weight)> _trades = [];
    private readonly Dictionary<string, string> _kinds = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _longestKind;
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
            foreach (var word in WordsOf(kind.Value))
            {
                // A word that two kinds claim belongs to the first.
                _kinds.TryAdd(word.Text, kind.Name);
            }
        }

        _longestKind = _kinds.Keys.Max(k => k.Length);

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
        var words = _kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = product.Length; end > 0; end--)
        {
            for (var start = Math.Max(0, end - _longestKind); start < end; start++)
            {
                if (words.TryGetValue(product.AsSpan(start, end - start), out var kind) && IsKindWord(product, start, end))
                {
                    return kind;
                }
            }
        }

        return null;
    }

    // One syllable ("차", "배", "전") is a kind only as a word of its own or as the end of a compound; Latin only as a whole word.
    private static bool IsKindWord(string product, int start, int end)
    {
        if (char.IsAsciiLetter(product[start]))
        {
            var after = end < product.Length && product[end] is 's' or 'S' ? end + 1 : end;
            return (start == 0 || !char.IsAsciiLetter(product[start - 1])) && (after >= product.Length || !char.IsAsciiLetter(product[after]));
        }

        return end - start > 1 || StandsAlone(product, start, end) || (end == product.Length && "차빵떡탕회".Contains(product[start]) && !(start > 0 && char.IsAsciiDigit(product[start - 1])));
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
