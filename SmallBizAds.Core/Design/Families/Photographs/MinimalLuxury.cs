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
        var story = canvas.IsStory;
        var gap = brief.Content.Product is null && brief.Content.Menu.Count == 0 ? 5.4 : 2.6;
        Block?[] words =
        [
            voice.Headline(canvas.IsLandscape ? 7.8 : 8.4, 0, 3, 4.8), voice.Subcopy(3, 3, 3), voice.Product(3.2, 5.4), voice.Menu(3.2, 4.6),
            voice.Facts(7, 2.9, gap, stacked: true),
        ];
        var top = field.Y + headHeight;
        Column column;
        double bottom;
        if (story)
        {
            // The words hang from the upper line; the picture leaves the page at its corner, where the app's controls may lie over it.
            column = Column.Fit(canvas, field.Width, field.Bottom - footHeight - top - (h * 0.08) - (10 * u), words);
            bottom = top + column.Height + (10 * u);
            scene.Add(column, field with { Y = top + (5 * u), Height = column.Height }, Align.Left, Gather.Top);
            Jewel(scene, brief, palette, ground, Box.FromEdges(w * 0.36, bottom + footHeight + (3 * u), w, h), night);
        }
        else
        {
            bottom = field.Bottom - footHeight;
            var inner = Box.FromEdges(field.X, top, field.Right, bottom).Inset(0, 5 * u);
            if (canvas.IsLandscape)
            {
                var side = w * 0.27;
                column = Column.Fit(canvas, inner.Width - side - (6 * u), inner.Height, words);
                Jewel(scene, brief, palette, ground, new(inner.Right - side, inner.Y, side, inner.Height), night);
                scene.Add(column, inner with { Width = inner.Width - side - (6 * u) }, Align.Left, Gather.Bottom);
            }
            else
            {
                var least = Math.Min(inner.Height * 0.33, w * 0.36);
                column = Column.Fit(canvas, inner.Width, inner.Height - least - (5 * u), words);
                var height = Math.Min(inner.Height - column.Height - (6 * u), w * 0.52);
                // Low pictures lie, high ones stand.
                var width = Math.Min(inner.Width * 0.6, Math.Max(height * 0.82, Math.Min(w * 0.42, height * 1.3)));
                Jewel(scene, brief, palette, ground, new(inner.Right - width, inner.Y, width, height), night);
                scene.Add(column, inner, Align.Left, Gather.Bottom);
            }
        }

        scene.Add(head, field, Align.Left, Gather.Top)
            .Add(foot, story ? field with { Y = bottom + (2.4 * u), Height = foot.Height } : field, Align.Left, story ? Gather.Top : Gather.Bottom)
            .Add(
                new ShapeLayer { Name = "Hairline", Box = new(field.X, top, field.Width, hair), Fill = line },
                new ShapeLayer { Name = "Hairline", Box = new(field.X, bottom, field.Width, hair), Fill = line });
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
