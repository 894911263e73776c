namespace SmallBizAds.Tests.Bench;

/// <summary>One line of the table.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Unit">"ms", "MB", "KB", "times", "points", "count".</param>
/// <param name="Value">The figure: a median where there are several samples.</param>
/// <param name="Target">What it should be, or null.</param>
/// <param name="MoreIsBetter">True when the target is a least value.</param>
/// <param name="Samples">Everything that was measured, in order.</param>
/// <param name="Note">What a reader has to know, or empty.</param>
public sealed record Measurement(string Name, string Unit, double Value, double? Target, bool MoreIsBetter, IReadOnlyList<double> Samples, string Note)
{
    /// <summary>True or false against the target; null without one.</summary>
    public bool? Met => Target is not { } target ? null : MoreIsBetter ? Value >= target : Value <= target;

    /// <summary>The median of the samples against a most value.</summary>
    public static Measurement AtMost(string name, string unit, double? target, IReadOnlyList<double> samples, string note = "") =>
        new(name, unit, Median(samples), target, false, samples, note);

    /// <summary>The median of the samples against a least value.</summary>
    public static Measurement AtLeast(string name, string unit, double? target, IReadOnlyList<double> samples, string note = "") =>
        new(name, unit, Median(samples), target, true, samples, note);

    /// <summary>The middle one; between two, their mean.</summary>
    public static double Median(IReadOnlyList<double> samples)
    {
        var sorted = samples.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
