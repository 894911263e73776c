using System.Globalization;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Lettering;

/// <summary>What a menu board is made of: slate in a wooden frame, or enamelled sheet on four screws.</summary>
internal static class BoardGround
{
    /// <summary>Slate with the dust of wiped chalk, in a frame of four mitred laths.</summary>
    public static (Box Inner, Rgba Ground, Rgba Ink) Chalk(SceneBuilder scene, Palette palette, LayoutContext canvas)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var lath = 3.1 * u;
        // The colour story tints slate and wood: both stay what they are.
        var slate = Rgba.Parse("#20241f").Mix(palette.Deep, 0.5);
        var wood = Rgba.Parse("#a0703f").Mix(palette.Vivid, 0.22);
        wood = wood.Luminance > 0.32 ? wood.Mix(Rgba.Parse("#6b4423"), 0.4) : wood;
        var (light, dark) = (wood.Mix(Rgba.White, 0.14), wood.Mix(Rgba.Black, 0.24));
        var board = canvas.Canvas.Inset(lath);
        var mitre = string.Create(CultureInfo.InvariantCulture, $"M0 0L{lath} {lath}M{w} 0L{w - lath} {lath}M0 {h}L{lath} {h - lath}M{w} {h}L{w - lath} {h - lath}");
        var sides = string.Create(CultureInfo.InvariantCulture, $"M0 0L{lath} {lath}V{h - lath}L0 {h}ZM{w} 0L{w - lath} {lath}V{h - lath}L{w} {h}Z");
        var grain = new System.Text.StringBuilder();
        for (var i = 1; i < 4; i++)
        {
            var at = lath * i / 4;
            grain.Append(CultureInfo.InvariantCulture, $"M{at} {at}H{w - at}V{h - at}H{at}Z");
        }

