using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting.Reading;

namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>What the owner wrote that can stand on the picture as it is: nothing that is made up says it better.</summary>
internal static partial class OwnWords
{
    private const int LongestHeadline = 24;
    private const int ShortestSentence = 6;

    /// <summary>The first sentence that can be a headline ("마라탕 배달 시작했어요"); null when there is none.</summary>
    public static string? Sentence(ReadBrief read)
    {
        var text = read.Facts.Text;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !read.LineEnds.Contains(i) && !Ends(text, i))
            {
                continue;
            }

            if (UpToVerb(text[start..i].Trim()) is { } sentence && Graphemes.Count(sentence) is >= ShortestSentence and <= LongestHeadline && !Poor().IsMatch(sentence)
                && StandsAlone(read, sentence))
            {
                return sentence;
            }

            start = Math.Min(i + 1, text.Length);
        }

        return null;
    }

    /// <summary>
    /// How the brief begins, up to a price, a way to call or a stop: where nothing is recognised as goods, that says what the
    /// ad is about ("열쇠 잃어버렸을 때 24시간 출장").
    /// </summary>
    public static string? Beginning(ReadBrief read)
    {
        var text = read.Facts.Text;
        var end = 0;
        while (end < text.Length && !read.LineEnds.Contains(end) && !Ends(text, end)
            && !read.Facts.Facts.Any(f => f.Start == end && f.Kind is FactKind.Price or FactKind.FormerPrice or FactKind.Phone or FactKind.Link or FactKind.Address))
        {
            end++;
        }

        var words = text[..end].Trim();
        var whole = read.Facts.Facts.All(f => f.Start >= end || f.Start + f.Text.Length <= end);
        return whole && Graphemes.Count(words) is >= ShortestSentence and <= LongestHeadline && words.Any(c => c is >= '가' and <= '힣') && !Poor().IsMatch(words) && !Words.LeadsOn(words) ? words : null;
    }

    /// <summary>The product with the owner's words right before it: "어머니가 끓여주시던 맛 그대로, 청국장".</summary>
    public static string? Saying(ReadBrief read)
    {
        var text = read.Facts.Text;
        if (read.Facts.Menu.Count > 0 || read.Facts.Facts.FirstOrDefault(f => f.Kind == FactKind.Product) is not { } product)
        {
            return null;
        }

        foreach (var note in read.Notes)
        {
            var at = text.IndexOf(note, StringComparison.Ordinal);
            var gap = at + note.Length;
            var before = at >= 0 && gap <= product.Start && text[gap..product.Start] is ", " or " " && note.Contains(' ', StringComparison.Ordinal) && Feeling().IsMatch(note);
            var leads = at >= 0 && at < product.Start && gap == product.Start + product.Text.Length && Leads().IsMatch(text[at..product.Start]);
            if ((before || leads) && !note.Any(char.IsDigit) && text[at..(product.Start + product.Text.Length)] is var saying && Graphemes.Count(saying) <= LongestHeadline)
            {
                return saying;
            }
        }

        return null;
    }

    /// <summary>Notes that say something by themselves, in the order typed: sentences, and what fills a clause of its own.</summary>
    public static IEnumerable<string> Told(ReadBrief read) => read.Notes.Where(n => !IsLabel(read, n) && (IsSentence(n) || FillsClause(read, n)));

    // "리뷰 이벤트" and "배달 오픈" are said over the headline.
    private static bool IsLabel(ReadBrief read, string note) => note == read.Label || Lexicon.Shared.Labels.Contains(note) || note.EndsWith("이벤트", StringComparison.Ordinal) || note.EndsWith("오픈", StringComparison.Ordinal);

    private static bool IsSentence(string note) =>
        note.Contains(' ', StringComparison.Ordinal) && Graphemes.Count(note) >= 7 && Words.IsVerbLike(note) && !note.Any(c => c is >= 'ㄱ' and <= 'ㆎ') && !Small().IsMatch(note);

    // "ready in 10 minutes" between commas is told; what is left of a clause beside its facts is a scrap.
    private static bool FillsClause(ReadBrief read, string note)
    {
        var text = read.Facts.Text;
        var at = text.IndexOf(note, StringComparison.Ordinal);
        if (at < 0 || !note.Contains(' ', StringComparison.Ordinal) || Graphemes.Count(note) < 5 || note.Any(c => c is >= 'ㄱ' and <= 'ㆎ') || Words.LeadsOn(note) || Polite().IsMatch(note))
        {
            return false;
        }

        var held = read.Facts.Facts.Any(f => f.Start < at + note.Length && at < f.Start + f.Text.Length);
        var opened = at == 0 || IsBreak(text, at - 1) || (at > 1 && text[at - 1] == ' ' && (IsBreak(text, at - 2) || read.LineEnds.Contains(at - 1))) || While().IsMatch(note);
        var end = at + note.Length;
        return !held && opened && (end == text.Length || IsBreak(text, end) || read.LineEnds.Contains(end));
    }

    private static bool IsBreak(string text, int i) => text[i] is ',' or '.' or '!' or '?' or '~' or '/' or '|';

    // Up to the first word that closes it: "약국 일요일도 문 엽니다 | 오전 10시…".
    private static string? UpToVerb(string sentence)
    {
        var words = sentence.Split(' ');
        var verb = Array.FindIndex(words, w => Words.IsVerbLike(w.TrimEnd('.', '!', '~')));
        return verb < 0 ? null : string.Join(' ', words[..(verb + 1)]).TrimEnd('.', '!', '~', ',');
    }

    // A fact stands in it whole or not at all; a price and a way to call have places of their own, and goods must not be passed over.
    private static bool StandsAlone(ReadBrief read, string sentence)
    {
        var at = read.Facts.Text.IndexOf(sentence, StringComparison.Ordinal);
        var end = at + sentence.Length;
        var goods = read.Facts.First(FactKind.Product);
        return read.Facts.Facts.All(f => f.Start >= end || f.Start + f.Text.Length <= at
                || (f.Start >= at && f.Start + f.Text.Length <= end && f.Kind is FactKind.Product or FactKind.Period or FactKind.Business or FactKind.Hours or FactKind.Offer))
            && (goods is null || sentence.Contains(goods, StringComparison.Ordinal));
    }

    private static bool Ends(string text, int i) => text[i] is '!' or '?' or '~' or ',' || (text[i] == '.' && (i + 1 >= text.Length || text[i + 1] == ' '));

    /// <summary>Greetings, requests and what only says that there is something; and spelling that no headline should carry.</summary>
    [GeneratedRegex(@"(?:있어요|있습니다|있어용|주세요|오세요|보세요|드세요|하세요|부탁\S*|바랍니다|감사\S*|고맙\S*|죄송\S*|안녕\S*|[해어아예에이]용|되요|이에여|입니당|합니당|데요|거든요|네요|구요|고요|까요|나요|ㅎ|ㅋ|ㅠ)$|나왓|[\""“”'‘’「」『』]|햇|됬|프로필|링크|문의|카톡|톡으로|전화|디엠|[ㄱ-ㆎ]", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Poor();

    [GeneratedRegex(@"(?:그대로|손맛|정성|마음|방식|비법|레시피|대로|처럼|듯이|덕분에)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Feeling();

    [GeneratedRegex(@"^[가-힣 ]{2,16}(?:는|던|온|든|인|운|근|른|한|그대로)\s$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Leads();

    /// <summary>What is said out of politeness and tells nothing.</summary>
    [GeneratedRegex(@"^(?:감사|안녕|많은\s관심|정상\s?영업해요$|문의|예약\s?문의)|감사합니다$|부탁드려요$|부탁드립니다$|^(?:call|dm|text|thank)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Polite();

    /// <summary>The rest of a sentence whose subject is a fact: "정상 영업해요" behind "11일부터".</summary>
    [GeneratedRegex(@"^(?:정상\s?(?:영업|운영|진료)|연휴|하루|부터|까지|배달\s시작|예약\s?받)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Small();

    [GeneratedRegex(@"^(?:while|in|within|with|for|until)\s", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex While();
}
