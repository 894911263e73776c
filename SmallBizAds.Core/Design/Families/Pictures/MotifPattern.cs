using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Pictures;

/// <summary>Wrapping paper: the drawing and its companions in offset rows, large and small by turns, off the edges on all sides.</summary>
public sealed class MotifPattern : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "picture-pattern";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.NoPhoto, Base = 0.75, Ground = DesignGround.Tint, Layout = DesignLayout.List, Fonts = "clean",
        Tones = ["playful", "lively"],
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h) = (canvas.Width, canvas.Height);
        var main = Subject.DrawingOf(brief);
        var second = Companions.Of(main, brief.Trade, brief.Seed) is [var first, ..] ? first : main;
        var ground = palette.Tint;
        var colours = new ArtColours(ground, palette.Vivid, palette.Accent, palette.Ink, palette.Paper);
        var step = canvas.Unit * 37;
        var (columns, rows) = (Math.Max(2, Math.Round(w / step)), Math.Max(2, Math.Round(h / step)));
        var (dx, dy) = (w / columns, h / rows);
        var sheet = new Sheet(w, h);
        for (var row = -1; row <= 2 * rows + 1; row++)
        {
            // Rows of large ones, and between them rows of small ones, half a step aside.
            var large = row % 2 == 0;
            for (var column = -1; column <= columns; column++)
            {
                var x = (column + (large ? 0.5 : 0)) * dx;
                var y = row * dy / 2;
                var turn = ((column + row) & 1) == 0 ? -9 : 9;
                sheet.Add(large ? main : second, colours, x, y, Math.Min(dx, dy) * (large ? 0.74 : 0.42), turn);
            }
        }

        return new SceneBuilder(canvas)
            .Add(new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = ground }, sheet.Layer($"Pattern: {main.Key}, {second.Key}"))
            .Build(Key, palette, ground);
    }
}
