namespace SmallBizAds.Core.Copywriting;

/// <summary>Something the owner stated, kept word for word.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Text">Exactly as typed: a substring of the brief (whitespace runs collapsed to one space).</param>
/// <param name="Start">Index of its first UTF-16 unit in the normalised brief text.</param>
public sealed record Fact(FactKind Kind, string Text, int Start);
