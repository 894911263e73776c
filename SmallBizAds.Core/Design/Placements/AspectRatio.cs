namespace SmallBizAds.Core.Design.Placements;

/// <summary>A shape of canvas and its pixel size.</summary>
/// <param name="Key">As the owner and the command line write it: "4:5", "1.91:1".</param>
/// <param name="Width">Canvas pixels.</param>
/// <param name="Height">Canvas pixels.</param>
public sealed record AspectRatio(string Key, int Width, int Height)
{
    /// <summary>Every ratio on offer, the default first. Sizes: feed 1080 wide, story 1080x1920, link card 1200x628.</summary>
    public static IReadOnlyList<AspectRatio> All { get; } =
    [
        new("1:1", 1080, 1080),
        new("4:5", 1080, 1350),
        new("3:4", 1080, 1440),
        new("9:16", 1080, 1920),
        new("4:3", 1440, 1080),
        new("16:9", 1920, 1080),
        new("1.91:1", 1200, 628),
    ];

    /// <summary>The default, a square.</summary>
    public static AspectRatio Square => All[0];

    /// <summary>The ratio of that key, or null.</summary>
    public static AspectRatio? Find(string? key) => All.FirstOrDefault(r => r.Key == key);
}
