using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>The picture hangs framed on a lit wall, and the words are the label beside it.</summary>
public sealed class Gallery : IDesignFamily
{
    private static readonly double[] PictureShares = [0.56, 0.5, 0.44, 0.37, 0.3, 0.22];

    /// <inheritdoc/>
    public string Key => "gallery";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Ground = DesignGround.Paper, Layout = DesignLayout.Centred, Fonts = "book", WithPhoto = 0.25, Tones = ["premium", "plain", "warm"], MostRows = 3,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        // A wall painted in the colour story: pale, or as dark as a night hall.
        var dark = palette.Vivid.Luminance < 0.09;
        var wall = dark ? palette.Deep.Mix(palette.Vivid, 0.65) : palette.Paper.Mix(palette.Tint, 0.34);
        var ink = dark ? palette.OnDeep : Palette.Readable(palette.Ink, wall, 8);
        var voice = Words.On(brief, canvas, Profile.Fonts, wall, ink, palette.Accent);
        voice = voice with { AccentText = ink };
        var side = canvas.IsLandscape;
        var scene = new SceneBuilder(canvas);
        var field = canvas.Field(6.4 * u);
        Block?[] blocks =
        [
            voice.Sender(3), voice.Headline(side ? 7.6 : 8.2, 2.4, 3, 4.8), voice.Subcopy(3.1, 2.6, 2),
            new RuleBlock(5 * u, 0.22 * u, ink) { Gap = 3 * u, Priority = 1 },
            voice.Product(3.3, 2.8), voice.Menu(3.3, 2.6), voice.Facts(8, 3, Words.BeforePrice(brief.Content, 2.4), stacked: true), voice.Contact(2.8, 2.6),
        ];
        Column column;
        Box picture;
        if (side)
        {
            var left = w * 0.61;
            column = Column.Fit(canvas, field.Right - left, field.Height, blocks);
            var height = Math.Min(h * 0.72, w * 0.43);
            picture = new((left / 2) - (height * 0.57) + (0.8 * u), (h * 0.47) - (height / 2), height * 1.14, height);
            Hang(scene, brief, palette, canvas, wall, dark, picture);
            scene.Add(column, Box.FromEdges(left, field.Y, field.Right, field.Bottom), Align.Left, Gather.Middle);
        }
        else
        {
            var top = canvas.IsStory ? h * 0.09 : field.Y;
            var share = PictureShares[^1];
            column = Column.Fit(canvas, field.Width * 0.92, field.Bottom - top - (h * share) - (5 * u), blocks);
            foreach (var s in PictureShares.SkipLast(1))
            {
                if (Column.Whole(canvas, field.Width * 0.92, field.Bottom - top - (h * s) - (5 * u), blocks, 0.6) is { } good)
                {
                    (column, share) = (good, s);
                    break;
                }
            }

            var height = field.Bottom - column.Height - (5 * u) - top;
            // Where it hangs low it is a wide picture: the wall is filled, not left over at its sides.
            var width = Math.Min(w * (height < w * 0.5 ? 0.78 : 0.74), Math.Min(height * 1.5, Math.Max(height * 0.82, w * 0.62)));
            picture = new((w - width) / 2, top, width, Math.Min(height, width * 1.25));
            Hang(scene, brief, palette, canvas, wall, dark, picture);
            scene.Add(column, field with { Y = picture.Bottom + (5 * u), Height = field.Bottom - picture.Bottom - (5 * u) }, Align.Centre, Gather.Middle);
        }

