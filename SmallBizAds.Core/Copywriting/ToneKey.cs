namespace SmallBizAds.Core.Copywriting;

/// <summary>The written key of a tone ("warm"): on the command line, in forms and in data files.</summary>
public static class ToneKey
{
    /// <summary>Every key, in the order of the enum.</summary>
    public static IReadOnlyCollection<string> All => KebabNames<Tone>.All;

    /// <summary>The kebab-case key.</summary>
    public static string Of(Tone value) => KebabNames<Tone>.Of(value);

    /// <summary>Reads a key (any case, blanks around it ignored); false for null and unknown keys.</summary>
    public static bool TryParse(string? key, out Tone value) => KebabNames<Tone>.TryParse(key, out value);
}
