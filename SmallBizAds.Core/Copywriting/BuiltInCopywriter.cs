using SmallBizAds.Core.Copywriting.Reading;
using SmallBizAds.Core.Copywriting.Writing;

namespace SmallBizAds.Core.Copywriting;

/// <summary>The copywriter that needs no model, key or network: reads the brief by rule and writes from the line books.</summary>
public sealed class BuiltInCopywriter : ICopywriter
{
    /// <inheritdoc/>
    public BriefFacts Read(CopyBrief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        return BriefReader.Read(brief).Facts;
    }

    /// <inheritdoc/>
    public IReadOnlyList<AdCopy> Write(CopyBrief brief, int count)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 4);
        return new CandidateWriter(new Situation(BriefReader.Read(brief), brief)).Write(count);
    }
}
