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
    public static ClaimCorpus Own { get; } = Of("Corpus");

    /// <summary>A second set of our own, written before the rules were widened; of it 171 of 273 were found at first and 10 of 517 flagged.</summary>
    public static ClaimCorpus Second { get; } = Of("SecondCorpus");

    /// <summary>A set in a folder of its own: those of strangers end in "HeldOut".</summary>
    public static ClaimCorpus Of(string folder) => Find(folder) ?? throw new FileNotFoundException($"Unit/Policy/{folder}/claims.json was not found above the test program.");

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
