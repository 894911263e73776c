using System.Text.Json;
using System.Text.Json.Serialization;
using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Core.Policy.Matching;

/// <summary>The rules of the embedded files under Policy/Data, read once.</summary>
internal sealed class RuleBook
{
    private const string Prefix = "SmallBizAds.Core.Policy.Data.";
    private const string EveryTrade = "all";
    private const int DenialWithin = 5;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    private static readonly Lazy<RuleBook> LazyShared = new(Load);

    private RuleBook(IReadOnlyList<RuleEntry> rules, IReadOnlyList<PhraseEntry> phrases, PatternReader reader)
    {
        Rules = rules;
        Phrases = phrases;
        Index = new PhraseIndex(phrases, new PrefixWords(reader.ReadList("prefix")));
        Denial = new NextPart(DenialWithin, reader.ReadList("denial"));
    }

    public static RuleBook Shared => LazyShared.Value;

    public IReadOnlyList<RuleEntry> Rules { get; }

    public IReadOnlyList<PhraseEntry> Phrases { get; }

    public PhraseIndex Index { get; }

    /// <summary>Words that take back what stands before them, or say that a guest said it.</summary>
    public NextPart Denial { get; }

    private static RuleBook Load()
    {
        var lists = Read<ListsFile>(Prefix + "lists.json");
        var reader = new PatternReader(lists.Words);
        var rules = new List<RuleEntry>();
        var phrases = new List<PhraseEntry>();
        foreach (var name in typeof(RuleBook).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && n != Prefix + "lists.json"))
        {
            foreach (var written in Read<RuleFile>(name).Rules)
            {
                var rule = new RuleEntry(
                    new ClaimRule(written.Key, written.Law, written.Why, written.Severity),
                    TradesOf(written, lists.Trades),
                    !written.Undeniable);
                rules.Add(rule);
                phrases.AddRange(written.Forms.SelectMany(f => f.Patterns.Select(p => new PhraseEntry(rule, PhraseRole.Claim, reader.Read(p), f.Say, f.Reach))));
                phrases.AddRange((written.Except ?? []).Select(p => new PhraseEntry(rule, PhraseRole.FalseFriend, reader.Read(p), null, PhraseReach.Whole)));
                phrases.AddRange((written.Unless ?? []).Select(p => new PhraseEntry(rule, PhraseRole.Silencer, reader.Read(p), null, PhraseReach.Whole)));
            }
        }

        return new RuleBook(rules, phrases, reader);
    }

    private static IEnumerable<Trade> TradesOf(WrittenRule rule, Dictionary<string, string[]> groups) =>
        rule.Trades.SelectMany(name =>
            name == EveryTrade ? Enum.GetValues<Trade>()
            : groups.TryGetValue(name, out var group) ? group.Select(key => TradeNamed(key, rule))
            : [TradeNamed(name, rule)]);

    private static Trade TradeNamed(string key, WrittenRule rule) =>
        TradeKey.TryParse(key, out var trade) ? trade : throw new InvalidDataException($"Rule '{rule.Key}' names an unknown trade '{key}'.");

    private static T Read<T>(string resource)
    {
        using var stream = typeof(RuleBook).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"The embedded file {resource} is missing.");
        return JsonSerializer.Deserialize<T>(stream, Strict) ?? throw new InvalidDataException($"The embedded file {resource} is empty.");
    }

    /// <summary>lists.json: groups of trades and lists of words that patterns name.</summary>
    private sealed record ListsFile(Dictionary<string, string[]> Trades, Dictionary<string, string[]> Words);

    private sealed record RuleFile(WrittenRule[] Rules);

    private sealed record WrittenRule(
        string Key, string[] Trades, ClaimSeverity Severity, BilingualText Law, BilingualText Why, WrittenForm[] Forms, string[]? Except = null, string[]? Unless = null,
        bool Undeniable = false);

    /// <summary>Phrases that the same rewording can replace in place.</summary>
    private sealed record WrittenForm(string[] Patterns, Wording? Say = null, PhraseReach Reach = PhraseReach.Whole);
}
