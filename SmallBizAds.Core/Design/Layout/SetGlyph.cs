namespace SmallBizAds.Core.Design.Layout;

/// <summary>A glyph in a line.</summary>
/// <param name="Text">The characters that it shows.</param>
/// <param name="Glyph">Its number in the font file.</param>
/// <param name="X">Where its origin stands, em from the start of the line.</param>
public readonly record struct SetGlyph(string Text, int Glyph, double X);
