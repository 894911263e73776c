namespace SmallBizAds.Core.Pictures;

/// <summary>
/// What a designer sees in a photo at a glance, as plain numbers. Places are fractions of the picture: x from the left,
/// y from the top, 0 to 1. The same master always gives the same reading.
/// </summary>
/// <param name="Luminance">Mean relative luminance (WCAG), 0 black to 1 white.</param>
/// <param name="Busyness">Mean of the grid's busyness, 0 to 1.</param>
/// <param name="Palette">One to five colours, most widespread first.</param>
/// <param name="Grid">Brightness and busyness by place: where text would be legible.</param>
/// <param name="Focus">What draws the eye, for cropping.</param>
/// <param name="Background">How the border reads as a backdrop.</param>
public sealed record PhotoReading(
    double Luminance, double Busyness, IReadOnlyList<PaletteColour> Palette, PhotoGrid Grid, PhotoFocus Focus, PhotoBackground Background);
