using SmallBizAds.Core.Copywriting.Grammar;
using SmallBizAds.Core.Policy.Reading;

namespace SmallBizAds.Core.Policy.Matching;

/// <summary>Where a phrase ends for the one who replaces it: endings and auxiliaries that hang on it go with it, a particle is agreed with.</summary>
/// <param name="Place">Which form of the rewording fits.</param>
/// <param name="End">The letter after what is replaced.</param>
/// <param name="Particle">The particle that follows and must agree with the rewording, or null.</param>
internal readonly record struct PhrasePlace(Place Place, int End, string? Particle)
{
    private static readonly string[] AgreeingParticles = ["으로", "로", "을", "를", "이", "가", "은", "는", "과", "와"];

    private static readonly HashSet<string> OtherParticles = ["의", "에", "에서", "도", "만", "까지", "부터", "보다", "에는", "에도", "처럼"];

    private static readonly HashSet<string> Auxiliaries =
    [
        "드립니다", "드려요", "드릴게요", "드림", "줍니다", "줘요", "있습니다", "있어요", "있다", "됩니다", "돼요", "합니다", "해요",
        "있는", "나는", "주는", "드리는", "되는", "하는", "없는", "봤어요", "봐요", "만들어", "마세요",
        "해주는", "해줘요", "해줍니다", "해드려요", "해드립니다", "해드리는", "시켜주는", "해", "나요", "줄게요", "드릴까요",
    ];

    public static PhrasePlace Of(Skeleton text, int end)
    {
        var isVerb = false;
        if (text.TouchesRight(end - 1) && Letters.IsHangul(text[end]))
        {
            var (tail, tailEnd) = WordAt(text, end);
            if (AgreeingParticles.Contains(tail) && !(tail == "는" && IsVerbStem(text[end - 1])))
            {
                return new PhrasePlace(Place.BeforeParticle, end, tail);
            }

            if (OtherParticles.Contains(tail))
            {
                return new PhrasePlace(Place.BeforeParticle, end, null);
            }

            end = tailEnd;
            isVerb = IsVerbEnd(text[end - 1]) || tail.EndsWith('고') || tail.EndsWith('서');
        }

        while (end < text.Count && text.GapBefore(end) <= Gap.Thin && WordAt(text, end) is var (word, wordEnd) && Auxiliaries.Contains(word))
        {
            end = wordEnd;
            isVerb = true;
        }

        var closes = end >= text.Count || text.GapBefore(end) > Gap.Thin || (isVerb && (IsVerbEnd(text[end - 1]) || text[end - 1] is '고' or '서'));
        return new PhrasePlace(closes ? Place.End : Place.BeforeNoun, end, null);
    }

    /// <summary>The letter after the sentence that a letter belongs to.</summary>
    public static int SentenceEnd(Skeleton text, int from)
    {
        var end = from;
        while (end < text.Count && text.GapBefore(end) != Gap.Break)
        {
            end++;
        }

        return end;
    }

    /// <summary>A Korean rewording with the particle in the form that follows it; without one when it need not change.</summary>
    public (string Text, int End) WithParticle(string rewording)
    {
        if (Particle is null || !Letters.IsHangul(rewording[^1]) || Particles.For(rewording, Particle) is var fitting && fitting == Particle)
        {
            return (rewording, End);
        }

        return (rewording + fitting, End + Particle.Length);
    }

    /// <summary>Whether "는" after it is rather the ending of a verb ("커지는") than a particle.</summary>
    private static bool IsVerbStem(char c) => c is '지' or '리' or '하' or '되' or '추' or '키' or '애' or '빼' or '크' or '르' or '우' or '이' or '기' or '주';

    private static bool IsVerbEnd(char c) => c is '요' or '다' or '죠';

    private static (string Word, int End) WordAt(Skeleton text, int at)
    {
        var end = at + 1;
        while (end < text.Count && text.GapBefore(end) == Gap.None)
        {
            end++;
        }

        return (string.Create(end - at, (text, at), static (letters, source) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = source.text[source.at + i];
            }
        }), end);
    }
}
