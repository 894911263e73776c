namespace SmallBizAds.Core.Copywriting.Grammar;

/// <summary>Chooses the form of a Korean particle or copula for the word before it.</summary>
internal static class Particles
{
    /// <summary>Any form of the particle names it: closed form first, then open.</summary>
    private static readonly (string Closed, string Open)[] Pairs =
    [
        ("은", "는"), ("이", "가"), ("을", "를"), ("과", "와"), ("으로", "로"), ("이에요", "예요"), ("이었어요", "였어요"),
        ("아", "야"), ("이랑", "랑"), ("이라", "라"), ("이나", "나"), ("이라면", "라면"), ("이라도", "라도"), ("이면", "면"),
        ("이라는", "라는"), ("이란", "란"), ("이여", "여"), ("이네요", "네요"), ("이죠", "죠"), ("이니까", "니까"),
        ("으로는", "로는"), ("으로만", "로만"), ("이야", "야"), ("이고", "고"), ("이든", "든"), ("이냐", "냐"), ("이니", "니"), ("이지만", "지만"), ("이래요", "래요"),
    ];

    private static readonly Dictionary<string, (string Closed, string Open)> ByForm = BuildForms();

    /// <summary>Whether the name is one of the particles known here.</summary>
    public static bool IsKnown(string particle) => ByForm.ContainsKey(particle);

    /// <summary>The particle in the form that follows <paramref name="word"/>.</summary>
    /// <param name="word">Any text.</param>
    /// <param name="particle">Either form, "을" or "를".</param>
    /// <exception cref="KeyNotFoundException">The particle is not known.</exception>
    public static string For(ReadOnlySpan<char> word, string particle)
    {
        var (closed, open) = ByForm[particle];
        return Pronunciation.FinalSoundOf(word) switch
        {
            FinalSound.Open => open,
            FinalSound.Rieul when closed.StartsWith("으로", StringComparison.Ordinal) => open,
            _ => closed,
        };
    }

    /// <summary>The word with its particle.</summary>
    public static string Attach(string word, string particle) => word + For(word, particle);

    private static Dictionary<string, (string Closed, string Open)> BuildForms()
    {
        var forms = new Dictionary<string, (string Closed, string Open)>(StringComparer.Ordinal);
        foreach (var pair in Pairs)
        {
            // "야" and "나" are open forms of more than one pair; the first pair keeps the name.
            forms.TryAdd(pair.Closed, pair);
            forms.TryAdd(pair.Open, pair);
        }

        return forms;
    }
}
