using System.Text.Json.Serialization;

namespace SmallBizAds.Core.Design.Scenes;

/// <summary>One thing on the canvas; later layers lie on top.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "layer")]
[JsonDerivedType(typeof(ShapeLayer), "shape")]
[JsonDerivedType(typeof(ArtLayer), "art")]
[JsonDerivedType(typeof(PictureLayer), "picture")]
[JsonDerivedType(typeof(TextureLayer), "texture")]
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
