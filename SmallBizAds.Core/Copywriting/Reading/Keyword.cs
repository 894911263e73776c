namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>A word to look for: Hangul anywhere, Latin (any case) only as a whole word.</summary>
internal readonly struct Keyword
{
    private readonly bool _latin;

    public Keyword(string text)
    {
        Text = text;
        _latin = text.Length > 0 && text.All(c => c < 0x80) && text.Any(char.IsAsciiLetter);
    }

    public string Text { get; }

    public int FindIn(string text, int from)
    {
        if (Text.Length > text.Length - from || (_latin && text.AsSpan(from).IndexOfAnyInRange('A', 'z') < 0))
        {
            return -1;
        }

        if (!_latin)
        {
            return text.IndexOf(Text, from, StringComparison.Ordinal);
        }

        for (var at = text.IndexOf(Text, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(Text, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsWhole(text, at))
            {
                return at;
            }
        }

        return -1;
    }

    private bool IsWhole(string text, int at)
    {
        var end = at + Text.Length;
        if (end < text.Length && text[end] is 's' or 'S')
        {
            end++;
        }

        return (at == 0 || !char.IsAsciiLetter(text[at - 1])) && (end >= text.Length || !char.IsAsciiLetter(text[end]));
    }
}
