using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Pictures;

/// <summary>A wall of coloured tiles: drawings of the trade and simple round forms by turns.</summary>
public sealed class Tiles : IDesignFamily
{
    // Forms in a tile of 100 x 100.
    private static readonly string[] Forms =
    [
        "M0 100A100 100 0 0 1 100 0V100Z", "M0 0H100A50 50 0 0 1 0 0ZM0 100A50 50 0 0 1 100 100Z", "M50 14A36 36 0 1 1 49.9 14Z", "M0 0A100 100 0 0 0 100 100H0Z",
    ];

    /// <inheritdoc/>
    public string Key => "picture-tiles";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.NoPhoto, Base = 0.7, Ground = DesignGround.Paper, Layout = DesignLayout.Halves, Fonts = "clean",
        Tones = ["playful", "plain"],
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h) = (canvas.Width, canvas.Height);
        var main = Subject.DrawingOf(brief);
        Motif[] motifs = [main, .. Companions.Of(main, brief.Trade, brief.Seed).Take(2)];
        (Rgba Ground, Rgba Form, Rgba Main, Rgba Second)[] colours =
        [
            (palette.Tint, palette.Vivid, palette.Vivid, palette.Accent),
            (palette.Vivid, palette.Tint, palette.Accent, palette.Tint),
            (palette.Paper, palette.Accent, palette.Vivid, palette.Accent),
            (palette.Deep, palette.Vivid, palette.Accent, palette.Tint),
        ];
        var step = canvas.Unit * 48;
        var (columns, rows) = ((int)Math.Max(2, Math.Round(w / step)), (int)Math.Max(2, Math.Round(h / step)));
        var scene = new SceneBuilder(canvas);
        var drawn = 0;
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                // Whole pixels, so that no seam shows between two tiles.
                var tile = Box.FromEdges(Math.Round(column * (double)w / columns), Math.Round(row * (double)h / rows), Math.Round((column + 1) * (double)w / columns), Math.Round((row + 1) * (double)h / rows));
                var drawing = (column + row) % 2 == 0;
                var c = colours[drawing ? (column + row) % 4 == 0 ? 0 : 2 : (column + (2 * row)) % 4 == 1 ? 1 : 3];
                scene.Add(new ShapeLayer { Name = "Tile", Box = tile, Fill = c.Ground });
                if (drawing)
                {
                    var size = Math.Min(tile.Width, tile.Height) * 0.8;
                    var box = new Box(tile.CentreX - (size / 2), tile.CentreY - (size / 2), size, size);
                    scene.Add(motifs[drawn++ % motifs.Length].Place(new(c.Ground, c.Main, c.Second, palette.Ink, palette.Paper), box));
                }
                else
                {
                    scene.Add(new ShapeLayer { Name = "Form", Box = tile, Form = Form.Path, PathData = Forms[(row + column) / 2 % Forms.Length], Fill = c.Form });
                }
            }
        }

        return scene.Build(Key, palette, palette.Tint);
    }
}
