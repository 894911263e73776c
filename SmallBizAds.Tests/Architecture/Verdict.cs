using Xunit;

namespace SmallBizAds.Tests.Architecture;

/// <summary>How a broken rule is told: what was found where, and how to mend it.</summary>
public static class Verdict
{
    /// <summary>Fails with the findings, one a line, and the advice.</summary>
    public static void None(IEnumerable<string> findings, string howToMend)
    {
        var found = findings.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, $"{string.Join("\n", found)}\n\nHow to mend it: {howToMend}");
    }
}
