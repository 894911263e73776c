namespace SmallBizAds.Core.Copywriting;

/// <summary>What a copywriter is given.</summary>
/// <param name="Text">The owner's words, 1 to 500 characters.</param>
/// <param name="Trade">Null: detect it.</param>
/// <param name="Tone">How to speak.</param>
/// <param name="Language">Language of the copy; the facts stay as typed.</param>
/// <param name="Seed">The same brief and seed give the same copy.</param>
public sealed record CopyBrief(string Text, Trade? Trade, Tone Tone, CopyLanguage Language, long Seed);
