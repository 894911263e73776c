using System.Globalization;
using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>The product itself, cut out of its photo, on a plinth before an arch of light.</summary>
public sealed class ProductHero : IDesignFamily
{
    private static readonly double[] StageShares = [0.58, 0.52, 0.46, 0.4, 0.32];

    /// <inheritdoc/>
    public string Key => "product-hero";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Photo | DesignNeeds.CutOut, Ground = DesignGround.Vivid, Layout = DesignLayout.Stacked, Fonts = "clean", Base = 0.95,
        Tones = ["premium", "lively", "plain", "playful", "warm"], ShowsOff = DesignNeeds.Price | DesignNeeds.Offer, MostRows = 3,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var ground = palette.Vivid;
        var voice = Words.On(brief, canvas, Profile.Fonts, ground, palette.OnVivid, palette.Accent);
        voice = voice with { Soft = palette.OnVivid };
        var side = canvas.IsLandscape;
        var field = canvas.Field(6 * u);
        var scene = new SceneBuilder(canvas);
        Block?[] words = [voice.Sender(3.4), voice.Headline(side ? 9 : 9.6, 2.8, 3, 5.4), voice.Subcopy(3.4, 3, 2)];
        Block?[] facts = [voice.Product(4, 0), voice.Menu(3.6, 2.8), voice.Facts(9.6, 3.4, Words.BeforePrice(brief.Content, 2.6), stacked: true), side ? voice.Button(3.3, 3.4) : null, voice.Contact(2.9, 2.8)];
        if (side || canvas.IsStory)
        {
            // Beside the words, or under them where the app's controls lie over the plinth.
            var room = side ? field with { Width = field.Width * 0.5 } : field with { Height = field.Height * 0.62 };
            var column = Column.Fit(canvas, room.Width, room.Height, [.. words, .. facts.Select((f, i) => i == 0 && f is not null ? f with { Gap = 3.6 * u } : f)]);
            Stage(scene, brief, palette, canvas, side ? Box.FromEdges(room.Right + (3 * u), 0, w - (2 * u), h) : Box.FromEdges(0, room.Y + column.Height + (3 * u), w, h), h * (side ? 0.86 : 0.9));
            scene.Add(column, room, side ? Align.Left : Align.Centre, side ? Gather.Middle : Gather.Top);
        }
        else
        {
            // Words above, facts at the foot, and the product has all that lies between.
            var (top, bottom) = (default(Column), default(Column));
            foreach (var share in StageShares)
            {
                var left = field.Height - (h * share * 0.86);
                var last = share == StageShares[^1];
                bottom = last ? Column.Fit(canvas, field.Width, left * 0.52, facts) : Column.Whole(canvas, field.Width, left * 0.52, facts, 0.4);
                top = bottom is null ? null : last ? Column.Fit(canvas, field.Width, left - bottom.Height, words) : Column.Whole(canvas, field.Width, left - bottom.Height, words, 0.4);
                if (top is not null)
                {
                    break;
                }
            }

            var stage = Box.FromEdges(0, field.Y + top!.Height + (2.6 * u), w, field.Bottom - bottom!.Height - (bottom.Height > 0 ? 2.6 * u : 0));
            Stage(scene, brief, palette, canvas, stage, stage.Bottom - (ArchOf(stage) * 0.195));
            scene.Add(top, field, Align.Centre, Gather.Top).Add(bottom, field, Align.Centre, Gather.Bottom);
        }

