using SmallBizAds.Core.Design.Colour;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>Colours of gas in glass: what a tube glows in, what its core looks like, and the night around it.</summary>
/// <param name="Glow">The first gas.</param>
/// <param name="Other">The second gas, of another hue.</param>
/// <param name="Night">The street.</param>
internal sealed record Neon(Rgba Glow, Rgba Other, Rgba Night)
{
    /// <summary>The neon of a colour story: its own hues, as bright as light is.</summary>
    public static Neon Of(Palette palette)
    {
        var colours = new[] { palette.Accent, palette.Vivid, palette.Tint }.Select(Oklch.From).Where(c => c.C > 0.045).ToList();
        var first = colours.Count > 0 ? colours[0].H : 350;
        // A grey story, or one of a single hue, borrows the hue that stands well beside its own.
        var second = colours.Skip(1).FirstOrDefault(c => Apart(c.H, first) > 40) is { C: > 0 } own ? own.H : first + (first is > 60 and < 200 ? 150 : -110);
        return new(Gas(first), Gas((second + 360) % 360), (new Oklch(0.15, 0.035, (second + 360) % 360)).ToRgba());
    }

    /// <summary>The bright middle of a tube.</summary>
    public static Rgba Core(Rgba glow) => glow.Mix(Rgba.White, 0.78);

    private static Rgba Gas(double hue) => new Oklch(0.76, 0.21, hue).ToRgba();

    private static double Apart(double a, double b) => Math.Abs((((a - b) % 360) + 540) % 360 - 180);
}
