using System.Text;
using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Finds in a text the words that ask for drawings.</summary>
internal sealed partial class MotifWords
{
    // Longer expressions that hold a word of ours and mean something else ("전세계" is no lease, "필요가" no yoga).
    private static readonly string[] FalseFriends =
    [
        "전세계", "전 세계", "필요가", "수요가", "주요가", "중요가", "수학여행", "독수리", "드라이브", "매트리스", "드럼세탁", "아이스팩", "아이스하키", "아이스박스",
        "체형교정", "체형 교정", "자세교정", "자세 교정", "척추교정", "한 그릇", "한그릇", "두 그릇", "식기세척", "사주세", "사주시", "사주셔", "사주신", "사주면", "김치전문", "감자전문", "정상가", "비상가", "사과드", "사과의", "사과문", "테니스코트", "테니스 코트", "풋살코트", "배드민턴 코트",
        "배드민턴코트", "치킨게임", "고기압", "이불 속", "호텔식", "호텔급", "병원 앞", "병원 옆", "학원 앞", "학원 옆", "약국 옆", "약국 앞", "호텔 앞", "호텔 옆",
        "시장 안", "빵빵", "옷걸이", "와인색", "와인 컬러", "장미색", "커피색", "오렌지색", "원두막", "기념일", "집들이", "지퍼백", "커피쿠폰", "커피 쿠폰", "김장철", "국수집 옆", "국수집 앞", "빵집 옆", "빵집 앞", "카페 옆", "치킨집 옆", "마트 옆",
    ];

    // What may follow a noun of one syllable that stands alone.
    private const string Particles = "은는이가을를과와도의로만에랑";

    private readonly (string Word, Motif Motif)[] _words;

    public MotifWords(IEnumerable<Motif> motifs) => _words = [.. motifs.SelectMany(m => m.Words.Select(w => (w, m)))];

    /// <summary>Lower case, composed syllables, false friends blanked out.</summary>
    public static string Normalise(string text)
    {
        var brief = text.Normalize(NormalizationForm.FormC).ToLowerInvariant();
        foreach (var friend in FalseFriends)
        {
            brief = brief.Replace(friend, new string('·', friend.Length), StringComparison.Ordinal);
        }

        return brief;
    }

    /// <summary>
    /// The motif of the first word found, and of words that follow one another directly the last one's, because a Korean or
    /// English compound ends with what it is: a strawberry latte is a latte.
    /// </summary>
    /// <param name="brief">A text from <see cref="Normalise"/>.</param>
    /// <param name="counts">If given, only these motifs can be chosen; a longer word of another one still hides theirs.</param>
    public Motif? Find(string brief, Func<Motif, bool>? counts = null)
    {
        var found = new List<(int Start, int End, Motif Motif)>();
        foreach (var (word, motif) in _words)
        {
            for (var at = brief.IndexOf(word, StringComparison.Ordinal); at >= 0; at = brief.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (Stands(brief, at, word))
                {
                    found.Add((at, at + word.Length, motif));
                }
            }
        }

        // Of words that overlap the longer one is meant: ice cream, not ice.
        var all = found.ToArray();
        found.RemoveAll(f => (counts is not null && !counts(f.Motif)) || Array.Exists(all, o => o.Start < f.End && f.Start < o.End && o.End - o.Start > f.End - f.Start));
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        if (found.Count == 0)
        {
            return null;
        }

        var chosen = found[0];
        foreach (var next in found.Skip(1))
        {
            if (next.Start > chosen.End + 1 || (next.Start > chosen.End && brief[chosen.End] != ' '))
            {
                break;
            }

            chosen = next;
        }

        return chosen.Motif;
    }

    /// <summary>
    /// The text without the weekly day off, if much else is left: "closed on Mondays" at the foot of an ad is not what it is about.
    /// </summary>
    public static string WithoutDayOff(string brief)
    {
        var rest = DayOff().Replace(brief, " ");
        return rest.Trim().Length >= 32 ? rest : brief;
    }

    [GeneratedRegex("(?<![가-힣0-9])(매주 ?|매월 [^ ]+ )?[월화수목금토일](요일|욜)[은에]? ?(쉽니다|쉬어요|쉬어갑니다|휴무입니다|휴무)")]
    private static partial Regex DayOff();

    private static bool Stands(string text, int at, string word)
    {
        var (before, after) = (at > 0 ? text[at - 1] : ' ', at + word.Length < text.Length ? text[at + word.Length] : ' ');
        if (char.IsAsciiLetterOrDigit(word[0]))
        {
            if (after is 's' && at + word.Length + 1 < text.Length)
            {
                after = text[at + word.Length + 1];
            }
            else if (after is 's')
            {
                after = ' ';
            }

            return !char.IsAsciiLetterOrDigit(before) && !char.IsAsciiLetterOrDigit(after);
        }

        // One syllable is part of too many other words: 회 of 회원 and 기회.
        return word.Length > 1 || (!char.IsLetterOrDigit(before) && (!char.IsLetterOrDigit(after) || Particles.Contains(after)));
    }
}
