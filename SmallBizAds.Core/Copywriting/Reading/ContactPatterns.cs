using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Links, handles, phone numbers.</summary>
internal static partial class ContactPatterns
{
    /// <summary>
    /// Milliseconds. Only a safety net: no text of 500 characters comes near it. It must be long, because the first match
    /// also pays for compiling the pattern, and a fact lost to a slow start would change the ad.
    /// </summary>
    internal const int Timeout = 5000;

    [GeneratedRegex(
        @"https?://[^\s,<>""'）)]{1,200}" +
        @"|(?<![\w.@])www\.[^\s,<>""'）)]{3,200}" +
        @"|(?<![\w.@])[A-Za-z0-9._-]{1,40}@[A-Za-z0-9-]{1,40}(?:\.[A-Za-z]{2,10}){1,3}" +
        @"|(?<![\w.@/])[A-Za-z0-9-]{2,40}(?:\.[A-Za-z0-9-]{1,30}){0,2}\.(?:com|net|org|kr|co\.kr|shop|store|io|me|link|page|site|cafe|app|us|uk|ly|gl|gg|to|be|co|info|biz|ai|dev)(?![A-Za-z])(?:/[^\s,<>""'）)]{0,120})?" +
        @"|(?<![\w@])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]{0,28}[\p{L}\p{N}_])?" +
        @"|(?:카카오톡|카톡)\s?(?:채널|아이디|ID|id)\s?:?\s?[\p{L}\p{N}_]{2,20}|(?:카카오톡|카톡)\s?:?\s?[A-Za-z0-9_]{3,20}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Timeout)]
    public static partial Regex Link();

    [GeneratedRegex(
        @"(?<![\d-])(?:\+82[\s-]?\d{1,2}[\s-]?\d{3,4}[\s-]?\d{4}" +
        @"|\(?0\d{1,2}\)?[\s.-]{0,2}\d{3,4}[\s.-]{1,2}\d{4}" +
        @"|01[016789]\d{7,8}" +
        @"|0(?:2|[3-6][1-5]|70)\d{7,8}" +
        @"|0?50[2-8][\s.-]?\d{3,4}[\s.-]?\d{4}" +
        @"|1[568]\d{2}[\s.-]\d{4}" +
        @"|1[568](?:00|11|22|33|44|55|66|77|88|99)\d{4}" +
        @"|(?:\+1[\s-]?)?\(\d{3}\)\s?\d{3}[\s.-]\d{4}" +
        @"|(?:\+?1[\s.-])?\d{3}[.-]\d{3}[.-]\d{4})(?![\d-])",
        RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex Phone();
}
