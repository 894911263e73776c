using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting.Reading;

namespace SmallBizAds.Core.Copywriting;

/// <summary>
/// An offer in its parts, so that what the customer gains can be set larger than what it is tied to:
/// "영수증 리뷰 작성 시" | "계란찜 무료", "free shipping" | "over $50". The parts, a blank between, are the offer as typed.
/// </summary>
/// <param name="Before">The condition when it stands first, or null.</param>
/// <param name="Gain">The gift or the saving.</param>
/// <param name="Behind">The condition when it stands last, or null.</param>
public sealed partial record OfferParts(string? Before, string Gain, string? Behind)
{
    /// <summary>The condition, wherever it stands, or null.</summary>
    public string? Condition => Before ?? Behind;

    /// <summary>Takes an offer apart; one without a condition is all gain.</summary>
    public static OfferParts Of(string offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        if (First(Tied(), offer) is { } tied && Deals.IsDeal(tied.Groups["gain"].Value))
        {
            return new(tied.Groups["if"].Value, tied.Groups["gain"].Value, null);
        }

        return First(Over(), offer) is { } over ? new(null, over.Groups["gain"].Value, over.Groups["if"].Value) : new(null, offer, null);
    }

    private static Match? First(Regex pattern, string text) => Claims.MatchesOf(pattern, text) is [var match, ..] ? match : null;

    [GeneratedRegex(@"^(?<if>(?:[Bb]uy\s[^,]{3,24}?,?(?=\sget\s))|.*(?:[가-힣]면|[가-힣]시|(?<=\s)시(?:에|엔|에는)?|[가-힣]심|이상|(?:첫|재)\s?(?:방문|구매|주문|예약)|(?:회원|고객|손님|수험생|학생|군인|신규(?!\s?(?:회원|고객|등록|가입))|(?<=[\s신실])분)(?:님|들)?(?:께|께는|은|만)?|(?:명|분|팀)(?:께|에게)))\s(?<gain>\S.*)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Tied();

    [GeneratedRegex(@"^(?<gain>.*\b(?:free|off|discount|gift)\b.*?)\s(?<if>(?:over|with|when|if|for\sthe\sfirst|on\sorders)\b.*)$|^(?<gain>free\s\S+(?:\s\S+)?)\s(?<if>(?:over|with|when|if|for\sthe\sfirst|on\sorders)\b.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, ContactPatterns.Timeout)]
    private static partial Regex Over();
}
