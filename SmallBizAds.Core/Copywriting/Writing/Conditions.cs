using SmallBizAds.Core.Copywriting.Reading;

namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>The words that a line may ask for.</summary>
internal static class Conditions
{
    /// <summary>Short names of the occasions in the data files.</summary>
    private static readonly Dictionary<string, Occasion> Occasions = new(StringComparer.Ordinal)
    {
        ["everyday"] = Occasion.Everyday, ["new"] = Occasion.NewItem, ["discount"] = Occasion.Discount, ["opening"] = Occasion.Opening,
        ["seasonal"] = Occasion.Seasonal, ["event"] = Occasion.Event, ["hiring"] = Occasion.Hiring, ["closed"] = Occasion.Closed,
        ["thanks"] = Occasion.Thanks, ["review"] = Occasion.ReviewRequest, ["last"] = Occasion.LastDays,
    };

    private static readonly Dictionary<Occasion, string> Names = Occasions.ToDictionary(p => p.Value, p => p.Key);

    /// <summary>until, from, day: form of the period; cut: the offer lowers the price; rests, shift, farewell, moved: what a notice says;
    /// booking, walkin: the brief speaks of booking, or of none; remote: nobody comes to a shop; delivers: goods are brought or sent; takeaway: they are carried
    /// home; named: a day says what happens on it; soon: it opens later; gift: the offer gives something on a condition; noun: it ends in a noun; begins: a service of a known shop begins; orders: the brief speaks of ordering; the others: there is such a fact.</summary>
    private static readonly HashSet<string> Flags = ["until", "from", "day", "price", "former", "menu", "offer", "limit", "cut", "business", "period", "phone", "address", "link", "product", "food", "hours", "rests", "shift", "farewell", "moved", "booking", "remote", "delivers", "takeaway", "named", "soon", "walkin", "gift", "noun", "begins", "orders"];

    internal enum Sort
    {
        Tone,
        Occasion,
        Kind,
        Season,
        Trade,
        Flag,
    }

    public static string NameOf(Occasion occasion) => Names[occasion];

    public static Sort? SortOf(string word) => word switch
    {
        _ when ToneKey.TryParse(word, out _) => Sort.Tone,
        _ when Occasions.ContainsKey(word) => Sort.Occasion,
        _ when Lexicon.Shared.Kinds.Contains(word) => Sort.Kind,
        _ when Lexicon.Shared.Seasons.Contains(word) => Sort.Season,
        _ when TradeKey.TryParse(word, out _) => Sort.Trade,
        _ when Flags.Contains(word) => Sort.Flag,
        _ => null,
    };

    public static int WeightOf(Sort sort) => sort switch
    {
        Sort.Occasion => 4,
        Sort.Season => 4,
        Sort.Kind or Sort.Trade => 3,
        Sort.Tone => 2,
        _ => 0,
    };
}
