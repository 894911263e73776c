using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting.Reading;

namespace SmallBizAds.Core.Copywriting.Posting;

/// <summary>A line that hooks, the facts one under the other, a closing, hashtags.</summary>
internal static partial class InstagramPost
{
    public static PostDraft Draft(SaidCopy said, PostingRule rule)
    {
        var draft = new PostDraft();
        if (said.HasWholeCaption && Graphemes.Count(said.Caption) <= rule.BodyLimit)
        {
            draft.Add(said.Caption, Worth.Fact);
        }
        else
        {
            draft.Add(said.Headline, Worth.Fact).Add(said.Subcopy, Worth.Sentence)
                .Next().Add(said.Opening, Worth.Opening)
                .Next().AddAll(said.Menu.Select(m => "· " + m), Worth.Fact).Add(Marked("✔️ ", said.Goods), Worth.Fact)
                .Add(Marked("🎁 ", said.Offer), Worth.Fact).Add(Marked("📅 ", said.Period), Worth.Fact)
                .Next().AddAll(said.Notes, Worth.Note)
                .Next().Add(Marked("🏠 ", said.Business), Worth.Fact)
                .Add(Marked(said.HasPhone ? "📞 " : "📍 ", said.Contact), Worth.Fact)
                .Next().Add(said.Closing ?? said.CallToAction, Worth.Closing);
        }

        // Hashtags that the owner put into the text count as well.
        var own = Hashtag().Count(draft.Fit(rule.BodyLimit));
        return draft.Next().Add(string.Join(' ', said.Hashtags.Take(Math.Max(0, rule.MaxHashtags - own))), Worth.Hashtag);
    }

    private static string? Marked(string mark, string? text) => text is null ? null : mark + text;

    [GeneratedRegex(@"#[\p{L}\p{N}_]", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Hashtag();
}
