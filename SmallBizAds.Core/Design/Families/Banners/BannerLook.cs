using SmallBizAds.Core.Design.Colour;

namespace SmallBizAds.Core.Design.Families.Banners;

/// <summary>The colours of a banner and how its picture is cut, taken from the ground of the design that it goes with.</summary>
/// <param name="Ground">Under the words, one flat colour: small letters need it.</param>
/// <param name="Ink">Words.</param>
/// <param name="Soft">Quieter words.</param>
/// <param name="Strong">The price.</param>
/// <param name="Plate">Behind the offer.</param>
/// <param name="OnPlate">The offer.</param>
/// <param name="Button">Behind what to do.</param>
/// <param name="OnButton">What to do.</param>
/// <param name="Field">Behind a drawing.</param>
/// <param name="Cut">How the picture is cut.</param>
internal sealed record BannerLook(Rgba Ground, Rgba Ink, Rgba Soft, Rgba Strong, Rgba Plate, Rgba OnPlate, Rgba Button, Rgba OnButton, Rgba Field, BannerCut Cut)
{
    public static BannerLook Of(DesignBrief brief, Palette palette) => (brief.Ground ?? DesignGround.Vivid, brief.Photo) switch
    {
        (DesignGround.Paper, _) => OnLight(palette.Paper, palette, BannerCut.Framed),
        (DesignGround.Tint, _) => OnLight(palette.Tint.Mix(Rgba.White, 0.35), palette, BannerCut.Rounded),
        (DesignGround.Deep, _) => OnDark(palette, BannerCut.Slanted),
        (DesignGround.Photo, not null) => OnDark(palette, BannerCut.Faded),
        _ => OnVivid(palette),
    };

    private static BannerLook OnLight(Rgba ground, Palette palette, BannerCut cut)
    {
        // A pale colour story speaks through its accent: a darkened pastel looks like mud.
        var wanted = palette.Vivid.ContrastWith(ground) >= palette.Accent.ContrastWith(ground) ? palette.Vivid : palette.Accent;
        var strong = Palette.Readable(wanted, ground);
        var ink = Palette.Readable(palette.Ink, ground, 7);
        var on = Palette.Readable(palette.Paper, strong);
        return new(ground, ink, Palette.Readable(ink.Mix(ground, 0.22), ground), strong, strong, on, ink, Palette.Readable(palette.Paper, ink), palette.Tint, cut);
    }

    private static BannerLook OnDark(Palette palette, BannerCut cut) => new(
        palette.Deep, palette.OnDeep, Palette.Readable(palette.OnDeep.Mix(palette.Deep, 0.14), palette.Deep), palette.AccentOn(palette.Deep, palette.OnDeep),
        palette.OnDeep, Palette.Readable(palette.Deep, palette.OnDeep), palette.Accent, palette.OnAccent, palette.Tint, cut);

    private static BannerLook OnVivid(Palette palette) => new(
        palette.Vivid, palette.OnVivid, Palette.Readable(palette.OnVivid.Mix(palette.Vivid, 0.08), palette.Vivid), palette.AccentOn(palette.Vivid, palette.OnVivid),
        palette.Accent, palette.OnAccent, palette.OnVivid, Palette.Readable(palette.Vivid, palette.OnVivid),
        palette.Vivid.Luminance > 0.35 ? palette.Vivid.Mix(Rgba.White, 0.55) : palette.Vivid.Mix(palette.Tint, 0.82), BannerCut.Disc);
}
