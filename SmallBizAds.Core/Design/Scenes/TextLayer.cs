using SmallBizAds.Core.Design.Colour;

namespace SmallBizAds.Core.Design.Scenes;

/// <summary>What a text says, which decides how much it matters.</summary>
public enum TextRole
{
    Kicker,
    Headline,
    Subcopy,
    Product,
    Price,
    FormerPrice,
    Offer,
    Period,
    MenuName,
    MenuPrice,
    CallToAction,
    Contact,
    Business,
}

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
}

/// <summary>One line.</summary>
/// <param name="Baseline">Y of the baseline in canvas pixels.</param>
/// <param name="Runs">Pieces of one font and size, left to right.</param>
public sealed record TextLine(double Baseline, IReadOnlyList<TextRun> Runs);

/// <summary>A piece of a line.</summary>
/// <param name="X">Left edge of its advance box in canvas pixels.</param>
/// <param name="Width">Sum of advances with kerning and tracking, pixels.</param>
/// <param name="Text">At least one character.</param>
/// <param name="Font">Key of a bundled font face, for example "pretendard-800".</param>
/// <param name="Size">Em size in pixels.</param>
public sealed record TextRun(double X, double Width, string Text, string Font, double Size);
