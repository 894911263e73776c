namespace SmallBizAds.Core.Copywriting;

/// <summary>The written key of a trade ("online-shop"): on the command line, in forms and in data files.</summary>
public static class TradeKey
{
    /// <summary>Every key, in the order of the enum.</summary>
    public static IReadOnlyCollection<string> All => KebabNames<Trade>.All;

    /// <summary>The kebab-case key.</summary>
    public static string Of(Trade value) => KebabNames<Trade>.Of(value);

    /// <summary>Reads a key (any case, blanks around it ignored); false for null and unknown keys.</summary>
    public static bool TryParse(string? key, out Trade value) => KebabNames<Trade>.TryParse(key, out value);
}
