using SmallBizAds.Core.Design.Colour;

namespace SmallBizAds.Core.Design.Scenes;

/// <summary>
/// The ad as data: what the review step edits, the canvas editor opens, the renderer draws and a resize lays out again.
/// </summary>
public sealed record Scene
{
    /// <summary>Version of this schema; readers refuse newer ones.</summary>
    public const int CurrentVersion = 1;

    public int Version { get; init; } = CurrentVersion;

    /// <summary>Key of the design family that made it.</summary>
    public required string Design { get; init; }

    /// <summary>Key of the palette.</summary>
    public required string Palette { get; init; }

    /// <summary>Canvas pixels.</summary>
    public required int Width { get; init; }

    /// <summary>Canvas pixels.</summary>
    public required int Height { get; init; }

    /// <summary>What lies under every layer.</summary>
    public required Rgba Ground { get; init; }

    /// <summary>From the bottom to the top.</summary>
    public required IReadOnlyList<Layer> Layers { get; init; }

    /// <summary>Roles of texts that found no legible room and were left out, least important first.</summary>
    public IReadOnlyList<TextRole> LeftOut { get; init; } = [];

    /// <summary>What was measured when it was drawn; null before that.</summary>
    public SceneMeasures? Measures { get; init; }
}
