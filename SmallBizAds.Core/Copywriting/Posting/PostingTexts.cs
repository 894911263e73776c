namespace SmallBizAds.Core.Copywriting.Posting;

/// <summary>
/// The words to post with an ad, as a shopkeeper writes on each channel. Every fact of the copy (prices, offer, period,
/// contact, business, menu) stands in the body word for word, whatever the owner made of the slots; sentences give way when
/// room runs out, facts never do. Nothing is invented. Pure; the same copy gives the same text.
/// </summary>
public static class PostingTexts
{
    /// <summary>The text for a channel.</summary>
    /// <param name="copy">The copy, edited or not.</param>
    /// <param name="channel">Where it will be posted.</param>
    /// <param name="language">Of the words around the facts.</param>
    public static PostingText Of(AdCopy copy, PostingChannel channel, CopyLanguage language)
    {
        ArgumentNullException.ThrowIfNull(copy);
        var (said, rule) = (new SaidCopy(copy), RuleOf(channel));
        var (title, draft) = channel switch
        {
            PostingChannel.Instagram => (null, InstagramPost.Draft(said, rule)),
            PostingChannel.Karrot => (KarrotPost.Title(said, language, rule.TitleLimit!.Value), KarrotPost.Draft(said, language)),
            PostingChannel.NaverPlace => (NaverPlacePost.Title(said, language, rule.TitleLimit!.Value), NaverPlacePost.Draft(said, language)),
            PostingChannel.KakaoTalk => ((string?)null, KakaoTalkPost.Draft(said)),
            _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, null),
        };
        var body = draft.Fit(rule.BodyLimit);
        return new(title, body, rule.TitleLimit, rule.BodyLimit, Graphemes.Count(body) > rule.BodyLimit);
    }

    /// <summary>What a channel takes.</summary>
    public static PostingRule RuleOf(PostingChannel channel) => PostingBook.Shared.Rule(channel);
}
