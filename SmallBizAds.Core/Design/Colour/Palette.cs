namespace SmallBizAds.Core.Design.Colour;

/// <summary>
/// A colour story: three grounds of different weight with their inks, and two colours that speak up. Every ink reaches
/// 4.5:1 on its ground.
/// </summary>
/// <param name="Key">"tomato".</param>
/// <param name="Vivid">A full, saturated ground.</param>
/// <param name="OnVivid">Text on it.</param>
/// <param name="Paper">A very light ground.</param>
/// <param name="Ink">Text on paper.</param>
/// <param name="Deep">A very dark ground.</param>
/// <param name="OnDeep">Text on it.</param>
/// <param name="Accent">A colour for badges and buttons.</param>
/// <param name="OnAccent">Text on it.</param>
/// <param name="Tint">A soft middle tone for fields and forms.</param>
public sealed record Palette(
    string Key, Rgba Vivid, Rgba OnVivid, Rgba Paper, Rgba Ink, Rgba Deep, Rgba OnDeep, Rgba Accent, Rgba OnAccent, Rgba Tint)
{
    /// <summary>The smallest contrast of a text with its ground that a palette promises.</summary>
    public const double TextContrast = 4.5;

    /// <summary>The accent as text on a ground where it reads there, else the ink.</summary>
    public Rgba AccentOn(Rgba ground, Rgba ink) => Accent.ContrastWith(ground) >= TextContrast ? Accent : ink;

    /// <summary>The colour nearest to the wanted one, in lightness only, that has the contrast on a ground.</summary>
    public static Rgba Readable(Rgba wanted, Rgba ground, double contrast = TextContrast)
    {
        if (wanted.ContrastWith(ground) >= contrast)
        {
            return wanted;
        }

        var colour = Oklch.From(wanted);
        var darker = ground.ContrastWith(Rgba.Black) > ground.ContrastWith(Rgba.White);
        for (var step = 1; step <= 50; step++)
        {
            var lightness = Math.Clamp(colour.L + (darker ? -0.02 : 0.02) * step, 0, 1);
            var candidate = (colour with { L = lightness }).ToRgba();
            if (candidate.ContrastWith(ground) >= contrast)
            {
                return candidate;
            }
        }

        return darker ? Rgba.Black : Rgba.White;
    }
}
