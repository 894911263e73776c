using System.Text.Json.Serialization;
using SmallBizAds.Core.Design.Colour;

namespace SmallBizAds.Core.Design.Scenes;

/// <summary>What a form is filled with. Gradient positions are fractions of the form's own box.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "paint")]
[JsonDerivedType(typeof(SolidPaint), "solid")]
[JsonDerivedType(typeof(LinearPaint), "linear")]
[JsonDerivedType(typeof(RadialPaint), "radial")]
public abstract record Paint
{
    public static implicit operator Paint(Rgba colour) => new SolidPaint(colour);
}
