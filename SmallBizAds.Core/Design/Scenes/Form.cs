namespace SmallBizAds.Core.Design.Scenes;

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
