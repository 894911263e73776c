using static SmallBizAds.Core.Copywriting.Posting.SaidCopy;

namespace SmallBizAds.Core.Copywriting.Posting;

/// <summary>A message read on the lock screen: the first line says it all, how to get in touch comes last.</summary>
internal static class KakaoTalkPost
{
    public static PostDraft Draft(SaidCopy said)
    {
        var what = said.Product is null ? Joined(", ", said.Headline.Length > 0 ? said.Headline : null, said.Amount) : said.Goods;
        var first = Joined(", ", what, said.Offer, said.Period);
        return new PostDraft()
            .Add(said.Business is { } business && first?.Contains(business, StringComparison.Ordinal) != true ? Joined(" ", $"[{business}]", first) : first, Worth.Fact)
            .Next().Add(said.Product is null ? null : said.Headline, Worth.Fact).Add(said.Subcopy, Worth.Sentence)
            .AddAll(said.Notes, Worth.Note)
            .Next().AddAll(said.Menu.Select(m => "· " + m), Worth.Fact)
            .Next().Add(said.CallToAction, Worth.Closing).Add(said.Contact is null ? null : "☎ " + said.Contact, Worth.Fact);
    }
}
