namespace SmallBizAds.Core.Copywriting;

/// <summary>The written key of a language: "ko" or "en".</summary>
public static class CopyLanguageKey
{
    /// <summary>Every key.</summary>
    public static IReadOnlyCollection<string> All { get; } = ["ko", "en"];

    /// <summary>"ko" or "en".</summary>
    public static string Of(CopyLanguage language) => language == CopyLanguage.English ? "en" : "ko";

    /// <summary>Reads "ko" or "en", also with a region ("ko-KR"); false for null and unknown keys.</summary>
    public static bool TryParse(string? key, out CopyLanguage language)
    {
        var name = key?.Trim().Split('-', '_')[0];
        language = string.Equals(name, "en", StringComparison.OrdinalIgnoreCase) ? CopyLanguage.English : CopyLanguage.Korean;
        return language == CopyLanguage.English || string.Equals(name, "ko", StringComparison.OrdinalIgnoreCase);
    }
}
