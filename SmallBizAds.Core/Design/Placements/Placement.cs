using SmallBizAds.Core.Design.Layout;

namespace SmallBizAds.Core.Design.Placements;

/// <summary>A place where an ad is shown, and what it takes there. Data of placements.json.</summary>
public sealed record Placement
{
    /// <summary>"kakao-bizboard".</summary>
    public required string Key { get; init; }

    public required PlacementGroup Group { get; init; }

    /// <summary>Within the group.</summary>
    public required PlacementName Name { get; init; }

    /// <summary>Pixels of the file.</summary>
    public required int Width { get; init; }

    /// <summary>Pixels of the file.</summary>
    public required int Height { get; init; }

    public required FileLimits File { get; init; }

    /// <summary>How wide it is shown, CSS pixels: its own width for a banner of fixed size, 320 where it fills a small phone.</summary>
    public required double ShownWidth { get; init; }

    /// <summary>What must stay free of text at each edge, pixels.</summary>
    public required Margins KeepFree { get; init; }

    /// <summary>Key of the banner family that it is laid out with; null: the ad's own design.</summary>
    public string? Banner { get; init; }

    public required PlacementPreview Preview { get; init; }

    /// <summary>Proposed to an owner who did not choose.</summary>
    public bool IsDefault { get; init; }

    /// <summary>What is written beside the picture, in the platform's order; empty: nothing, or it is not known.</summary>
    public required IReadOnlyList<PlacementText> Texts { get; init; }

    /// <summary>Whether the platform itself states these figures.</summary>
    public required bool Verified { get; init; }

    /// <summary>Where they stand, or why they are assumed.</summary>
    public required string Source { get; init; }

    /// <summary>Its canvas.</summary>
    public AspectRatio Ratio => new(Key, Width, Height);

    /// <summary>The canvas for the layout: what must be readable, and what must stay free here with a little air to it.</summary>
    public LayoutContext Canvas(FontMetrics fonts) => new(fonts, Width, Height)
    {
        ShownWidth = ShownWidth, Reserved = new(KeepFree.Left, WithAir(KeepFree.Top), KeepFree.Right, WithAir(KeepFree.Bottom)),
    };

    private double WithAir(double strip) => strip == 0 ? 0 : strip + (Height / 80.0);
}
