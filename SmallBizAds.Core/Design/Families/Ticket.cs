using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Families.Lettering;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families;

/// <summary>A white card on a patterned ground, round letters, the price on a coloured stub behind a perforation.</summary>
public sealed class Ticket : IDesignFamily
{
    private static readonly double[] PictureShares = [0.46, 0.41, 0.36, 0.31, 0.27, 0.2, 0.14];

    // A picture lower than this is a strip: before that, words go that may be missing.
    private const double LeastPicture = 0.3;

    /// <inheritdoc/>
    public string Key => "ticket";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Ground = DesignGround.Tint, Layout = DesignLayout.Card, Fonts = "shop-sign", Tones = ["playful", "warm", "lively"],
        ShowsOff = DesignNeeds.Period | DesignNeeds.Offer,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var edge = 4.6 * u;
        var card = canvas.Field(edge);
        if (canvas.IsStory)
        {
            // The picture may stand where the app's controls lie, the words may not.
            card = Box.FromEdges(edge, 1.4 * edge, w - edge, card.Bottom + (3.4 * u));
        }

        var (pad, radius) = (4.6 * u, 3.6 * u);
        // Of a pale colour story the one that stays a colour when it is darkened: cream turns to mud.
        var pop = palette.Vivid.ContrastWith(Rgba.White) >= 3 ? palette.Vivid
            : new[] { palette.Accent, palette.Vivid }.Select(c => Palette.Readable(c, Rgba.White, 3)).MaxBy(c => Oklch.From(c).C);
        var ink = Palette.Readable(palette.Ink, Rgba.White, 9);
        var voice = new Voice(canvas, brief.Content)
        {
            Fonts = (brief.Fonts ?? FontPairs.Of("friendly")).For(brief.Content, canvas.Fonts),
            Ink = ink,
            Soft = ink.Mix(Rgba.White, 0.22),
            Accent = pop,
            OnAccent = Palette.Readable(Rgba.White.ContrastWith(pop) >= Palette.TextContrast ? Rgba.White : palette.Deep, pop),
            AccentText = Palette.Readable(pop, Rgba.White),
        };
        var (stubFill, onStub) = StubColours(palette);
        var stubVoice = voice with
        {
            Ink = onStub, Soft = onStub, AccentText = onStub,
            Accent = stubFill == palette.Accent ? palette.Deep : palette.Accent,
            OnAccent = stubFill == palette.Accent ? palette.OnDeep : palette.OnAccent,
        };
        // On a ticket that lies the stub says what it is that costs so much.
        var lies = canvas.IsLandscape && brief.Content.Price is { Length: > 0 };
        Block?[] words = [voice.Sender(3.4), voice.Headline(canvas.IsLandscape ? 10 : 10.6, 2.6), voice.Subcopy(3.4, 3.2, 2), lies ? null : voice.Product(3.9, 3.2), voice.Menu(3.8, 3.6), voice.Button(3.3, 3.4)];
        Block?[] facts = [lies ? stubVoice.Product(4.4, 0) : null, stubVoice.Facts(11.5, 3.4, 2.6, stacked: canvas.IsLandscape), stubVoice.Contact(3, 2.8)];
        var scene = new SceneBuilder(canvas).Add(Ground(palette, canvas));
        if (canvas.IsLandscape)
        {
            Beside(scene, brief, palette, canvas, card, pad, radius, words, facts);
        }
        else
        {
            Stacked(scene, brief, palette, canvas, card, pad, radius, words, facts);
        }

