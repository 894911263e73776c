using System.Diagnostics;

namespace SmallBizAds.Core.Ads;

/// <summary>The written key of what is wanted: "both", "image" or "text".</summary>
public static class AdContentKey
{
    /// <summary>Every key, the default first.</summary>
    public static IReadOnlyCollection<string> All { get; } = ["both", "image", "text"];

    /// <summary>"both", "image" or "text".</summary>
    public static string Of(AdContent content) => content switch
    {
        AdContent.Both => "both",
        AdContent.Picture => "image",
        AdContent.Words => "text",
        _ => throw new UnreachableException(),
    };

    /// <summary>Reads a key (any case, blanks around it ignored); false for null and unknown keys.</summary>
    public static bool TryParse(string? key, out AdContent content)
    {
        (var known, content) = key?.Trim().ToLowerInvariant() switch
        {
            "both" => (true, AdContent.Both),
            "image" => (true, AdContent.Picture),
            "text" => (true, AdContent.Words),
            _ => (false, AdContent.Both),
        };
        return known;
    }
}
