namespace SmallBizAds.Core.Copywriting;

/// <summary>Turns a brief into ad copy.</summary>
public interface ICopywriter
{
    /// <summary>Reads trade, occasion and facts out of the owner's words. Pure and fast (under 2 ms); never throws for any string.</summary>
    BriefFacts Read(CopyBrief brief);

    /// <summary>
    /// Writes <paramref name="count"/> (1 to 4) candidates that differ in idea. The same brief gives the same answer.
    /// Invents no fact, price or claim: every digit in the answer stands in the brief.
    /// </summary>
    IReadOnlyList<AdCopy> Write(CopyBrief brief, int count);
}
