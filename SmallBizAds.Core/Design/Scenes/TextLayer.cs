using SmallBizAds.Core.Design.Colour;

namespace SmallBizAds.Core.Design.Scenes;

/// <summary>
/// Lines of text at computed positions: nothing is wrapped or measured again when it is drawn. The box is the room that
/// the layout gave it; every line's ink lies inside.
/// </summary>
public sealed record TextLayer : Layer
{
    public required TextRole Role { get; init; }

    public required Rgba Colour { get; init; }

    /// <summary>Extra space after each character as a fraction of the size.</summary>
    public double Tracking { get; init; }

    public required IReadOnlyList<TextLine> Lines { get; init; }

    /// <summary>The whole text as written, without line breaks of ours.</summary>
    public required string Text { get; init; }

    /// <summary>Drawn struck out, as a former price is.</summary>
    public bool StruckOut { get; init; }

    public Shadow? Shadow { get; init; }

    /// <summary>Painted under the letters, half of its width outside them; null: none.</summary>
    public Stroke? Outline { get; init; }
}
