using SmallBizAds.Core.Design.Colour;

namespace SmallBizAds.Core.Design.Families.Lettering;

/// <summary>The spot colours of a cheap print, three inks on yellowed stock, taken from a palette.</summary>
/// <param name="Stock">The paper.</param>
/// <param name="Hot">The loud ink; letters of the stock's colour are readable on it.</param>
/// <param name="Ray">The pale ink, on which the dark one is readable.</param>
/// <param name="Dark">Outlines and small print.</param>
internal sealed record RetroInks(Rgba Stock, Rgba Hot, Rgba Ray, Rgba Dark)
{
    // More than letters need by themselves: the grain of the print takes some of it.
    private const double Crisp = 5.6;

    public static RetroInks Of(Palette palette)
    {
        var stock = Rgba.Parse("#f6e8c9").Mix(palette.Paper, 0.25);
        var dark = Palette.Readable(palette.Deep.Mix(Rgba.Parse("#2a1710"), 0.35), stock, 10);
        // The loudest of the two that speak up; grey stories print in the brick red of the time.
        var loud = new[] { palette.Vivid, palette.Accent }.Where(c => Oklch.From(c).C > 0.05)
            .Select(c => Palette.Readable(c, stock, Crisp)).OrderByDescending(c => Oklch.From(c).C).Concat([Rgba.Parse("#b5321f")]).First();
        var pale = new[] { palette.Accent, palette.Vivid, palette.Tint }
            .Select(c => c.ContrastWith(dark) >= 6 ? c.Mix(stock, 0.14) : c.Mix(stock, 0.5))
            .Where(c => c.ContrastWith(stock) > 1.22)
            .OrderByDescending(c => Oklch.From(c).C * (HueApart(c, loud) > 30 ? 2 : 0.6))
            .Append(loud.Mix(stock, 0.6)).First();
        return new(stock, loud, pale, dark);
    }

    private static double HueApart(Rgba a, Rgba b)
    {
        var (x, y) = (Oklch.From(a), Oklch.From(b));
        return Math.Abs((((x.H - y.H) % 360) + 540) % 360 - 180);
    }
}
