namespace SmallBizAds.Core.Design.Scenes;

/// <summary>A geometric form.</summary>
public sealed record ShapeLayer : Layer
{
    public Form Form { get; init; } = Form.Rectangle;

    public Paint? Fill { get; init; }

    public Stroke? Stroke { get; init; }

    /// <summary>Corner radius in pixels, for rectangles.</summary>
    public double Radius { get; init; }

    public Shadow? Shadow { get; init; }

    /// <summary>SVG path data, for <see cref="Form.Path"/>.</summary>
    public string? PathData { get; init; }

    /// <summary>Side of the square view in which the path is written.</summary>
    public double View { get; init; } = 100;
}