        scene.Add(
            new ShapeLayer { Name = "Frame", Box = canvas.Canvas, Fill = wood },
            new ArtLayer
            {
                Name = "Laths", Box = canvas.Canvas, ViewWidth = w, ViewHeight = h,
                Items = [new(sides, dark), new(grain.ToString(), null, dark.WithOpacity(0.35), 0.16 * u), new(mitre, null, dark.Mix(Rgba.Black, 0.3), 0.25 * u)],
            },
            new ShapeLayer { Name = "Bevel", Box = board.Inset(-0.35 * u), Stroke = new(light, 0.3 * u) },
            new ShapeLayer { Name = "Slate", Box = board, Fill = slate.Mix(Rgba.White, 0.015) },
            new ShapeLayer { Name = "Shade", Box = board with { Height = 1.6 * u }, Fill = LinearPaint.Down(new GradientStop(0, Rgba.Black.WithOpacity(0.45)), new GradientStop(1, Rgba.Black.WithOpacity(0))) },
            new ShapeLayer { Name = "Shade", Box = board with { Width = 1.2 * u }, Fill = LinearPaint.Across(new GradientStop(0, Rgba.Black.WithOpacity(0.3)), new GradientStop(1, Rgba.Black.WithOpacity(0))) },
            Wiped(board, 0.62, 0.2, -16), Wiped(board, 0.34, 0.72, -12),
            new TextureLayer { Name = "Grain", Box = canvas.Canvas, Texture = Texture.Grain, Strength = 0.16 });
        return (board.Inset(4.4 * u), slate, Rgba.Parse("#f7f3ea").Mix(palette.Paper, 0.3));
    }

    /// <summary>A sheet of one full colour with a line inside its edge, screwed to a pale wall.</summary>
    public static (Box Inner, Rgba Ground, Rgba Ink) Enamel(SceneBuilder scene, Palette palette, LayoutContext canvas)
    {
        var u = canvas.Unit;
        var wall = palette.Paper.Mix(palette.Tint, 0.55);
        var sheet = canvas.Canvas.Inset(2.8 * u);
        var (fill, ink) = (palette.Vivid, palette.OnVivid);
        scene.Add(
            new ShapeLayer { Name = "Wall", Box = canvas.Canvas, Fill = wall },
            new ShapeLayer { Name = "Sheet", Box = sheet, Radius = 4.6 * u, Fill = fill, Shadow = new(0.3 * u, 0.7 * u, 0, palette.Deep.WithOpacity(0.28)) },
            new ShapeLayer { Name = "Rim", Box = sheet.Inset(0.3 * u), Radius = 4.3 * u, Stroke = new(Rgba.White.WithOpacity(0.35), 0.3 * u) },
            new ShapeLayer { Name = "Line", Box = sheet.Inset(1.7 * u), Radius = 3.2 * u, Stroke = new(ink, 0.5 * u) });
        foreach (var (x, y) in new[] { (sheet.X, sheet.Y), (sheet.Right, sheet.Y), (sheet.X, sheet.Bottom), (sheet.Right, sheet.Bottom) })
        {
            var at = (X: x + (x < sheet.CentreX ? 1 : -1) * 4 * u, Y: y + (y < sheet.CentreY ? 1 : -1) * 4 * u);
            scene.Add(
                new ShapeLayer { Name = "Screw", Form = Form.Ellipse, Box = new(at.X - (0.85 * u), at.Y - (0.85 * u), 1.7 * u, 1.7 * u), Fill = new LinearPaint(0, 0, 1, 1, [new(0, Rgba.Parse("#f4f4f2")), new(1, Rgba.Parse("#8c8c8a"))]) },
                new ShapeLayer { Name = "Slot", Box = new(at.X - (0.6 * u), at.Y - (0.1 * u), 1.2 * u, 0.2 * u), Fill = Rgba.Parse("#5a5a58"), Rotation = 38 });
        }

        return (sheet.Inset(6 * u), fill, ink);
    }

    /// <summary>A line with a lozenge in its middle, as sign painters end a title.</summary>
    public static void Rule(SceneBuilder scene, LayoutContext canvas, double left, double right, double y, Rgba ink)
    {
        var (u, middle) = (canvas.Unit, (left + right) / 2);
        scene.Add(
            new ShapeLayer { Name = "Rule", Box = new(left, y - (0.14 * u), middle - left - (2.2 * u), 0.28 * u), Fill = ink },
            new ShapeLayer { Name = "Rule", Box = new(middle + (2.2 * u), y - (0.14 * u), right - middle - (2.2 * u), 0.28 * u), Fill = ink },
            new ShapeLayer { Name = "Lozenge", Box = new(middle - (0.75 * u), y - (0.75 * u), 1.5 * u, 1.5 * u), Fill = ink, Rotation = 45 });
    }

    /// <summary>A photo print with a white border, a little askew, held by a strip of tape.</summary>
    public static void Print(SceneBuilder scene, PhotoTraits photo, Box box, double u)
    {
        const double Askew = 2.2;
        var sheet = box.Inset(0.8 * u);
        var picture = sheet.Inset(1.1 * u);
        scene.Add(
            new ShapeLayer { Name = "Print", Box = sheet, Fill = Rgba.Parse("#fdfcf8"), Rotation = Askew, Shadow = new(0.4 * u, 0.7 * u, 0, Rgba.Black.WithOpacity(0.3)) },
            new PictureLayer { Name = "Photo", Source = "photo", Box = picture, Crop = photo.CropTo(picture.Width / picture.Height), Rotation = Askew },
            new ShapeLayer { Name = "Tape", Box = new(sheet.CentreX - (3.6 * u), sheet.Y - (1.1 * u), 7.2 * u, 2.4 * u), Fill = Rgba.Parse("#f3e9c6").WithOpacity(0.82), Rotation = -2 });
    }

    private static ShapeLayer Wiped(Box board, double x, double y, double turn)
    {
        var (width, height) = (board.Width * 0.7, board.Height * 0.2);
        var dust = Rgba.White.WithOpacity(0.05);
        return new()
        {
            Name = "Chalk dust", Form = Form.Ellipse, Rotation = turn, Box = new(board.X + (board.Width * x) - (width / 2), board.Y + (board.Height * y) - (height / 2), width, height),
            Fill = new RadialPaint(0.5, 0.5, 0.5, [new(0, dust), new(0.6, dust), new(1, Rgba.White.WithOpacity(0))]),
        };
    }
}
