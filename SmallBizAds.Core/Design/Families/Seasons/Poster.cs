using SmallBizAds.Core.Design.Art.Scenery;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Seasons;

/// <summary>What the posters of the seasons have in common: words that take the room they need, scenery that takes the rest.</summary>
/// <param name="Brief">Words, photo, seed.</param>
/// <param name="Palette">Colours.</param>
/// <param name="Canvas">Fonts and canvas.</param>
internal sealed record Poster(DesignBrief Brief, Palette Palette, LayoutContext Canvas)
{
    public double W => Canvas.Width;

    public double H => Canvas.Height;

    public double U => Canvas.Unit;

    public Chance Chance(int part) => new(Brief.Seed, part);

    /// <summary>The voice on a ground of the poster's own, every ink made to read on it.</summary>
    /// <param name="fonts">Key of the poster's own font pair.</param>
    /// <param name="ground">What lies under the words.</param>
    /// <param name="ink">Wanted for the headline.</param>
    /// <param name="accent">Of badges and buttons.</param>
    /// <param name="accentText">Of coloured words; the accent if null.</param>
    public Voice Voice(string fonts, Rgba ground, Rgba ink, Rgba accent, Rgba? accentText = null)
    {
        var strong = Palette.Readable(ink, ground, 7.5);
        var onAccent = Rgba.White.ContrastWith(accent) >= Palette.TextContrast ? Rgba.White : Palette.Deep;
        return new(Canvas, Brief.Content)
        {
            Fonts = (Brief.Fonts ?? FontPairs.Of(fonts)).For(Brief.Content, Canvas.Fonts),
            Ink = strong,
            Soft = Palette.Readable(strong.Mix(ground, 0.16), ground, 5.6),
            Accent = accent,
            OnAccent = Palette.Readable(onAccent, accent, 5),
            AccentText = Palette.Readable(accentText ?? accent, ground, 5),
        };
    }

    /// <summary>The usual order of words.</summary>
    public static Block?[] Words(Voice voice, double headline, double price = 9.6, bool stacked = false, bool button = true, int lines = 3) =>
    [
        voice.Sender(3.3), voice.Headline(headline, 2.8, lines), voice.Subcopy(3.4, 3, 2), voice.Product(4.2, 3.6), voice.Menu(3.8, 3.6),
        Facts(voice, price, stacked), button ? Button(voice) : null, voice.Contact(3.2, 2.8),
    ];

    // What it costs speaks up in colour; until when is plain type beside it, so that plates stay with the offer and the button.
    private static Block? Facts(Voice voice, double price, bool stacked)
    {
        var u = voice.Canvas.Unit;
        var cost = voice.Price(price, 3.6, voice.AccentText);
        var when = voice.Content.Period is { Length: > 0 } text
            ? new TextBlock(TextRole.Period, text, new(voice.Fonts.Strong, (cost is null ? 5 : 4) * u, voice.Ink) { MaxLines = 2, Tracking = -0.015, MinSize = 3.3 * u }) { Priority = 184 }
            : null;
        var offer = voice.Offer(3.8);
        Block? told = offer is null ? when : when is null ? offer : new RowBlock([offer, when], 2.2 * u) { Priority = 185 };
        return cost is null || told is null || (offer is null && !stacked)
            ? Row(cost, told, u)
            : new SplitBlock(cost, told, (stacked ? 3.4 : 2.4) * u) { Gap = 3.6 * u, Priority = 190, Stacked = stacked };
    }

    private static Block? Row(Block? cost, Block? told, double u) => (cost, told) switch
    {
        ({ } c, { } t) => new RowBlock([c, t], 3 * u) { Gap = 3.6 * u, Priority = 190 },
        _ => (cost ?? told) is { } one ? one with { Gap = 3.6 * u } : null,
    };

    // Beside an offer's plate the button is a square outline only, or the two were twins.
    private static PillBlock? Button(Voice voice) => voice.Content.Offer is { Length: > 0 }
        ? voice.Button(3.3, 3.6, 0.4, voice.Ink, voice.Ink) is { } pill ? pill with { Fill = null, Outline = new(voice.Ink, Math.Max(1.5, 0.24 * voice.Canvas.Unit)) } : null
        : voice.Button(3.3, 3.6);

    /// <summary>
    /// The words' column, and how much of the height is left to the scenery: as much of it as the shares want, from the first
    /// down to the last, while the words still stand at a good size.
    /// </summary>
    public static (Column Column, double Stage) Share(LayoutContext canvas, double width, double height, Block?[] blocks, params ReadOnlySpan<double> shares)
    {
        Column? best = null;
        foreach (var share in shares)
        {
            var room = height * (1 - share);
            var column = share == shares[^1] ? Column.Fit(canvas, width, room, blocks) : Column.Whole(canvas, width, room, blocks, 0.65);
            if (column is null)
            {
                continue;
            }

            best = column;
            break;
        }

        return (best!, height - best!.Height);
    }

    /// <summary>A column's place when it is set: what scenery keeps clear of.</summary>
    public static Box Placed(Column column, Box box, Align align, Gather gather)
    {
        var y = gather switch { Gather.Top => box.Y, Gather.Middle => box.Y + ((box.Height - column.Height) / 2), _ => box.Bottom - column.Height };
        var x = align switch { Align.Left => box.X, Align.Centre => box.X + ((box.Width - column.Width) / 2), _ => box.Right - column.Width };
        return new(x, y, column.Width, column.Height);
    }

    /// <summary>The photo in a frame, its focus in the middle.</summary>
    public static PictureLayer Photo(PhotoTraits photo, Box frame, Form form, double radius = 0, Shadow? shadow = null) => new()
    {
        Name = "Photo", Source = "photo", Box = frame, Crop = photo.CropTo(frame.Width / frame.Height), Frame = form, Radius = radius, Shadow = shadow,
    };

    public static Box Round(double x, double y, double radius) => new(x - radius, y - radius, 2 * radius, 2 * radius);
}
