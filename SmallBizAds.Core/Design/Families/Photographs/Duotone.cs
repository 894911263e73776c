using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>The photo printed in two inks, so chosen that the great letters over it read anywhere.</summary>
public sealed class Duotone : IDesignFamily
{
    // What the picture's inks must leave to the letters: a reserve for the grain.
    private const double Reserve = 6.2;

    // A photo of less light than this, 0 to 1, is one of the night.
    private const double Night = 0.24;

    // How far apart in lightness the two inks are at least.
    private const double LeastRange = 0.17;

    /// <inheritdoc/>
    public string Key => "duotone";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Photo, Ground = DesignGround.Photo, Layout = DesignLayout.Type, Fonts = "poster", Base = 0.78, Tones = ["lively", "playful", "premium"],
        MostRows = 4, ShowsOff = DesignNeeds.Offer,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var (dark, light, ground, ink, pop) = Inks(palette, brief.Photo, emphasis);
        var (bright, night) = (ink.Luminance < 0.3, ground == dark && ink.Luminance > 0.3);
        var voice = Words.On(brief, canvas, Profile.Fonts, ground, ink, pop) with { Soft = ink };
        voice = voice.PlainlyPriced(brief);
        if (pop.ContrastWith(ground) >= Reserve)
        {
            voice = voice with { AccentText = pop };
        }

