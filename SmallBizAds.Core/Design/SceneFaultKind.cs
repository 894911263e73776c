namespace SmallBizAds.Core.Design;

/// <summary>What can be wrong with the texts of a scene.</summary>
public enum SceneFaultKind
{
    /// <summary>Ink lies outside the canvas.</summary>
    OutsideCanvas,

    /// <summary>Ink lies where the app's own controls will cover it.</summary>
    Forbidden,

    /// <summary>Ink lies outside the box that the layout gave the text.</summary>
    OutsideBox,

    /// <summary>The boxes of two texts overlap.</summary>
    Overlap,

    /// <summary>A line ends inside a word that would have fitted on a line.</summary>
    CutWord,

    /// <summary>The text is smaller than the canvas's legible size.</summary>
    TooSmall,

    /// <summary>The lines together do not say the text.</summary>
    Altered,

    /// <summary>A text of the brief is neither on the scene nor counted as left out.</summary>
    Missing,

    /// <summary>The scene says something that the brief does not.</summary>
    Invented,
}
