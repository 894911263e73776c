namespace SmallBizAds.Core.Design.Families;

/// <summary>Where words and picture stand to one another.</summary>
public enum DesignLayout
{
    /// <summary>Type alone, or nearly.</summary>
    Type,

    /// <summary>Picture above, words below (beside one another on a wide canvas).</summary>
    Stacked,

    /// <summary>Words above, picture below.</summary>
    Hanging,

    /// <summary>Everything about the middle axis.</summary>
    Centred,

    /// <summary>The picture fills the canvas.</summary>
    Full,

    /// <summary>A sheet or card lies on a ground.</summary>
    Card,

    /// <summary>Rows of items.</summary>
    List,

    /// <summary>Two halves side by side on any canvas.</summary>
    Halves,
}
