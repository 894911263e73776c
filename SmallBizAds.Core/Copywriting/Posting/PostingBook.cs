using System.Globalization;
using System.Text.Json;

namespace SmallBizAds.Core.Copywriting.Posting;

/// <summary>Limits of the channels and the few words around the owner's own (Data/posting.json).</summary>
internal sealed class PostingBook
{
    private static readonly Lazy<PostingBook> LazyShared = new(Load);
    private readonly Dictionary<PostingChannel, PostingRule> _rules;
    private readonly Dictionary<(CopyLanguage, string), string> _phrases = [];

    private PostingBook(JsonElement root)
    {
        var channels = root.GetProperty("channels");
        _rules = Enum.GetValues<PostingChannel>().ToDictionary(c => c, c => RuleOf(channels.GetProperty(PostingChannelKey.Of(c))));
        foreach (var language in Enum.GetValues<CopyLanguage>())
        {
            foreach (var phrase in root.GetProperty("phrases").GetProperty(CopyLanguageKey.Of(language)).EnumerateObject())
            {
                _phrases[(language, phrase.Name)] = phrase.Value.GetString()!;
            }
        }
    }

    public static PostingBook Shared => LazyShared.Value;

    public PostingRule Rule(PostingChannel channel) => _rules[channel];

    /// <summary>A phrase with its gaps filled.</summary>
    public string Say(CopyLanguage language, string phrase, params ReadOnlySpan<string> words) =>
        string.Format(CultureInfo.InvariantCulture, _phrases[(language, phrase)], [.. words]);

    private static PostingRule RuleOf(JsonElement rule) => new(
        rule.TryGetProperty("title", out var title) ? title.GetInt32() : null,
        rule.GetProperty("body").GetInt32(),
        rule.GetProperty("hashtags").GetInt32(),
        rule.GetProperty("verified").GetBoolean(),
        rule.GetProperty("source").GetString()!,
        DateOnly.ParseExact(rule.GetProperty("checked").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static PostingBook Load()
    {
        using var stream = CopyData.Open("posting.json");
        using var document = JsonDocument.Parse(stream);
        return new PostingBook(document.RootElement);
    }
}
