namespace SmallBizAds.Tests.Support;

/// <summary>What people paste into the box.</summary>
public static class BadWords
{
    /// <summary>Words of which no ad can be made, with the problem that the page names.</summary>
    public static IReadOnlyDictionary<string, (string Words, string Problem)> Refused { get; } = new Dictionary<string, (string, string)>
    {
        ["nothing"] = ("", "TextMissing"),
        ["blanks"] = (" \n\u3000\t ", "TextMissing"),
        ["what nobody sees"] = ("\u200B\u200D\u3164\uFE0F\u0007", "TextMissing"),
        ["halves of characters"] = ("\uD800 \uDC00\uDFFF", "TextMissing"),
        ["one too many"] = (new string('가', 501), "TextTooLong"),
        ["emoji"] = ("🎉🥳👨‍👩‍👧‍👦❤️🇰🇷", "TextWordless"),
        ["figures in the clothes of emoji"] = ("1️⃣2️⃣3️⃣ 🎉", "TextWordless"),
        ["signs"] = ("!!! ★★★ ~~~ ♥", "TextWordless"),
        ["another script"] = ("عرض القهوة اليوم", "TextUndrawable"),
    };

    /// <summary>Words that are strange and good enough: as typed, and as they are kept.</summary>
    public static IReadOnlyDictionary<string, (string Typed, string Kept)> Taken { get; } = new Dictionary<string, (string, string)>
    {
        ["control characters"] = ("흑임자\0 라떼\u001b[31m 5,500원\u0007\u0085이번\u0000 주말\u009f", "흑임자 라떼[31m 5,500원\n이번 주말"),
        ["HTML and script"] = Same("</textarea><script>window.pwned=1</script><img src=x onerror=\"window.pwned=1\"> 라떼 5,500원 &amp; '\"{{7*7}} @(1+1)"),
        ["the direction turned"] = ("\u202E라떼 קפה قهوة \u202D5,500원\u202C \u2067이번 주말\u2069 \u202Aabc\u202B\u2066\u2068", "라떼 קפה قهوة 5,500원 이번 주말 abc"),
        ["a word of 200 letters"] = Same(new string('흑', 200)),
        ["a Latin word of 200 letters"] = Same("5,500원 " + new string('W', 200)),
        ["towers of marks"] = ($"{Tower('라', 120)}{Tower('떼', 120)} {Tower('Z', 120)} 5,500원", $"{Tower('라', 4)}{Tower('떼', 4)} {Tower('Z', 4)} 5,500원"),
        ["halves of characters"] = ("라떼 \uD83D5,500원\uDE00 이번 주말\uD800", "라떼 5,500원 이번 주말"),
        ["500 characters"] = Same(string.Join(' ', Enumerable.Repeat("라떼 5,500원", 56))[..500].TrimEnd()),
    };

    /// <summary>A letter under so many combining marks.</summary>
    public static string Tower(char letter, int marks) => letter + string.Concat(Enumerable.Range(0, marks).Select(i => (char)(0x0300 + (i * 7 % 0x50))));

    private static (string, string) Same(string words) => (words, words);
}
