using static SmallBizAds.Core.Copywriting.Posting.SaidCopy;

namespace SmallBizAds.Core.Copywriting.Posting;

/// <summary>A message read on the lock screen: the first line says it all, how to get in touch comes last.</summary>
internal static class KakaoTalkPost
{
    public static PostDraft Draft(SaidCopy said)
    {
        var what = said.Subject is null ? Listed(said.Headline, said.Menu.Count > 0 ? null : said.Amount) : said.Goods;
        var first = Listed(what, said.Offer, said.Period);
        return new PostDraft()
            .Add(said.Business is { } business && !first.Contains(business, StringComparison.Ordinal) ? $"[{business}] {first}".Trim() : first, Worth.Fact)
            .Next().Add(said.Subject is null ? null : said.Headline, Worth.Fact).Add(said.Subcopy, Worth.Sentence)
            .AddAll(said.Notes.Where(n => n != said.WholeNote), Worth.Note)
            .Next().AddAll(said.Menu.Select(m => "· " + m), Worth.Fact).Add(said.Menu.Count > 0 && said.Goods is { } more ? "· " + more : null, Worth.Fact)
            .Next().Add(said.CallToAction, Worth.Closing).Add(said.HasPhone ? "☎ " + said.Contact : said.Contact, Worth.Fact);
    }
}
