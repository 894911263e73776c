using System.Text.Json;

namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>All lines of one language, by what they are for ("headline.product", "subcopy", "cta", "hashtags").</summary>
internal sealed class LineBook
{
    private static readonly Lazy<LineBook> Korean = new(() => new LineBook("ko"));
    private static readonly Lazy<LineBook> English = new(() => new LineBook("en"));
    private readonly Dictionary<string, List<CopyLine>> _shared = new(StringComparer.Ordinal);
    private readonly Dictionary<(Trade, string), List<CopyLine>> _byTrade = [];

    private LineBook(string folder)
    {
        foreach (var file in CopyData.FilesOf(folder))
        {
            var name = file[..^".json".Length];
            Trade? trade = name.StartsWith('_') ? null : TradeKey.TryParse(name, out var t) ? t : throw new InvalidDataException($"{folder}/{file} names no trade");
            using var document = JsonDocument.Parse(CopyData.Open($"{folder}/{file}"));
            Add(document.RootElement, "", trade);
        }
    }

    public static LineBook For(CopyLanguage language) => language == CopyLanguage.English ? English.Value : Korean.Value;

    /// <summary>Lines for a purpose: those of the trade first, then those for every trade.</summary>
    public IEnumerable<CopyLine> Lines(Trade trade, string purpose) =>
        _byTrade.GetValueOrDefault((trade, purpose), []).Concat(_shared.GetValueOrDefault(purpose, []));

    private void Add(JsonElement node, string path, Trade? trade)
    {
        foreach (var entry in node.EnumerateObject())
        {
            var purpose = path + entry.Name;
            if (entry.Value.ValueKind == JsonValueKind.Object)
            {
                Add(entry.Value, purpose + ".", trade);
                continue;
            }

            if (trade is { } of)
            {
                ListOf(_byTrade, (of, purpose)).AddRange(LinesOf(entry.Value, trade));
            }
            else
            {
                ListOf(_shared, purpose).AddRange(LinesOf(entry.Value, null));
            }
        }
    }

    private static List<CopyLine> ListOf<TKey>(Dictionary<TKey, List<CopyLine>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        return list;
    }

    private static IEnumerable<CopyLine> LinesOf(JsonElement list, Trade? trade) =>
        list.EnumerateArray().Select(line => new CopyLine(line.GetString()!, trade));
}
