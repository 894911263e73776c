namespace SmallBizAds.Core.Design.Scenes;

/// <summary>A drawing of several forms that moves as one; its view is stretched evenly to the box.</summary>
public sealed record ArtLayer : Layer
{
    /// <summary>Width of the view in which the items are written.</summary>
    public required double ViewWidth { get; init; }

    /// <summary>Height of the view.</summary>
    public required double ViewHeight { get; init; }

    public required IReadOnlyList<ArtItem> Items { get; init; }

    /// <summary>Nothing of the drawing shows outside this form, canvas pixels; null: all of it shows.</summary>
    public Window? Window { get; init; }
}
