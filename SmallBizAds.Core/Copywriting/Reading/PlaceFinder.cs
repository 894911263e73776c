using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Finds places: by number where there is one, else by the names and words that Koreans place things with.</summary>
internal static partial class PlaceFinder
{
    private const int LongestRun = 8;

    public static void Claim(Claims claims, IReadOnlyList<Word> words)
    {
        claims.ClaimAll(FactKind.Address, PlacePatterns.Road());
        claims.ClaimAll(FactKind.Address, PlacePatterns.Lot());
        if (claims.Text.Any(char.IsAsciiLetterUpper))
        {
            claims.ClaimAll(FactKind.Address, PlacePatterns.English());
        }

        ClaimRuns(claims, words);
        claims.ClaimAll(FactKind.Address, PlacePatterns.Landmark());
        claims.MergeNeighbours(FactKind.Address);
        foreach (var place in claims.Facts.Where(f => f.Kind == FactKind.Address).ToList())
        {
            var end = place.Start + place.Text.Length;
            if (NextTo().Match(claims.Text[end..]) is { Success: true } beside)
            {
                claims.TryGrow(place, place.Start, end + beside.Length);
            }
        }
    }

    [GeneratedRegex(@"^,?\s[가-힣A-Za-z0-9]{2,10}\s?(?:바로\s?)?(?:옆|앞|뒤편|건너편|맞은편|위층|아래층|안쪽|옆건물)(?=[\s,.!]|$)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex NextTo();

    private static void ClaimRuns(Claims claims, IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count;)
        {
            var run = RunAt(claims, words, i);
            if (run.Count == 0)
            {
                i++;
                continue;
            }

            var last = words[i + run.Count - 1];
            var end = last.Start + run[^1].Length;
            if (IsPlace(claims, words, i, run))
            {
                claims.TryClaim(FactKind.Address, words[i].Start, end - words[i].Start);
            }

            i += run.Count;
        }
    }

    /// <summary>Words from here on that together say where; an unknown word may stand between a place and what relates to it.</summary>
    private static List<(PlaceWord Sort, int Length)> RunAt(Claims claims, IReadOnlyList<Word> words, int from)
    {
        var run = new List<(PlaceWord Sort, int Length)>();
        for (var i = from; i < words.Count && run.Count < LongestRun; i++)
        {
            var word = words[i];
            if (!claims.IsFree(word.Start, word.Text.Length) || (run.Count > 0 && !word.Joined))
            {
                break;
            }

            var (sort, length) = Gazetteer.Shared.Classify(word.Text);
            if (sort == PlaceWord.None)
            {
                if (run.Count > 0 && run[^1].Sort is PlaceWord.City && IsQuarterOf(claims, words, i))
                {
                    run.Add((PlaceWord.Quarter, length));
                    continue;
                }

                if (!Bridges(claims, words, i, run))
                {
                    break;
                }
            }
            else if (run.Count == 0 && sort is PlaceWord.Relation or PlaceWord.Detail)
            {
                break;
            }

            run.Add((sort, length));

            // A particle closes the phrase, unless a way from there follows ("역에서 도보 5분").
            if (length < word.Text.Length && !WayFollows(words, i))
            {
                break;
            }
        }

        while (run.Count > 0 && (run[^1].Sort == PlaceWord.None || DanglesAt(words, from + run.Count - 1)))
        {
            run.RemoveAt(run.Count - 1);
        }

        return run;
    }

    private static bool DanglesAt(IReadOnlyList<Word> words, int i) => words[i].Text is "바로" or "도보" or "걸어서" or "지하" or "내" or "안" && !(words[i].Text is "지하" or "안" or "내" && i > 0);

    private static bool WayFollows(IReadOnlyList<Word> words, int i) =>
        i + 1 < words.Count && words[i + 1].Joined
        && (Gazetteer.Shared.Classify(words[i + 1].Text).Sort is PlaceWord.Detail || words[i + 1].Text is "도보" or "걸어서" or "바로" or "차로" || words[i + 1].Text.EndsWith("쪽으로", StringComparison.Ordinal));

    // "시청 뒷편 한빛빌딩 6층", "수성못 앞", "큰사거리 농협 2층": unknown, but what follows relates to it.
    private static bool Bridges(Claims claims, IReadOnlyList<Word> words, int i, List<(PlaceWord Sort, int Length)> run)
    {
        if (i + 1 >= words.Count || !words[i + 1].Joined || words[i].Text.Length < 2 || !char.IsLetter(words[i].Text[0])
            || Words.IsVerbLike(words[i].Text) || Words.LeadsOn(words[i].Text) || !claims.IsFree(words[i + 1].Start, words[i + 1].Text.Length))
        {
            return false;
        }

        var (next, _) = Gazetteer.Shared.Classify(words[i + 1].Text);
        var related = next is PlaceWord.Relation or PlaceWord.Detail && words[i + 1].Text is not ("안" or "내" or "끝" or "사이" or "중간" or "바로" or "도보" or "지하");
        return run.Count == 0
            ? related && words[i + 1].Text is "맞은편" or "건너편" or "건너" && Lexicon.Shared.KindOf(words[i].Text) is null
            : run[^1].Sort is not PlaceWord.None && (related || (run[^1].Sort is PlaceWord.City or PlaceWord.District or PlaceWord.Quarter && next is PlaceWord.Landmark && run.Count < 4));
    }

    /// <summary>"김해 장유 한결태권도", "구미 인동": a short word between a city and a name, or at the very end, is its quarter.</summary>
    private static bool IsQuarterOf(Claims claims, IReadOnlyList<Word> words, int at)
    {
        var word = words[at].Text;
        if (word.Length is < 2 or > 4 || !word.All(c => c is >= '가' and <= '힣') || Words.IsVerbLike(word) || Lexicon.Shared.Modifiers.Contains(word)
            || Lexicon.Shared.KindOf(word) is not null || NameWords.EndsLikeBusiness(word) || !NameWords.CanName(word))
        {
            return false;
        }

        var behind = 0;
        for (var i = at + 1; i < words.Count && words[i].Joined && claims.IsFree(words[i].Start, words[i].Text.Length); i++)
        {
            behind++;
        }

        var closes = OnlyNameFollows(claims, words, at + 1);
        return closes && (behind > 0 || word.Length == 2 || word[^1] is '곶' or '포' or '항' or '섬' or '산');
    }

    private static bool IsPlace(Claims claims, IReadOnlyList<Word> words, int from, List<(PlaceWord Sort, int Length)> run)
    {
        var whole = run.Count == 1 && run[0].Length < words[from].Text.Length;
        var first = run[0].Sort;
        if (run.Count == 1)
        {
            return first switch
            {
                PlaceWord.Quarter => !whole || words[from].Text.EndsWith('동') || !IsPlainAfter(words, from),
                PlaceWord.Station or PlaceWord.Market or PlaceWord.Placed => true,
                PlaceWord.City => !whole && !Gazetteer.Shared.IsShaky(words[from].Text) && OnlyNameFollows(claims, words, from + 1),
                _ => false,
            };
        }

        return run.Exists(r => r.Sort is PlaceWord.Quarter or PlaceWord.Station or PlaceWord.Market or PlaceWord.Placed)
            || (first == PlaceWord.City && run.Exists(r => r.Sort is not PlaceWord.City and not PlaceWord.None))
            || (first == PlaceWord.City && run.TrueForAll(r => r.Sort == PlaceWord.City))
            || (first is PlaceWord.Landmark or PlaceWord.None && run.Skip(1).Any(r => r.Sort is PlaceWord.Relation or PlaceWord.Detail))
            || (first == PlaceWord.Landmark && run.Skip(1).Any(r => r.Sort == PlaceWord.Landmark))
            || (first == PlaceWord.District && run[1].Sort is PlaceWord.District or PlaceWord.Landmark or PlaceWord.Relation);
    }

    private static bool IsPlainAfter(IReadOnlyList<Word> words, int from) => from + 1 < words.Count && words[from + 1].Joined && Words.IsVerbLike(words[from + 1].Text);

    /// <summary>"… 진주 우리밀빵집": behind a bare city stands a name and then nothing but a phone or a link.</summary>
    private static bool OnlyNameFollows(Claims claims, IReadOnlyList<Word> words, int from)
    {
        var named = 0;
        for (var i = from; i < words.Count; i++)
        {
            if (!claims.IsFree(words[i].Start, words[i].Text.Length))
            {
                continue;
            }

            if (++named > 2 || Words.IsVerbLike(words[i].Text) || words[i].Text.Any(char.IsAsciiDigit))
            {
                return false;
            }
        }

        return true;
    }
}
