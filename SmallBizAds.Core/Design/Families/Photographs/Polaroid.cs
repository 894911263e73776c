using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>Instant prints taped to a sheet of coloured paper in the light of a window, with a few words by hand.</summary>
public sealed class Polaroid : IDesignFamily
{
    private static readonly Rgba Pen = Rgba.Parse("#2c2a28");

    /// <inheritdoc/>
    public string Key => "polaroid";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Ground = DesignGround.Tint, Layout = DesignLayout.Card, Fonts = "handwritten", Base = 0.45, WithPhoto = 0.3, Tones = ["warm", "playful"],
        Trades = ["cafe", "bakery", "flowers", "pets", "nail", "lodging", "restaurant", "hair", "clothes"], MostRows = 4,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis) =>
        Compose(brief, palette, canvas, captioned: true) ?? Compose(brief, palette, canvas, captioned: false)!;

    // Null when the caption finds no room on the print.
    private Scene? Compose(DesignBrief brief, Palette palette, LayoutContext canvas, bool captioned)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var field = canvas.Field(6 * u);
        var ground = palette.Vivid.Luminance > 0.45 ? palette.Vivid : palette.Tint;
        var ink = Palette.Readable(palette.Ink, ground, 8);
        var pop = new[] { palette.Vivid, palette.Accent, palette.Deep }.First(c => c.ContrastWith(ground) >= 2.6);
        var voice = Words.On(brief, canvas, Profile.Fonts, ground, ink, pop).PlainlyPriced(brief);
        var side = canvas.IsLandscape;
        // On a story the print lies under the words, where the app's controls may lie over it; a caption would be lost there.
        var story = canvas.IsStory;
        captioned &= !story;
        Block?[] blocks =
        [
            voice.Sender(3.4), voice.Headline(side ? 9.4 : 10, 2.6, 3, 5.4), voice.Subcopy(3.4, 3, 2), captioned ? null : voice.Product(4, 3), voice.Menu(3.7, 3),
            voice.Facts(8.4, 3.4, Words.BeforePrice(brief.Content, 3.2), stacked: side), side ? voice.Button(3.3, 3.4) : null, voice.Contact(2.9, 3),
        ];
        var room = side ? field with { Width = (w * 0.5) - field.X } : field;
        var column = Column.Fit(canvas, room.Width, side ? room.Height : room.Height * (story ? 0.56 : 0.54), blocks);
        var stage = side ? Box.FromEdges(room.Right, 0, w, h)
            : story ? Box.FromEdges(0, field.Y + column.Height + (3 * u), w, h - (1.5 * u))
            : Box.FromEdges(0, 0, w, field.Bottom - column.Height - (2.4 * u));

        // As large as the stage allows: upright, or on wide film where the stage is low. Of two the first lies over the other.
        var second = brief.Photo is not null && brief.MorePhotos.Count > 0;
        var height = Math.Min(stage.Height * (side ? 0.86 : 0.9), stage.Width * (second ? 0.58 : side ? 0.84 : 0.86) * InstantPrint.Tall);
        var width = second ? height / InstantPrint.Tall : Math.Min(stage.Width * (side ? 0.8 : 0.82), height / InstantPrint.Flat);
        height = second ? height : Math.Min(height, width * InstantPrint.Tall);
        var lean = (width > height ? 2.2 : 3.6) * (brief.Seed % 2 == 0 ? 1 : -1);
        var shift = second ? Math.Min(width * 0.42, (stage.Width - (width * 1.2)) / 2) : 0;
        var centre = new Box(stage.CentreX - (width / 2), stage.CentreY - (height / 2) + (0.8 * u), width, height);
        // On a tall stage they also lie one higher than the other.
        var drop = second ? Math.Clamp((stage.Height - (height * 1.06)) * 0.5, 0, height * 0.16) : 0;
        var print = centre with { X = centre.X - shift, Y = centre.Y + drop };
        var tape = palette.Accent.Mix(Rgba.White, 0.45).WithOpacity(0.72);
        var scene = new SceneBuilder(canvas).Add(
            new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = ground },
            WindowLight.On(canvas.Canvas, 0.3, side ? 0.52 : 0.42),
            new TextureLayer { Name = "Sheet", Box = canvas.Canvas, Texture = Texture.Paper, Strength = 0.2 });
        if (second)
        {
            var other = centre with { X = centre.X + shift, Y = centre.Y - drop - (1.2 * u) };
            scene.Add([.. Turned.About(InstantPrint.In(brief, palette, other, 1, tape), -lean * 1.4, other)]);
        }

        List<Layer> layers = [.. InstantPrint.In(brief, palette, print, 0, tape)];
        if (captioned && brief.Content.Product is { Length: > 0 } product)
        {
            if (Caption(canvas, voice, product, width * 0.82) is not { } line)
            {
                return null;
            }

            layers.Add(line.Place(TextRole.Product, print.X, print.Bottom - (InstantPrint.FootOf(print) / 2) - (line.Height / 2), width, Align.Centre));
        }

        return scene.Add([.. Turned.About(layers, lean, print)])
            .Add(column, room, Align.Left, side ? Gather.Middle : story ? Gather.Top : Gather.Bottom)
            .Build(Key, palette, ground);
    }

    // By hand on the foot of the print, on one line.
    private static TextSetting? Caption(LayoutContext canvas, Voice voice, string text, double width)
    {
        var scale = canvas.Fonts.Face(voice.Fonts.Display).Metrics.Covers(text) ? voice.Fonts.DisplayScale : 0;
        var style = new TextStyle(scale > 0 ? voice.Fonts.Display : voice.Fonts.Strong, 0, Pen) { MaxLines = 1 };
        for (var size = 4.6 * Math.Max(1, scale) * canvas.Unit; size >= canvas.LegibleSize; size *= 0.93)
        {
            if (TextSetting.Fit(canvas, style, text, size, width, mayCutWords: false) is { } setting)
            {
                return setting;
            }
        }

        return null;
    }
}
