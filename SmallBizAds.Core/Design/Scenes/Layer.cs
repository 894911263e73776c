using System.Text.Json.Serialization;
using SmallBizAds.Core.Design.Colour;

namespace SmallBizAds.Core.Design.Scenes;

/// <summary>One thing on the canvas; later layers lie on top.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "layer")]
[JsonDerivedType(typeof(ShapeLayer), "shape")]
[JsonDerivedType(typeof(ArtLayer), "art")]
[JsonDerivedType(typeof(PictureLayer), "picture")]
[JsonDerivedType(typeof(TextLayer), "text")]
public abstract record Layer
{
    /// <summary>What it is, for people and for the editor: "background", "headline", "button".</summary>
    public required string Name { get; init; }

    /// <summary>Where it lies.</summary>
    public required Box Box { get; init; }

    /// <summary>0 to 1.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>Degrees clockwise about the centre of the box.</summary>
    public double Rotation { get; init; }
}

/// <summary>A soft shadow.</summary>
/// <param name="Dx">Pixels to the right.</param>
/// <param name="Dy">Pixels down.</param>
/// <param name="Blur">Standard deviation in pixels.</param>
/// <param name="Colour">With opacity.</param>
public sealed record Shadow(double Dx, double Dy, double Blur, Rgba Colour);

/// <summary>An outline.</summary>
/// <param name="Colour">With opacity.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Dash">Dash and gap lengths in pixels, or null for a solid line.</param>
public sealed record Stroke(Rgba Colour, double Width, IReadOnlyList<double>? Dash = null);

/// <summary>Outline of a <see cref="ShapeLayer"/>.</summary>
public enum Form
{
    Rectangle,
    Ellipse,

    /// <summary>Round at the top, flat at the bottom, like a doorway.</summary>
    Arch,

    /// <summary><see cref="ShapeLayer.PathData"/> in a view of <see cref="ShapeLayer.View"/> units, stretched to the box.</summary>
    Path,
}

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

/// <summary>A drawing of several forms that moves as one; its view is stretched evenly to the box.</summary>
public sealed record ArtLayer : Layer
{
    /// <summary>Width of the view in which the items are written.</summary>
    public required double ViewWidth { get; init; }

    /// <summary>Height of the view.</summary>
    public required double ViewHeight { get; init; }

    public required IReadOnlyList<ArtItem> Items { get; init; }
}

/// <summary>One form of a drawing: path data in view units, with fill or outline or both.</summary>
public sealed record ArtItem(string PathData, Paint? Fill, Rgba? StrokeColour = null, double StrokeWidth = 0, double Opacity = 1);

/// <summary>How a photo is treated under text.</summary>
public enum PhotoTreatment
{
    None,

    /// <summary>Strongly blurred and a little darker, as a ground for the sharp photo.</summary>
    Blurred,
}

/// <summary>A part of a picture in a frame.</summary>
public sealed record PictureLayer : Layer
{
    /// <summary>Which picture: "photo" is the brief's own.</summary>
    public required string Source { get; init; }

    /// <summary>The part that is shown, as fractions (0 to 1) of the source; it has the frame's aspect ratio.</summary>
    public required Box Crop { get; init; }

    public Form Frame { get; init; } = Form.Rectangle;

    /// <summary>Corner radius in pixels, for rectangular frames.</summary>
    public double Radius { get; init; }

    public PhotoTreatment Treatment { get; init; }

    public Shadow? Shadow { get; init; }
}
