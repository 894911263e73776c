using System.Text.Json;
using System.Text.Json.Serialization;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Policy;

namespace SmallBizAds.Tests.Unit.Policy.Corpus;

/// <summary>Phrases that the guard must find, and sentences that it must leave alone.</summary>
internal sealed record ClaimCorpus(IReadOnlyList<ClaimCorpus.ForbiddenText> Forbidden, IReadOnlyList<ClaimCorpus.HarmlessText> Harmless)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };

    /// <summary>Those of our own making.</summary>
    public static ClaimCorpus Own { get; } = Find("Corpus") ?? throw new FileNotFoundException("Unit/Policy/Corpus/claims.json was not found above the test program.");

    /// <summary>A second set of our own, written before the rules were widened; of it 171 of 273 were found at first and 10 of 517 flagged.</summary>
    public static ClaimCorpus Second { get; } = Find("SecondCorpus") ?? throw new FileNotFoundException("Unit/Policy/SecondCorpus/claims.json was not found above the test program.");

    /// <summary>Those written by somebody who had not seen the rules.</summary>
    public static ClaimCorpus HeldOut { get; } = Find("HeldOut") ?? throw new FileNotFoundException("Unit/Policy/HeldOut/claims.json was not found above the test program.");

    /// <summary>A second set by another stranger, written when the first had been used up.</summary>
    public static ClaimCorpus SecondHeldOut { get; } = Find("SecondHeldOut") ?? throw new FileNotFoundException("Unit/Policy/SecondHeldOut/claims.json was not found above the test program.");

    /// <summary>A third set by a third stranger.</summary>
    public static ClaimCorpus ThirdHeldOut { get; } = Find("ThirdHeldOut") ?? throw new FileNotFoundException("Unit/Policy/ThirdHeldOut/claims.json was not found above the test program.");

    public static CopyLanguage LanguageOf(string text) => text.Any(c => c is >= '가' and <= '힣' or >= 'ㄱ' and <= 'ㅣ') ? CopyLanguage.Korean : CopyLanguage.English;

    public static Trade TradeOf(string key) => TradeKey.TryParse(key, out var trade) ? trade : throw new InvalidDataException($"Unknown trade '{key}' in the claims.");

    private static ClaimCorpus? Find(string folder)
    {
        for (var top = new DirectoryInfo(AppContext.BaseDirectory); top is not null; top = top.Parent)
        {
            var policy = Path.Combine(top.FullName, "SmallBizAds.Tests", "Unit", "Policy");
            if (Directory.Exists(policy))
            {
                var file = Path.Combine(policy, folder, "claims.json");
                return File.Exists(file) ? JsonSerializer.Deserialize<ClaimCorpus>(File.ReadAllText(file), Web) : null;
            }
        }

        return null;
    }

    /// <param name="Phrase">What must be pointed at: a finding that covers a letter of it counts.</param>
    /// <param name="Why">Why it may not be said; for the reader.</param>
    internal sealed record ForbiddenText(string Text, string Trade, string Phrase, string? Why = null)
    {
        public ClaimText ToQuestion() => new(Text, TradeOf(Trade), LanguageOf(Text), HasFormerPrice: false);

        /// <summary>Whether a finding points at the phrase; a phrase that is not in the text as written is met by any finding.</summary>
        public bool IsMetBy(IEnumerable<ClaimFinding> findings)
        {
            var at = Text.IndexOf(Phrase, StringComparison.OrdinalIgnoreCase);
            return findings.Any(f => at < 0 || (f.Start < at + Phrase.Length && at < f.Start + f.Length));
        }
    }

    /// <param name="Trade">A key.</param>
    internal sealed record HarmlessText(string Text, string Trade)
    {
        public ClaimText ToQuestion() => new(Text, TradeOf(Trade), LanguageOf(Text), HasFormerPrice: true);
    }
}
