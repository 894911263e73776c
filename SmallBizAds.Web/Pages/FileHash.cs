namespace SmallBizAds.Web.Pages;

/// <summary>The name of a stored file.</summary>
public static class FileHash
{
    /// <summary>64 lower-case hexadecimal digits.</summary>
    public static bool IsOne(string? hash) => hash?.Length == 64 && hash.All(char.IsAsciiHexDigitLower);
}
