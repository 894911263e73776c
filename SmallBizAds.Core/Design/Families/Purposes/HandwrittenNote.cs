using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;
using static SmallBizAds.Core.Design.Families.Purposes.Craft;

namespace SmallBizAds.Core.Design.Families.Purposes;

/// <summary>A note written by hand on squared paper, taped to the counter; a print or a stamp goes with it.</summary>
public sealed class HandwrittenNote : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "handwritten-note";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Base = 0.6, Ground = DesignGround.Tint, Layout = DesignLayout.Card, Fonts = "handwritten", Occasions = ["thanks", "review-request"],
        Tones = ["warm", "playful"], Trades = ["cafe", "bakery", "flowers", "restaurant", "market", "pets", "nail", "hair", "general"], MostRows = 4,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var scene = Lay(brief, palette, canvas);
        // A pen pressed harder: its thin strokes are lost on a phone.
        return scene with { Layers = [.. scene.Layers.Select(l => l is TextLayer t && t.Lines[0].Runs[0] is { Font: "nanum-pen-script" } run ? t with { Outline = new(t.Colour, run.Size * 0.024) } : l)] };
    }

    private Scene Lay(DesignBrief brief, Palette palette, LayoutContext canvas)
    {
        var u = canvas.Unit;
        var paper = Rgba.Parse("#fffdf6").Mix(palette.Paper, 0.4);
        var board = Rgba.Parse("#b98d5e").Mix(palette.Vivid, 0.42).Mix(palette.Tint, 0.2);
        var ink = Palette.Readable(palette.Ink.Mix(Rgba.Parse("#1d2b52"), 0.45), paper, 9);
        var pen = FontPairs.Of("handwritten");
        // All of it by hand but the figures of a price, which must not be misread; letters of the pen are small for their size.
        var k = brief.Fonts is null ? 1.9 : 1;
        var voice = Voice(brief, canvas, pen with { Text = pen.Display, Strong = pen.Display, Figures = "jua", FigureScale = 1 }, paper, ink, Pop(palette, paper, 6));
        var marker = (palette.Accent.Luminance > 0.25 ? palette.Accent : palette.Tint).Mix(Rgba.White, 0.25);
        var onMarker = Palette.Readable(ink, marker, 5.5);
        var field = canvas.Field(5.5 * u);
        // On a story the sheet runs on under the app's own controls.
        var sheet = canvas.IsStory ? Box.FromEdges(field.X, field.Y, field.Right, canvas.Height + (6 * u)) : field;
        var inner = Box.FromEdges(sheet.X + (5.4 * u), sheet.Y + (7 * u), sheet.Right - (5.4 * u), field.Bottom - (canvas.IsStory ? 0 : 4.8 * u));
        var content = brief.Content;
        // A square has no room for a print over the words that would be more than a strip.
        var aside = canvas.IsLandscape || (brief.Photo is not null && canvas.Aspect > 0.9);
        Block?[] greeting = [voice.Kicker(3.3 * k)];
        Block?[] letter =
        [
            voice.Headline(aside ? 11.6 : 13.6, brief.Photo is null ? 0 : 2.6, 4, 4.6), new SquiggleBlock(24 * u, 0.55 * u, voice.AccentText) { Gap = 2.2 * u, Priority = 9 }, voice.Subcopy(3.6 * k, 2.8),
            voice.Product(3.9 * k, 2.8), voice.Menu(3.5 * k, 3.2) is MenuBlock menu ? menu with { PriceStyle = menu.PriceStyle with { Font = voice.Fonts.Figures, Size = menu.PriceStyle.Size * 0.62 } } : null,
            voice.Price(aside ? 10.4 : 11.6, 3, voice.AccentText),
            Marked(voice.Offer(3.5 * k, marker, onMarker), content.Period is { Length: > 0 } when ? new TextBlock(TextRole.Period, when, new(voice.Fonts.Strong, 3.4 * k * u, voice.AccentText) { MaxLines = 2 }) { Priority = 184 } : null, u), voice.Contact(2.8 * k, 2.8), voice.Business(3.7 * k, 3, voice.Ink),
        ];
        var scene = new SceneBuilder(canvas).Add(new ShapeLayer { Name = "Board", Box = canvas.Canvas, Fill = new LinearPaint(0, 0, 0.5, 1, [new(0, board.Mix(Rgba.White, 0.1)), new(1, board.Mix(Rgba.Black, 0.1))]) });
        AddSheet(scene, canvas, palette, sheet, paper, ink, u);
        if (aside)
        {
            var side = brief.Photo is null ? 26 * u : inner.Width * 0.38;
            var words = inner with { Width = inner.Width - side - (4 * u) };
            var all = Column.Fit(canvas, words.Width, words.Height, [.. greeting, letter[0]! with { Gap = 2.6 * u }, .. letter.Skip(1)]);
            scene.Add(all, words, Align.Left, Gather.Middle);
            AddEnclosure(scene, canvas, brief, palette, Box.FromEdges(words.Right + (4 * u), inner.Y, inner.Right, inner.Bottom), paper, u);
        }
        else if (canvas.IsStory)
        {
            // Words first; what is enclosed lies at the foot of the sheet.
            var all = Column.Fit(canvas, inner.Width, inner.Height - (brief.Photo is null ? 6 : 12) * u, [.. greeting, .. letter]);
            scene.Add(all, inner, Align.Left, Gather.Top);
            var room = Box.FromEdges(inner.X, inner.Y + all.Height + (4.6 * u), inner.Right, canvas.Height - (6 * u));
            var (width, height) = brief.Photo is null ? (Math.Min(30 * u, room.Height / 1.15), Math.Min(34.5 * u, room.Height)) : (room.Width, Math.Min(room.Height, room.Width * 0.95));
            AddEnclosure(scene, canvas, brief, palette, new(room.Right - width, room.Bottom - height, width, height), paper, u);
        }
        else if (brief.Photo is null)
        {
            // Stamped in the corner, as a card would be; a short greeting stands beside the stamp, a long one under it.
            var stamp = new Box(inner.Right - (24 * u), inner.Y, 24 * u, 27.6 * u);
            AddEnclosure(scene, canvas, brief, palette, stamp, paper, u);
            Block?[] greet = [.. greeting, letter[0]! with { Gap = 2.6 * u }];
            var beside = Column.Fit(canvas, inner.Width - (28 * u), inner.Height * 0.46, greet);
            if (beside is { IsGood: true, LeftOut.Count: 0, Tightness: > 0.4 })
            {
                var line = inner.Y + Math.Max(stamp.Height, beside.Height) + (3.4 * u);
                var left = inner with { Y = line, Height = inner.Bottom - line };
                return scene.Add(beside, Box.FromEdges(inner.X, inner.Y, stamp.X - (4 * u), line - (3.4 * u)), Align.Left, Gather.Middle)
                    .Add(Column.Fit(canvas, left.Width, left.Height, letter[1..]), left, Align.Left, Gather.Middle).Build(Key, palette, board);
            }

            var hello = Column.Fit(canvas, inner.Width - (28 * u), 12 * u, greeting);
            scene.Add(hello, Box.FromEdges(inner.X, stamp.Y, stamp.X - (4 * u), stamp.Bottom), Align.Left, Gather.Bottom);
            var below = Box.FromEdges(inner.X, stamp.Bottom + (3.4 * u), inner.Right, inner.Bottom);
            scene.Add(Column.Fit(canvas, below.Width, below.Height, letter), below, Align.Left, Gather.Middle);
        }
        else
        {
            var column = Column.Fit(canvas, inner.Width, inner.Height * 0.6, [.. greeting, .. letter]);
            var height = Math.Min(inner.Height - column.Height - (4 * u), inner.Width * 0.9);
            var spare = inner.Height - column.Height - height - (4 * u);
            var print = new Box(inner.X, inner.Y - u, Math.Min(inner.Width, height * 2), height);
            AddEnclosure(scene, canvas, brief, palette, print, paper, u);
            scene.Add(column, inner with { Height = inner.Height - (spare * 0.5) }, Align.Left, Gather.Bottom);
        }

        return scene.Build(Key, palette, board);
    }

    // Struck through with a highlighter.
    private static RowBlock? Marked(PillBlock? offer, Block? period, double u)
    {
        Block[] items = [.. new[] { offer is null ? null : offer with { Radius = 0.12, PadX = 0.45, PadY = 0.26, Outline = null }, period }.OfType<Block>()];
        return items.Length == 0 ? null : new RowBlock(items, 1.8 * u) { Gap = 3 * u, Priority = 184 };
    }

    private static void AddSheet(SceneBuilder scene, LayoutContext canvas, Palette palette, Box sheet, Rgba paper, Rgba ink, double u)
    {
        var lines = new System.Text.StringBuilder();
        var step = 3.6 * u;
        for (var x = sheet.X + step; x < sheet.Right - 1; x += step)
        {
            lines.Append(P($"M{x} {sheet.Y}V{sheet.Bottom}"));
        }

        for (var y = sheet.Y + step; y < sheet.Bottom - 1; y += step)
        {
            lines.Append(P($"M{sheet.X} {y}H{sheet.Right}"));
        }

        var squares = paper.Mix(palette.Vivid.Luminance > 0.5 ? ink : palette.Vivid, 0.09);
        scene.Add(
            new TextureLayer { Name = "Fibres", Box = canvas.Canvas, Texture = Texture.Paper, Strength = 0.35 },
            new ShapeLayer { Name = "Sheet below", Box = sheet.Inset(-0.4 * u), Rotation = -2.2, Fill = palette.Tint.Mix(paper, 0.25), Shadow = new(0.35 * u, 0.8 * u, 0, Rgba.Black.WithOpacity(0.16)) },
            // Hard shadows of thin paper on a board; a blurred one of the whole sheet would cost more than all the rest.
            new ShapeLayer { Name = "Sheet edge", Box = sheet with { X = sheet.X + (0.25 * u), Y = sheet.Y + (0.35 * u) }, Fill = Rgba.Black.WithOpacity(0.14) },
            new ShapeLayer { Name = "Sheet", Box = sheet, Fill = paper },
            Forms(canvas, "Squares", [new(lines.ToString(), null, squares, Math.Max(1, 0.13 * u))]),
            Tape(sheet.CentreX, sheet.Y, 22 * u, 5.4 * u, -2.5, palette.Accent.Mix(Rgba.White, 0.35)));
    }

    // A print of the photo, or a stamp of the drawing.
    private static void AddEnclosure(SceneBuilder scene, LayoutContext canvas, DesignBrief brief, Palette palette, Box room, Rgba paper, double u)
    {
        if (brief.Photo is { } photo)
        {
            var high = Math.Min(room.Height, room.Width * 1.5);
            var print = new Box(room.X, room.Y + ((room.Height - high) / 2), room.Width, high).Inset(0.6 * u, 0.8 * u);
            var edge = 1.7 * u;
            var picture = Box.FromEdges(print.X + edge, print.Y + edge, print.Right - edge, print.Bottom - (edge * 1.9));
            // Both turn about the same point.
            var turn = canvas.IsLandscape ? 2.2 : -1.6;
            var offset = (picture.CentreY - print.CentreY) * Math.PI / 180 * -turn;
            scene.Add(
                new ShapeLayer { Name = "Print", Box = print, Rotation = turn, Fill = Rgba.White, Shadow = new(0, 0.6 * u, 1.1 * u, Rgba.Black.WithOpacity(0.3)) },
                new PictureLayer { Name = "Photo", Source = "photo", Box = picture with { X = picture.X + offset }, Crop = photo.CropTo(picture.Width / picture.Height), Rotation = turn });
            if (canvas.IsLandscape)
            {
                scene.Add(Tape(print.CentreX, print.Y, 14 * u, 4.2 * u, -5, palette.Tint.Mix(Rgba.White, 0.2)));
            }

            return;
        }

        var stamp = canvas.IsLandscape ? new Box(room.Right - (24 * u), room.Y, 24 * u, 27.6 * u) : room;
        var field = palette.Tint.Mix(Rgba.White, 0.15);
        var bites = new List<ArtItem>();
        var (across, down) = ((int)Math.Round(stamp.Width / (2.4 * u)), (int)Math.Round(stamp.Height / (2.4 * u)));
        for (var i = 0; i <= across; i++)
        {
            bites.AddRange(new[] { stamp.Y, stamp.Bottom }.Select(y => new ArtItem(PathData.Circle(stamp.X + (stamp.Width * i / across), y, 0.72 * u), paper)));
        }

        for (var i = 1; i < down; i++)
        {
            bites.AddRange(new[] { stamp.X, stamp.Right }.Select(x => new ArtItem(PathData.Circle(x, stamp.Y + (stamp.Height * i / down), 0.72 * u), paper)));
        }

        var inside = stamp.Inset(2 * u);
        var size = Math.Min(inside.Width, inside.Height) * 0.96;
        scene.Add(
            new ShapeLayer { Name = "Stamp", Box = stamp, Fill = Rgba.White, Shadow = new(0, 0.3 * u, 0.6 * u, Rgba.Black.WithOpacity(0.32)) },
            Forms(canvas, "Perforation", bites),
            new ShapeLayer { Name = "Stamp field", Box = inside, Fill = field },
            MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed).Place(new(field, palette.Vivid, palette.Accent, palette.Ink, palette.Paper), new(inside.CentreX - (size / 2), inside.CentreY - (size / 2), size, size)));
    }
}