        var side = canvas.IsLandscape;
        var field = canvas.Field(5.6 * u);
        var big = side ? 12.4 : 13.2;
        var headline = new TextBlock(TextRole.Headline, brief.Content.Headline, new(voice.Fonts.Display, big * voice.Fonts.DisplayScale * u, ink)
        {
            MaxLines = 3, PreferredLines = 2, Tracking = voice.Fonts.DisplayTracking, LineHeight = Math.Min(voice.Fonts.DisplayLeading, 1.1), MinSize = 6 * u,
        }) { Gap = 2.6 * u, Priority = 200 };
        // On a wide canvas the words keep to their half.
        var width = side ? field.Width * 0.62 : field.Width;
        var foot = Column.Fit(canvas, width, field.Height * (side ? 0.54 : 0.44),
            [voice.Product(4.2, 0), voice.Menu(3.7, 2.8), Facts(voice, side), voice.Contact(2.9, 2.8)]);
        var head = Column.Fit(canvas, width, field.Height - foot.Height - (3 * u), [voice.Sender(3.5), headline, voice.Subcopy(3.5, 3, 2)]);
        var scene = new SceneBuilder(canvas);
        if (brief.Photo is { } photo)
        {
            // The focus comes to lie between the letters above and the facts below, or beside them.
            var free = (field.Y + head.Height + field.Bottom - foot.Height) / 2;
            var view = PhotoView.Of(photo, canvas.Canvas, side ? 0.78 : 0.62, Math.Clamp(free / h, 0.4, 0.75));
            if (night)
            {
                // Little of it is light: that little shines.
                light = (Oklch.From(light) is var lamp ? lamp with { L = Math.Max(lamp.L, 0.8) } : default).ToRgba();
            }
            else if (!bright)
            {
                var brightest = new[] { field with { Height = head.Height }, field with { Y = field.Bottom - foot.Height, Height = foot.Height } }.Max(b => view.Under(b).Brightest);
                light = Stretched(dark, light, brightest);
            }
            else
            {
                // A dark photo would be all of the one ink: its middle tones are lifted towards the paper.
                light = Stretched(dark, light, Math.Max(0.1, view.Under(canvas.Canvas).Mean * 1.2));
            }

            scene.Add(view.Layer() with { Treatment = PhotoTreatment.Duotone, Dark = dark, Light = light });
            // Full ink under the words: what the photo shows there is no more than a shade.
            scene.Add(
                side ? Veil.From(Edge.Left, canvas.Canvas, ground, (night ? 0.8 : 0.55) + (0.1 * emphasis), night ? field.X + Math.Max(head.Width, foot.Width) + (2 * u) : w * 0.42, w * (night ? 0.22 : 0.3)) : Veil.From(Edge.Top, canvas.Canvas, ground, (night ? 0.72 : 0.36) + (0.12 * emphasis), field.Y + head.Height, h * 0.2),
                foot.Height > 0 && !side ? Veil.From(Edge.Bottom, canvas.Canvas, ground, (night ? 0.8 : 0.62) + (0.1 * emphasis), h - field.Bottom + foot.Height + (2 * u), h * 0.2) : null);
        }
        else
        {
            var size = Math.Min(w, h) * 0.9;
            scene.Add(
                new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = ground },
                Shot.Drawing(brief, new(ground, light.Mix(dark, 0.35), light.Mix(dark, 0.6), dark, light), new((w - size) / (side ? 1 : 2), (h - size) / 2, size, size)) with { Opacity = 0.45 });
        }

        scene.Add(new TextureLayer { Name = "Grain", Box = canvas.Canvas, Texture = Texture.Grain, Strength = 0.14 });
        return scene.Add(head, field, Align.Left, Gather.Top).Add(foot, field, Align.Left, Gather.Bottom).Build(Key, palette, ground);
    }

    private static Block? Facts(Voice voice, bool stacked) => voice.Facts(10, 3.6, Words.BeforePrice(voice.Content, 2.8), stacked: stacked);

    // What there is most of in the photo becomes the colour: a dark one is printed in a bright ink under dark letters, a light
    // one in a full ink under white letters.
    private static (Rgba Dark, Rgba Light, Rgba Ground, Rgba Ink, Rgba Pop) Inks(Palette palette, PhotoTraits? photo, int emphasis)
    {
        var reserve = Reserve + emphasis;
        var mean = photo?.Luminance.Average() ?? 0.4;
        var inks = new[] { palette.Vivid, palette.Accent, palette.Tint };
        // Orange and yellow turn to mud when they are darkened, and grey stays grey: they are printed bright, under dark letters.
        static bool Muddy(Rgba c) => Oklch.From(c) is { C: < 0.05 } or { H: > 42 and < 128 };
        if (mean < Night)
        {
            return AtNight(palette, inks);
        }

        if ((mean < 0.4 && palette.Vivid.Luminance > 0.3) || Muddy(palette.Vivid) && inks.Any(c => c.Luminance > 0.24 && Oklch.From(c).C > 0.05))
        {
            var ink = palette.Deep;
            var bright = inks.FirstOrDefault(c => c.Luminance > 0.24 && Oklch.From(c).C > 0.05, inks.First(c => c.Luminance > 0.24 || c == palette.Tint));
            var full = Palette.Readable(Strong(bright), ink, reserve);
            return (full, palette.Paper.Mix(Rgba.White, 0.3), full, ink, palette.Deep);
        }

        var light = inks.OrderBy(Muddy).First();
        var ground = Palette.Readable(Strong(light), Rgba.White, reserve);
        var dark = palette.Deep.Mix(Rgba.Black, 0.2);
        // Two inks too much alike print no picture.
        if (Oklch.From(ground).L - Oklch.From(dark).L < LeastRange)
        {
            return AtNight(palette, inks);
        }

        return (dark, ground, ground, Rgba.White, palette.Accent.Luminance > 0.3 ? palette.Accent : palette.Paper);
    }

    // A dark photo keeps its night: its lights are printed in the brightest ink, and white letters stand in the dark.
    private static (Rgba Dark, Rgba Light, Rgba Ground, Rgba Ink, Rgba Pop) AtNight(Palette palette, Rgba[] inks)
    {
        var lamp = inks.OrderByDescending(c => Oklch.From(c) is var o ? o.C + (o.L > 0.55 ? 0.2 : 0) : 0).First();
        var deep = palette.Deep.Mix(Rgba.Black, 0.2);
        return (deep, Strong(lamp), deep, Rgba.White, palette.Accent.ContrastWith(deep) >= Reserve ? palette.Accent : palette.Paper);
    }

    // A dark photo has no white: its brightest place may be as light as the letters bear, and white beyond it lighter still.
    private static Rgba Stretched(Rgba dark, Rgba light, double brightest)
    {
        var reach = Math.Clamp(Math.Pow(Math.Min(1, brightest * 1.6), 1 / 2.2), 0.3, 1);
        byte Beyond(byte from, byte to) => (byte)Math.Clamp(from + ((to - from) / reach), 0, 255);
        return new(Beyond(dark.R, light.R), Beyond(dark.G, light.G), Beyond(dark.B, light.B));
    }

    // A pale colour story is printed in a fuller tone of its hue.
    private static Rgba Strong(Rgba colour)
    {
        var c = Oklch.From(colour);
        return (c with { C = Math.Max(c.C, Math.Min(0.15, c.C * 2.6)), L = Math.Min(c.L, c.H is > 72 and < 125 ? 0.86 : 0.76) }).ToRgba();
    }
}
