using static SmallBizAds.Core.Copywriting.Posting.SaidCopy;

namespace SmallBizAds.Core.Copywriting.Posting;

/// <summary>A notice: what, how much, when, and how to come by. People look it up rather than read it.</summary>
internal static class NaverPlacePost
{
    public static string Title(SaidCopy said, CopyLanguage language, int limit)
    {
        var what = TitleWords.Calm(said.Subject ?? said.Headline);
        var (price, offer, period) = (TitleWords.Calm(said.Price), TitleWords.Calm(said.Offer), TitleWords.Calm(said.Period));
        var business = TitleWords.Calm(said.Business);
        bool IsNew(string part) => part.Length > 0 && !what.Contains(part, StringComparison.Ordinal);
        (price, offer, period) = (IsNew(price) ? price : "", IsNew(offer) ? offer : "", IsNew(period) ? period : "");
        var head = said.Subject is null ? Listed(what, price) : $"{what} {price}".Trim();
        return TitleWords.First(
            limit,
            Listed(head, offer, period),
            Listed(head, offer),
            Listed(head, period),
            Listed(what, offer),
            Listed(what, period),
            head,
            what,
            business.Length == 0 ? "" : PostingBook.Shared.Say(language, "title-news", business),
            TitleWords.Clip(what, limit, said.Facts),
            PostingBook.Shared.Say(language, "news"));
    }

    public static PostDraft Draft(SaidCopy said, CopyLanguage language)
    {
        string Label(string label) => PostingBook.Shared.Say(language, label);
        string? Labelled(string label, string? text) => text is null ? null : $"■ {Label(label)}: {text}";
        var draft = new PostDraft()
            .Add(said.Headline, Worth.Fact).Add(said.Subcopy, Worth.Sentence)
            .Next().AddAll(said.Notes, Worth.Note).Next();
        if (said.Menu.Count > 0)
        {
            draft.Add("■ " + Label("price"), Worth.Note).AddAll(said.Menu.Select(m => "- " + m), Worth.Fact);
        }

        return draft
            .Add(said.Amount is null ? Joined("", said.Product is null ? null : "■ ", said.Product) : Labelled("price", said.Goods), Worth.Fact)
            .Add(Labelled("offer", said.Offer), Worth.Fact)
            .Add(Labelled("period", said.Period), Worth.Fact)
            .Add(Labelled("business", said.Business), Worth.Fact)
            .Add(Labelled(said.IsPhoneOnly ? "phone" : "contact", said.Contact), Worth.Fact)
            .Next().Add(said.Closing ?? said.CallToAction, Worth.Closing);
    }
}