        return scene.Build(Key, palette, wall);
    }

    private static void Hang(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, Rgba wall, bool dark, Box frame)
    {
        var u = canvas.Unit;
        var moulding = Math.Max(1.1 * u, frame.Width * 0.018);
        var wood = dark ? palette.Accent.Mix(Rgba.Black, 0.18) : palette.Deep.Mix(palette.Ink, 0.4);
        var mat = frame.Inset(moulding);
        var breadth = Math.Min(frame.Width, frame.Height) * 0.1;
        var inner = mat.Inset(breadth);
        var picture = inner with { Height = inner.Height - (breadth * 0.2) };
        var (cx, cy) = (frame.CentreX / canvas.Width, frame.Y / canvas.Height);
        scene.Add(
            // A lamp over the picture.
            new ShapeLayer { Name = "Wall", Box = canvas.Canvas, Fill = new RadialPaint(cx, cy + 0.1, 0.95, [new(0, wall.Mix(Rgba.White, dark ? 0.2 : 0.6)), new(0.45, wall.Mix(Rgba.White, dark ? 0.05 : 0.2)), new(1, wall.Mix(Rgba.Black, dark ? 0.1 : 0.03))]) },
            new TextureLayer { Name = "Plaster", Box = canvas.Canvas, Texture = Texture.Paper, Strength = 0.12 });
        if (canvas.IsStory)
        {
            scene.Add([.. Floor(canvas, wall, dark)]);
        }

        scene.Add(
            new ShapeLayer
            {
                Name = "Frame", Box = frame, Fill = new LinearPaint(0, 0, 1, 1, [new(0, wood.Mix(Rgba.White, 0.22)), new(0.5, wood), new(1, wood.Mix(Rgba.Black, 0.25))]),
                Shadow = new(0.6 * u, 2.2 * u, 2.2 * u, Rgba.Black.WithOpacity(dark ? 0.5 : 0.3)),
            },
            new ShapeLayer { Name = "Passe-partout", Box = mat, Fill = LinearPaint.Down(new(0, Rgba.Parse("#eceae5")), new(0.04, Rgba.Parse("#f8f7f3")), new(1, Rgba.Parse("#fbfaf7"))) });
        scene.Add([.. Shot.In(brief, palette, picture)]);
        scene.Add(
            // The bevel of the cut: shaded above, lit below.
            new ShapeLayer { Name = "Bevel", Box = picture.Inset(-0.2 * u), Stroke = new(Rgba.White, 0.42 * u) },
            new ShapeLayer { Name = "Bevel", Box = new(picture.X - (0.4 * u), picture.Y - (0.4 * u), picture.Width + (0.4 * u), 0.4 * u), Fill = Rgba.Black.WithOpacity(0.22) },
            new ShapeLayer { Name = "Bevel", Box = new(picture.X - (0.4 * u), picture.Y, 0.4 * u, picture.Height), Fill = Rgba.Black.WithOpacity(0.13) });
    }

    // Where the app's controls lie the hall has its floor, and a board along the wall.
    private static IEnumerable<ShapeLayer> Floor(LayoutContext canvas, Rgba wall, bool dark)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var edge = h * 0.885;
        var boards = wall.Mix(dark ? Rgba.Black : Rgba.Parse("#8a6a4c"), dark ? 0.35 : 0.45);
        yield return new() { Name = "Skirting", Box = new(0, edge - (2.6 * u), w, 2.6 * u), Fill = LinearPaint.Down(new(0, wall.Mix(Rgba.White, dark ? 0.12 : 0.5)), new(1, wall.Mix(Rgba.White, dark ? 0.06 : 0.3))) };
        yield return new() { Name = "Skirting", Box = new(0, edge - (2.8 * u), w, 0.2 * u), Fill = Rgba.Black.WithOpacity(0.14) };
        yield return new() { Name = "Floor", Box = Box.FromEdges(0, edge, w, h), Fill = LinearPaint.Down(new(0, boards.Mix(Rgba.Black, 0.24)), new(0.12, boards), new(1, boards.Mix(Rgba.Black, 0.12))) };
        yield return new()
        {
            Name = "Shine", Form = Form.Ellipse, Box = new(w * 0.14, edge + (0.6 * u), w * 0.72, (h - edge) * 0.9),
            Fill = new RadialPaint(0.5, 0.3, 0.5, [new(0, Rgba.White.WithOpacity(dark ? 0.12 : 0.26)), new(1, Rgba.White.WithOpacity(0))]),
        };
    }
}
