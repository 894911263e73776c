namespace SmallBizAds.Web.Pages.Create;

/// <summary>Sentences to begin with; their texts are in the resources.</summary>
public static class Examples
{
    public static IReadOnlyList<string> All { get; } = ["NewMenu", "Discount", "Opening", "Hair", "Closed", "Hiring"];

    /// <summary>The key of the example with that number, counted from 1, or null.</summary>
    public static string? KeyOf(int? number) => number is { } n && n >= 1 && n <= All.Count ? All[n - 1] : null;
}
