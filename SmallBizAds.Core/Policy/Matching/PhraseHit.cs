namespace SmallBizAds.Core.Policy.Matching;

/// <summary>A pattern that stands in a skeleton, by indexes of letters.</summary>
/// <param name="Entry">The pattern.</param>
/// <param name="Start">First letter.</param>
/// <param name="FirstEnd">The letter after the first part.</param>
/// <param name="LastStart">First letter of the last part; equal to <paramref name="Start"/> when there is one part.</param>
/// <param name="End">The letter after the last part.</param>
internal readonly record struct PhraseHit(PhraseEntry Entry, int Start, int FirstEnd, int LastStart, int End)
{
    public int Length => End - Start;
}
