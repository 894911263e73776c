using System.Globalization;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>Two crisp halves: the picture edge to edge, and one full colour with the words. The seam stands, slants or bends with the canvas.</summary>
public sealed class Split : IDesignFamily
{
    // What the words take of the canvas: a half, and more only when they need it.
    private static readonly double[] Shares = [0.5, 0.56, 0.63, 0.69];

    // Tighter than this and a larger share is tried.
    private const double Roomy = 0.44;

    /// <inheritdoc/>
    public string Key => "split";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Ground = DesignGround.Vivid, Layout = DesignLayout.Halves, Fonts = "clean", WithPhoto = 0.25, Tones = ["lively", "plain", "playful"],
        ShowsOff = DesignNeeds.Price,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var voice = Words.On(brief, canvas, Profile.Fonts, palette.Vivid, palette.OnVivid, palette.Accent);
        var scene = new SceneBuilder(canvas);
        if (canvas.Aspect > 0.9)
        {
            Beside(scene, brief, palette, canvas, voice);
        }
        else if (canvas.IsStory)
        {
            Above(scene, brief, palette, canvas, voice);
        }
        else
        {
            Below(scene, brief, palette, canvas, voice);
        }

        return scene.Build(Key, palette, palette.Vivid);
    }

    private static void Beside(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, Voice voice)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var wide = canvas.IsLandscape;
        var margin = 5.8 * u;
        var field = canvas.Field(margin);
        var lean = wide ? h * 0.07 : 0;
        Column? top = null, bottom = null;
        var seam = w * 0.5;
        foreach (var share in Shares)
        {
            seam = w * share;
            var width = seam - lean - margin - (wide ? 3.4 * u : 4.6 * u);
            Block?[] facts = [voice.Product(4, 0), voice.Menu(3.6, 2.6), voice.Facts(wide ? 9.6 : 10.4, 3.3, 2.6, stacked: true), voice.Contact(2.9, 3)];
            Block?[] words = [voice.Sender(3.3), voice.Headline(wide ? 8.8 : 8.4, 3, 4, 5), voice.Subcopy(3.3, 3.2), voice.Button(3.3, 3.6)];
            var last = share == Shares[^1];
            bottom = last ? Column.Fit(canvas, width, field.Height * 0.6, facts) : Column.Whole(canvas, width, field.Height * 0.6, facts, Roomy);
            var room = field.Height - (bottom is { Height: > 0 } b ? b.Height + (4 * u) : 0);
            top = last ? Column.Fit(canvas, width, room, words) : bottom is null ? null : Column.Whole(canvas, width, room, words, Roomy);
            if (top is not null)
            {
                break;
            }
        }

        var picture = Box.FromEdges(seam - lean - 1, 0, w, h);
        scene.Add([.. Shot.In(brief, palette, picture, 0.54)])
            .Add(
                new ShapeLayer { Name = "Seam", Box = new(0, 0, w, h), Form = Form.Path, PathData = Leaning(seam + (1.1 * u), lean, w), Fill = palette.Accent },
                new ShapeLayer { Name = "Half", Box = new(0, 0, w, h), Form = Form.Path, PathData = Leaning(seam, lean, w), Fill = palette.Vivid })
            .Add(top!, field, Align.Left, Gather.Top)
            .Add(bottom!, field, Align.Left, Gather.Bottom);
    }

    private static void Below(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, Voice voice)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var field = canvas.Field(6 * u);
        // The seam falls to the right.
        var fall = h * 0.075;
        Column? column = null;
        var seam = h * 0.5;
        foreach (var share in Shares)
        {
            seam = h * (1 - share);
            var room = field.Bottom - seam - (fall * 0.8) - (3 * u);
            var blocks = Blocks(brief, voice, 9.8, 9.8);
            column = share < Shares[^1] ? Column.Whole(canvas, field.Width, room, blocks, Roomy) : Column.Fit(canvas, field.Width, room, blocks);
            if (column is not null)
            {
                break;
            }
        }

        var edge = seam + fall;
        string Seam(double lift) => string.Create(CultureInfo.InvariantCulture, $"M0 {(seam - lift) / h * 100}L100 {(edge - lift) / h * 100}V100H0Z");
        scene.Add([.. Shot.In(brief, palette, Box.FromEdges(0, 0, w, edge + 1), 0.5, 0.46)])
            .Add(
                new ShapeLayer { Name = "Seam", Box = canvas.Canvas, Form = Form.Path, PathData = Seam(1.2 * u), Fill = palette.Accent },
                new ShapeLayer { Name = "Half", Box = canvas.Canvas, Form = Form.Path, PathData = Seam(0), Fill = palette.Vivid })
            .Add(column!, Box.FromEdges(field.X, edge + u, field.Right, field.Bottom), Align.Left, Gather.Middle);
    }

    // A story has its words above: its foot, where the app's controls lie, is picture. The colour hangs into it as a drop.
    private static void Above(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, Voice voice)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var field = canvas.Field(6 * u);
        var column = Column.Fit(canvas, field.Width, (h * 0.66) - field.Y, Blocks(brief, voice, 11.4, 10.8));
        var edge = Math.Max(h * 0.4, field.Y + column.Height + (3.6 * u));
        var drop = w * 0.2;
        string Seam(double lift) => string.Create(CultureInfo.InvariantCulture, $"M0 0H100V{(edge + lift) / h * 100}Q50 {(edge + lift + drop) / h * 100} 0 {(edge + lift) / h * 100}Z");
        scene.Add([.. Shot.In(brief, palette, Box.FromEdges(0, edge - 1, w, h), 0.5, 0.52)])
            .Add(
                new ShapeLayer { Name = "Seam", Box = canvas.Canvas, Form = Form.Path, PathData = Seam(1.2 * u), Fill = palette.Accent },
                new ShapeLayer { Name = "Half", Box = canvas.Canvas, Form = Form.Path, PathData = Seam(0), Fill = palette.Vivid })
            .Add(column, Box.FromEdges(field.X, field.Y, field.Right, Math.Max(edge, field.Y + column.Height)), Align.Left, Gather.Middle);
    }

    private static Block?[] Blocks(DesignBrief brief, Voice voice, double headline, double price) =>
    [
        voice.Sender(3.5), voice.Headline(headline, 2.8), voice.Subcopy(3.5, 3.2, 2), voice.Product(4.2, 3.6), voice.Menu(3.8, 3.4),
        voice.Facts(price, 3.5, Words.BeforePrice(brief.Content, 3.6)), voice.Contact(2.9, 3.2),
    ];

    private static string Leaning(double seam, double lean, double width) => string.Create(
        CultureInfo.InvariantCulture, $"M0 0H{(seam + lean) / width * 100:0.###}L{(seam - lean) / width * 100:0.###} 100H0Z");
}
