using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>A wide empty ground, one small picture, letters set wide between hairlines: what is dear needs no shouting.</summary>
public sealed class MinimalLuxury : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "minimal-luxury";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Ground = DesignGround.Deep, Layout = DesignLayout.Type, Fonts = "classic", Base = 0.62, Tones = ["premium"], MostRows = 4,
        Trades = ["hair", "skincare", "clothes", "flowers", "lodging", "bar", "restaurant", "nail", "clinic", "cafe"],
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        // By day on bare paper, by night on the deepest tone.
        var night = brief.Seed % 2 != 0 || palette.Vivid.Luminance < 0.1;
        var ground = night ? palette.Deep : palette.Paper;
        var ink = night ? palette.OnDeep : palette.Ink;
        var line = (night ? palette.AccentOn(ground, ink) : ink).WithOpacity(0.75);
        var voice = Words.On(brief, canvas, Profile.Fonts, ground, ink, night ? palette.Accent : palette.Deep);
        voice = voice with { Soft = ink.Mix(ground, 0.16) };
        var field = canvas.Field(8 * u);
        var hair = Math.Max(1.2, 0.14 * u);
        var scene = new SceneBuilder(canvas).Add(new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = ground });
        var head = Column.Fit(canvas, field.Width, h * 0.1, [Wide(voice, u)]);
        var headHeight = head.Height > 0 ? head.Height + (2.4 * u) : 0;
        var foot = Column.Fit(canvas, field.Width, h * 0.16, [voice.Contact(2.8, 0, lines: 2)]);
        var footHeight = foot.Height > 0 ? foot.Height + (2.4 * u) : 0;
        var inner = Box.FromEdges(field.X, field.Y + headHeight, field.Right, field.Bottom - footHeight);
        scene.Add(head, field, Align.Left, Gather.Top).Add(foot, field, Align.Left, Gather.Bottom)
            .Add(
                new ShapeLayer { Name = "Hairline", Box = new(inner.X, inner.Y, inner.Width, hair), Fill = line },
                new ShapeLayer { Name = "Hairline", Box = new(inner.X, inner.Bottom, inner.Width, hair), Fill = line });
        inner = inner.Inset(0, 5 * u);
        Block?[] words =
        [
            voice.Headline(canvas.IsLandscape ? 6.6 : 7, 0, 3, 4.8), voice.Subcopy(3, 3, 3), voice.Product(3.2, 5.4), voice.Menu(3.2, 4.6),
            voice.Facts(5.6, 2.9, brief.Content.Product is null && brief.Content.Menu.Count == 0 ? 5.4 : 2.6, stacked: true),
        ];
        if (canvas.IsLandscape)
        {
            var side = Math.Min(inner.Height, w * 0.25);
            var column = Column.Fit(canvas, inner.Width - (side * 0.8) - (9 * u), inner.Height, words);
            Jewel(scene, brief, palette, ground, new(inner.Right - (side * 0.8), inner.Y, side * 0.8, Math.Min(inner.Height, side * 1.15)), night);
            scene.Add(column, inner with { Width = inner.Width - (side * 0.8) - (9 * u) }, Align.Left, Gather.Bottom);
        }
        else
        {
            var least = Math.Min(inner.Height * 0.37, w * 0.4);
            var column = Column.Fit(canvas, inner.Width, inner.Height - least - (5 * u), words);
            var height = Math.Min(inner.Height - column.Height - (6 * u), w * 0.46);
            Jewel(scene, brief, palette, ground, new(inner.Right - (height * 0.8), inner.Y, height * 0.8, height), night);
            scene.Add(column, inner, Align.Left, Gather.Bottom);
        }

        return scene.Build(Key, palette, ground);
    }

    private static void Jewel(SceneBuilder scene, DesignBrief brief, Palette palette, Rgba ground, Box box, bool night)
    {
        if (brief.Photo is not null)
        {
            scene.Add([.. Shot.In(brief, palette, box)]);
            return;
        }

        var field = night ? ground.Mix(palette.Tint, 0.16) : palette.Tint.Mix(palette.Paper, 0.35);
        scene.Add([.. Shot.In(brief, palette, box, field: field)]);
    }

    // Name and occasion in one wide-set line.
    private static Block? Wide(Voice voice, double u)
    {
        Block? Set(Block? block) => block is TextBlock text ? text with { Style = text.Style with { Tracking = 0.12, Colour = voice.Ink, Font = voice.Fonts.Text } } : block;
        Block[] items = [.. new[] { Set(voice.Business(2.9)), Set(voice.Kicker(2.9)) }.OfType<Block>()];
        return items.Length switch { 0 => null, 1 => items[0], _ => new SplitBlock(items[0], items[1], 3 * u) { Priority = 170 } };
    }
}
