using System.Security.Cryptography;

namespace SmallBizAds.Core.Storage;

/// <summary>Names of files by their content.</summary>
public static class ContentHash
{
    /// <summary>SHA-256 as 64 lower-case hex digits.</summary>
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Whether a text from outside is such a name; only then may it become a path.</summary>
    public static bool IsValid(string? text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);
}
