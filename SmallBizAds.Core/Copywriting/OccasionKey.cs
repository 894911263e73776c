namespace SmallBizAds.Core.Copywriting;

/// <summary>The written key of a occasion ("new-item"): on the command line, in forms and in data files.</summary>
public static class OccasionKey
{
    /// <summary>Every key, in the order of the enum.</summary>
    public static IReadOnlyCollection<string> All => KebabNames<Occasion>.All;

    /// <summary>The kebab-case key.</summary>
    public static string Of(Occasion value) => KebabNames<Occasion>.Of(value);

    /// <summary>Reads a key (any case, blanks around it ignored); false for null and unknown keys.</summary>
    public static bool TryParse(string? key, out Occasion value) => KebabNames<Occasion>.TryParse(key, out value);
}