        return scene.Build(Key, palette, ground);
    }

    // From back to front: wall, arch, plinth, shadow, product.
    private static void Stage(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, Box stage, double floor)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var ground = palette.Vivid;
        var pale = ground.Luminance > 0.45;
        // A grey wall is lit in the accent: grey on grey would be a cellar.
        var light = Oklch.From(ground).C < 0.04 ? palette.Accent.Mix(Rgba.White, 0.1) : pale ? ground.Mix(Rgba.White, 0.72) : ground.Mix(palette.Tint, 0.62);
        var archWidth = ArchOf(stage);
        var arch = Box.FromEdges(stage.CentreX - (archWidth / 2), Math.Max(stage.Y + ((floor - stage.Y) * (brief.Photo is { CanBeCutOut: false } ? 0.02 : 0.15)), floor - (archWidth * 1.45)), stage.CentreX + (archWidth / 2), floor);
        var plinth = new Box(arch.CentreX - (archWidth * 0.62), floor - (archWidth * 0.075), archWidth * 1.24, archWidth * 0.15);
        var depth = archWidth * 0.12;
        var round = plinth.Height / 2 / ((plinth.Height / 2) + depth) * 100;
        var top = light.Mix(Rgba.White, 0.35);
        scene.Add(
            new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = ground },
            new ShapeLayer { Name = "Arch", Box = arch, Form = Form.Arch, Fill = LinearPaint.Down(new(0, light), new(0.75, light.Mix(ground, 0.3)), new(1, light.Mix(ground, 0.45))) },
            new ShapeLayer
            {
                // Its side and the round of its foot, in one.
                Name = "Plinth", Box = Box.FromEdges(plinth.X, plinth.CentreY, plinth.Right, plinth.Bottom + depth), Form = Form.Path,
                PathData = string.Create(CultureInfo.InvariantCulture, $"M0 0H100V{100 - round:0.##}A50 {round:0.##} 0 0 1 0 {100 - round:0.##}Z"),
                Fill = LinearPaint.Across(new(0, light.Mix(palette.Deep, 0.36)), new(0.35, light.Mix(palette.Deep, 0.06)), new(0.7, light.Mix(palette.Deep, 0.2)), new(1, light.Mix(palette.Deep, 0.42))),
            },
            new ShapeLayer { Name = "Plinth", Box = plinth, Form = Form.Ellipse, Fill = new LinearPaint(0, 0, 1, 1, [new(0, top), new(1, light.Mix(palette.Deep, 0.08))]) });
        // It stands out over the arch: that gives the picture its depth.
        var tall = Math.Min(floor - stage.Y - u, (floor - arch.Y) * 1.16);
        if (brief.Photo is { CanBeCutOut: true } photo)
        {
            // Its last rows are where the ground that it stood on may still cling to it.
            var subject = photo.Subject with { Height = photo.Subject.Height * 0.988 };
            var aspect = subject.Width * photo.Width / (subject.Height * photo.Height);
            var height = Math.Min(tall, archWidth * 1.04 / aspect);
            var box = new Box(arch.CentreX - (height * aspect / 2), floor + (archWidth * 0.012) - height, height * aspect, height);
            Shade(scene, box, floor, u);
            scene.Add(new PictureLayer { Name = "Product", Source = "photo", Box = box, Crop = subject, Treatment = PhotoTreatment.CutOut }, Foot(box, floor, archWidth, palette.Deep));
            return;
        }

        if (brief.Photo is { } whole)
        {
            // What cannot be cut out is seen through the arch.
            var window = Box.FromEdges(arch.X + (1.6 * u), arch.Y + (1.6 * u), arch.Right - (1.6 * u), floor - (archWidth * 0.02));
            scene.Add(PhotoView.Of(whole, window).Layer() with { Frame = Form.Arch });
            return;
        }

        var size = Math.Min(tall, archWidth * 0.9);
        var drawing = new Box(arch.CentreX - (size / 2), floor - (size * 0.95), size, size);
        Shade(scene, drawing.Inset(size * 0.14, 0), floor, u);
        scene.Add(Shot.Drawing(brief, new(light, pale ? palette.Accent : ground, pale ? ground : palette.Accent, palette.Deep, palette.Paper), drawing));
    }

    // The shade that gathers where a thing stands, over its foot: what is left there of its old ground goes under in it.
    private static ShapeLayer Foot(Box product, double floor, double archWidth, Rgba deep)
    {
        var height = Math.Min(product.Height * 0.07, archWidth * 0.05);
        var box = new Box(product.X - (product.Width * 0.06), floor + (archWidth * 0.012) - (height * 0.62), product.Width * 1.12, height);
        var shade = deep.Mix(Rgba.Black, 0.55);
        return new() { Name = "Contact shadow", Form = Form.Ellipse, Box = box, Fill = new RadialPaint(0.5, 0.5, 0.5, [new(0, shade.WithOpacity(0.85)), new(0.6, shade.WithOpacity(0.62)), new(1, shade.WithOpacity(0))]) };
    }

    private static double ArchOf(Box stage) => Math.Min(stage.Width * 0.74, stage.Height * (stage.Height < stage.Width * 0.6 ? 1.12 : 0.86));

    // Dark where the product touches, soft around it.
    private static void Shade(SceneBuilder scene, Box product, double floor, double u)
    {
        ShapeLayer Ellipse(double width, double height, double dx, double strength) => new()
        {
            Name = "Contact shadow", Form = Form.Ellipse, Box = new(product.CentreX - (width / 2) + dx, floor - (height / 2), width, height),
            Fill = new RadialPaint(0.5, 0.5, 0.5, [new(0, Rgba.Black.WithOpacity(strength)), new(0.55, Rgba.Black.WithOpacity(strength * 0.5)), new(1, Rgba.Black.WithOpacity(0))]),
        };
        scene.Add(Ellipse(product.Width * 1.5, Math.Max(3 * u, product.Width * 0.17), product.Width * 0.12, 0.34), Ellipse(product.Width * 1.08, Math.Max(1.6 * u, product.Width * 0.075), 0, 0.55));
    }
}
