using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>
/// Offers take in the words that say for what or for whom they are: "선착순 20명 | 솜사탕", "따뜻한 음료 | 1000원 할인",
/// "12월10일 | 전에 | 예약하시면 …".
/// </summary>
internal static partial class OfferGrowth
{
    private const int MostBefore = 24;
    private const int MostBehind = 14;

    /// <summary>What a number of people gets, when nothing else is said of it in the clause.</summary>
    public static void GrowRight(Claims claims, IReadOnlyList<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            for (var i = 0; i + 1 < clause.Parts.Count; i++)
            {
                if (clause.Parts[i] is Fact { Kind: FactKind.Offer } offer && clause.Parts[i + 1] is Piece piece && i + 2 == clause.Parts.Count
                    && People().IsMatch(offer.Text) && piece.Start - offer.Start - offer.Text.Length == 1 && piece.Text.Length <= MostBehind && piece.Text.Count(c => c == ' ') < 3
                    && !Words.IsVerbLike(piece.Text) && !Lexicon.Shared.Labels.Contains(piece.Text))
                {
                    claims.TryGrow(offer, offer.Start, piece.End);
                }
            }
        }
    }

    /// <summary>Words left over right before a deal, up to where the sentence before them ends.</summary>
    public static void GrowLeft(Claims claims, IReadOnlyList<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            for (var i = 0; i + 1 < clause.Parts.Count; i++)
            {
                if (clause.Parts[i] is not Piece piece || clause.Parts[i + 1] is not Fact { Kind: FactKind.Offer } offer || offer.Start - piece.End > 1 || !Deals.IsDeal(offer.Text))
                {
                    continue;
                }

                var words = ProductFinder.Tokens(piece);
                var first = words.FindLastIndex(w => BareNameFinder.EndsSentence(w.Text) || Lexicon.Shared.Labels.Contains(w.Text)) + 1;
                if (first < words.Count && piece.End - words[first].Start <= MostBefore && char.IsLetterOrDigit(words[first].Text[0]))
                {
                    claims.TryGrow(offer, words[first].Start, offer.Start + offer.Text.Length);
                }
            }
        }
    }

    /// <summary>Who or how much, and what they get: "65세 이상 | 만원 할인".</summary>
    public static void Join(Claims claims)
    {
        var offers = claims.Facts.Where(f => f.Kind == FactKind.Offer).OrderBy(f => f.Start).ToList();
        for (var i = offers.Count - 1; i > 0; i--)
        {
            var (left, right) = (offers[i - 1], offers[i]);
            if (right.Start - left.Start - left.Text.Length == 1 && claims.Text[right.Start - 1] == ' ' && Whom().IsMatch(left.Text) && Deals.IsDeal(right.Text))
            {
                claims.Join(left, right, FactKind.Offer);
                offers[i - 1] = left with { Text = claims.Text[left.Start..(right.Start + right.Text.Length)] };
            }
        }
    }

    [GeneratedRegex("(?:이상|이하|미만|고객|회원|손님|방문|등록시|구매시|예약시|결제시|충전시)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Whom();

    [GeneratedRegex(@"(?:선착순|추첨)(?:\s?\d{1,4}\s?(?:명|분|팀))?(?:께|에게)?$|선착순.{0,6}(?:명|분|팀)$|추첨\s\d{1,3}(?:명|분)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex People();
}
