using System.Globalization;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Purposes;

/// <summary>What the designs made for a purpose share: how colours are chosen, and the small things that stick, hang and shine.</summary>
internal static class Craft
{
    /// <summary>The colour of the palette that speaks up on a ground and reads there.</summary>
    public static Rgba Pop(Palette palette, Rgba ground, double contrast = Palette.TextContrast)
    {
        // Of a pale colour story the one that stays a colour when it is darkened.
        var able = new[] { palette.Vivid, palette.Accent }.Where(c => c.ContrastWith(ground) >= contrast).ToArray();
        return able.Length > 0
            ? able.MaxBy(c => Oklch.From(c).C)
            : new[] { palette.Accent, palette.Vivid }.Select(c => Palette.Readable(c, ground, contrast)).MaxBy(c => Oklch.From(c).C);
    }

    /// <summary>The voice on a plain ground; badges and buttons are in <paramref name="pop"/>.</summary>
    public static Voice Voice(DesignBrief brief, LayoutContext canvas, FontPair fonts, Rgba ground, Rgba ink, Rgba pop, DesignContent? content = null) => new(canvas, content ?? brief.Content)
    {
        Fonts = (brief.Fonts ?? fonts).For(brief.Content, canvas.Fonts),
        Ink = ink,
        Soft = Palette.Readable(ink.Mix(ground, 0.18), ground, 5),
        Accent = pop,
        OnAccent = Palette.Readable(ground.ContrastWith(pop) >= Palette.TextContrast ? ground : pop.Luminance > 0.3 ? Rgba.Black : Rgba.White, pop),
        AccentText = Palette.Readable(pop, ground),
    };

    /// <summary>Who speaks, in bold, and why, quieter beside it.</summary>
    public static Block? Sender(Voice voice, double size)
    {
        var u = voice.Canvas.Unit;
        var name = voice.Business(size);
        var why = voice.Content.Kicker is { Length: > 0 } text
            ? new TextBlock(TextRole.Kicker, text, new(name is null ? voice.Fonts.Strong : voice.Fonts.Text, size * u, name is null ? voice.AccentText : voice.Ink) { MaxLines = 1, Tracking = 0.01 }) { Priority = 10 }
            : null;
        return name is null || why is null ? name ?? why : new RowBlock([name, why], 2 * u) { Priority = 170 };
    }

    /// <summary>Forms in canvas pixels.</summary>
    public static ArtLayer Forms(LayoutContext canvas, string name, IEnumerable<ArtItem> items) => new()
    {
        Name = name, Box = canvas.Canvas, ViewWidth = canvas.Width, ViewHeight = canvas.Height, Items = [.. items], Window = new(canvas.Canvas),
    };

    /// <summary>A strip of translucent tape about a point.</summary>
    public static ShapeLayer Tape(double x, double y, double length, double width, double degrees, Rgba colour) => new()
    {
        Name = "Tape", Box = new(x - (length / 2), y - (width / 2), length, width), Rotation = degrees, Form = Form.Path,
        // The two ends are cut with a toothed blade.
        PathData = "M0 0L2 10L0 20L2 30L0 40L2 50L0 60L2 70L0 80L2 90L0 100H100L98 90L100 80L98 70L100 60L98 50L100 40L98 30L100 20L98 10L100 0Z",
        Fill = LinearPaint.Down(new(0, colour.WithOpacity(0.78)), new(0.5, colour.WithOpacity(0.66)), new(1, colour.WithOpacity(0.8))),
    };

    /// <summary>Path data with numbers as SVG wants them.</summary>
    public static string P(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);
}
