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

/// <summary>One colour.</summary>
public sealed record SolidPaint(Rgba Colour) : Paint;

/// <summary>A straight gradient from one point to another.</summary>
public sealed record LinearPaint(double X1, double Y1, double X2, double Y2, IReadOnlyList<GradientStop> Stops) : Paint
{
    /// <summary>From top to bottom.</summary>
    public static LinearPaint Down(params IReadOnlyList<GradientStop> stops) => new(0, 0, 0, 1, stops);

    /// <summary>From left to right.</summary>
    public static LinearPaint Across(params IReadOnlyList<GradientStop> stops) => new(0, 0, 1, 0, stops);
}

/// <summary>A round gradient about a centre; the radius is a fraction of the box.</summary>
public sealed record RadialPaint(double Cx, double Cy, double Radius, IReadOnlyList<GradientStop> Stops) : Paint;

/// <summary>A colour at a place along a gradient.</summary>
/// <param name="Offset">0 to 1.</param>
/// <param name="Colour">With opacity.</param>
public readonly record struct GradientStop(double Offset, Rgba Colour);
