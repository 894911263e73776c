using SmallBizAds.Core.Copywriting.Grammar;
using static SmallBizAds.Core.Copywriting.Posting.SaidCopy;

namespace SmallBizAds.Core.Copywriting.Posting;

/// <summary>A neighbour tells neighbours: a greeting, what there is, where and how to ask. No hashtags, no shouting.</summary>
internal static class KarrotPost
{
    public static string Title(SaidCopy said, CopyLanguage language, int limit)
    {
        var (headline, book) = (TitleWords.Calm(said.Headline), PostingBook.Shared);
        var (business, product) = (TitleWords.Calm(said.Business), TitleWords.Calm(said.Product));
        return TitleWords.First(
            limit,
            headline.Length == 0 ? "" : business.Length > 0 && !headline.Contains(business, StringComparison.Ordinal)
                ? book.Say(language, "title-from", business, headline)
                : book.Say(language, "title", headline),
            headline,
            product.Length == 0 ? "" : book.Say(language, "title-news", product),
            business.Length == 0 ? "" : book.Say(language, "title-news", business),
            TitleWords.Clip(headline, limit, said.Facts),
            book.Say(language, "news"));
    }

    public static PostDraft Draft(SaidCopy said, CopyLanguage language)
    {
        var book = PostingBook.Shared;
        string? Labelled(string label, string? text) => text is null ? null : $"· {book.Say(language, label)}: {text}";
        var name = said.Business is not { } business ? null
            : language == CopyLanguage.Korean ? $"{business}{Particles.For(business, "이에요")}." : $"This is {business}.";
        var draft = new PostDraft()
            .Add(Joined(" ", book.Say(language, "greeting"), name), Worth.Greeting, said.Business)
            .Next().Add(said.Headline, Worth.Fact).Add(said.Subcopy, Worth.Sentence).Add(Quiet(said.Opening), Worth.Opening).Next();
        if (said.WholeNote is not null)
        {
            draft.AddAll(said.Notes, Worth.Fact);
        }
        else
        {
            draft.AddAll(said.Menu.Select(m => "· " + m), Worth.Fact)
                .Add(said.Product is null ? Labelled("price", said.Amount) : "· " + said.Goods, Worth.Fact)
                .Add(Labelled("offer", said.Offer), Worth.Fact).Add(Labelled("period", said.Period), Worth.Fact)
                .Next().AddAll(said.Notes, Worth.Note)
                .Next().Add(said.Contact is null ? null : $"{book.Say(language, said.IsPhoneOnly ? "phone" : "contact")}: {said.Contact}", Worth.Fact);
        }

        return draft.Next().Add(Quiet(said.Closing), Worth.Closing);
    }

    private static string? Quiet(string? sentence) => sentence?.Replace("!!", "!", StringComparison.Ordinal).Replace('!', '.');
}