        return scene.Build(Key, palette, palette.Tint).Counted(brief.Content);
    }

    private static void Stacked(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, Box card, double pad, double radius, Block?[] words, Block?[] facts)
    {
        var u = canvas.Unit;
        var width = card.Width - (2 * pad);
        var stub = Column.Fit(canvas, width, card.Height * 0.4, facts);
        var stubHeight = stub.Height > 0 ? stub.Height + (2 * 3.4 * u) : 0;
        var upper = Box.FromEdges(card.X, card.Y, card.Right, card.Bottom - stubHeight);
        Column? column = null;
        var share = 0.0;
        foreach (var s in PictureShares)
        {
            share = s;
            var room = upper.Height - (card.Height * s) - (3 * u) - pad;
            column = s > LeastPicture ? Column.Whole(canvas, width, room, words, 0.65) : Column.Fit(canvas, width, room, words);
            if (column is { IsGood: true })
            {
                break;
            }
        }

        var pictureHeight = Math.Max(card.Height * share, upper.Height - column!.Height - (2 * pad) + (0.6 * u));
        pictureHeight = Math.Min(pictureHeight, card.Width * 1.05);
        scene.Add(Body(card, radius));
        AddStub(scene, palette, Box.FromEdges(card.X, upper.Bottom, card.Right, card.Bottom), radius, u);
        AddPicture(scene, brief, palette, Box.FromEdges(card.X + (1.6 * u), card.Y + (1.6 * u), card.Right - (1.6 * u), card.Y + pictureHeight), radius - (1.2 * u));
        scene.Add(column, Box.FromEdges(card.X + pad, card.Y + pictureHeight, card.Right - pad, upper.Bottom), Align.Left, Gather.Middle)
            .Add(stub, Box.FromEdges(card.X + pad, upper.Bottom, card.Right - pad, card.Bottom), Align.Left, Gather.Middle);
    }

    // A ticket lying: the picture, the words, and the stub to tear off at the right.
    private static void Beside(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, Box card, double pad, double radius, Block?[] words, Block?[] facts)
    {
        var u = canvas.Unit;
        var inset = 2.8 * u;
        var stubWidth = card.Width * (canvas.Aspect < 1.5 ? 0.31 : 0.33);
        var stub = Column.Fit(canvas, stubWidth - (2 * inset), card.Height - (2 * inset), facts);
        stubWidth = stub.Height > 0 ? stubWidth : 0;
        var longList = brief.Content.Menu.Count > 6;
        var pictureWidth = longList ? card.Width * 0.26 : Math.Min(card.Width * (stubWidth > 0 ? canvas.Aspect < 1.5 ? 0.25 : 0.28 : 0.42), card.Height * 1.02);
        var left = card.X + pictureWidth + (2.8 * u);
        var right = card.Right - (stubWidth > 0 ? stubWidth + (2.4 * u) : pad);
        var column = Loud.Fit(canvas, right - left, card.Height - (2 * 3 * u), words, 0.5);
        if (column.LeftOut.Any(r => r is TextRole.MenuName or TextRole.Headline))
        {
            // Words before the picture.
            (pictureWidth, left) = (0, card.X + pad);
            column = Loud.Fit(canvas, right - left, card.Height - (2 * 3 * u), words, 0.5);
        }

        scene.Add(Body(card, radius));
        AddStub(scene, palette, Box.FromEdges(card.Right - stubWidth, card.Y, card.Right, card.Bottom), radius, u);
        if (pictureWidth > 0)
        {
            AddPicture(scene, brief, palette, Box.FromEdges(card.X + (1.4 * u), card.Y + (1.4 * u), card.X + pictureWidth, card.Bottom - (1.4 * u)), radius - (1.2 * u));
        }

        scene.Add(column, Box.FromEdges(left, card.Y + u, right, card.Bottom - u), Align.Left, Gather.Middle)
            .Add(stub, Box.FromEdges(card.Right - stubWidth + inset, card.Y, card.Right - inset, card.Bottom), Align.Left, Gather.Middle);
    }

    // A grey colour story borrows its accent: a card on grey stripes looks like a form to fill in.
    private static Rgba GroundOf(Palette palette) =>
        Oklch.From(palette.Tint).C < 0.02 ? palette.Accent.Mix(Rgba.White, 0.18) : palette.Tint.Mix(palette.Vivid, 0.12);

    // The stub must weigh more than the card: a pale colour story lends it its accent instead.
    private static (Rgba Fill, Rgba Ink) StubColours(Palette palette) =>
        palette.Vivid.Luminance < 0.42 ? (palette.Vivid, palette.OnVivid)
        : palette.Accent.Luminance < 0.42 ? (palette.Accent, palette.OnAccent)
        : (palette.Deep, palette.OnDeep);

    private static ShapeLayer Body(Box card, double radius) => new()
    {
        Name = "Card", Box = card, Radius = radius, Fill = Rgba.White, Shadow = new(0, radius * 0.28, 0, Rgba.Black.WithOpacity(0.12)),
    };

    // Rounded with the card outside, straight where it is torn off: a rounded form and a square one over its inner part.
    private static void AddStub(SceneBuilder scene, Palette palette, Box stub, double radius, double u)
    {
        if (stub.Height < 1 || stub.Width < 1)
        {
            return;
        }

        var (notch, ground, fill) = (1.7 * u, GroundOf(palette), StubColours(palette).Fill);
        var lying = stub.Height > stub.Width;
        var inner = lying ? stub with { Width = radius * 1.2 } : stub with { Height = Math.Min(stub.Height, radius * 1.2) };
        var line = lying ? new Box(stub.X, stub.Y + (2.8 * u), 0.01, stub.Height - (5.6 * u)) : new Box(stub.X + (2.8 * u), stub.Y, stub.Width - (5.6 * u), 0.01);
        Box Hole(double x, double y) => new(x - notch, y - notch, 2 * notch, 2 * notch);
        scene.Add(
            new ShapeLayer { Name = "Stub", Box = stub, Radius = radius, Fill = fill },
            new ShapeLayer { Name = "Stub edge", Box = inner, Fill = fill },
            new ShapeLayer { Name = "Perforation", Box = line, Stroke = new(Rgba.White, 0.4 * u, [0.02 * u, 1.2 * u]) },
            new ShapeLayer { Name = "Notch", Form = Form.Ellipse, Box = Hole(stub.X, stub.Y), Fill = ground },
            new ShapeLayer { Name = "Notch", Form = Form.Ellipse, Box = lying ? Hole(stub.X, stub.Bottom) : Hole(stub.Right, stub.Y), Fill = ground });
    }

    private static void AddPicture(SceneBuilder scene, DesignBrief brief, Palette palette, Box frame, double radius)
    {
        if (brief.Photo is { } photo)
        {
            scene.Add(new PictureLayer { Name = "Photo", Source = "photo", Box = frame, Crop = photo.CropTo(frame.Width / frame.Height), Radius = radius });
            return;
        }

        var field = palette.Tint.Mix(Rgba.White, 0.1);
        scene.Add(new ShapeLayer { Name = "Field", Box = frame, Radius = radius, Fill = field });
        scene.Add(Panel.Drawing(brief, new(field, palette.Vivid, palette.Accent, palette.Ink, palette.Paper), new(frame, Form.Rectangle, radius), near: frame.Height > 1.25 * frame.Width ? 1.07 : 1));
    }

    // Wide diagonal bands, two tones of one colour.
    private static Layer[] Ground(Palette palette, LayoutContext canvas)
    {
        var ground = GroundOf(palette);
        var band = ground.Mix(palette.Vivid, Oklch.From(palette.Vivid).C < 0.03 ? 0.05 : 0.1);
        var step = 7.2 * canvas.Unit;
        var path = new System.Text.StringBuilder();
        for (double x = -canvas.Height; x < canvas.Width; x += 2 * step)
        {
            path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{x:0.#} {canvas.Height}L{x + canvas.Height:0.#} 0H{x + canvas.Height + step:0.#}L{x + step:0.#} {canvas.Height}Z");
        }

        return
        [
            new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = ground },
            new ArtLayer { Name = "Bands", Box = canvas.Canvas, ViewWidth = canvas.Width, ViewHeight = canvas.Height, Items = [new(path.ToString(), band)] },
        ];
    }
}
