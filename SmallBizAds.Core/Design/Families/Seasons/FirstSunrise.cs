using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Art.Scenery;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Seasons;

/// <summary>Seollal: on mulberry paper a red sun between bands of cloud, and the five peaks of old screens at the foot. The photo is in the sun.</summary>
public sealed class FirstSunrise : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "seollal";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Season, Base = 0.75, Ground = DesignGround.Paper, Layout = DesignLayout.Stacked, Fonts = "classic",
        Seasons = ["seollal", "new-year", "feast"], Tones = ["premium", "warm", "plain"],
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var poster = new Poster(brief, palette, canvas);
        var (w, h, u) = (poster.W, poster.H, poster.U);
        var paper = Rgba.Parse("#f6efe0").Mix(palette.Paper, 0.4);
        var hue = Oklch.From(palette.Vivid);
        var sun = hue.C > 0.1 && hue.H is < 62 or > 345 ? Rgba.Parse("#d8402b").Mix(palette.Vivid, 0.55) : Rgba.Parse("#d8402b").Mix(palette.Accent, 0.08);
        // The peaks and the lines of the clouds carry the palette's own colour.
        var sea = (hue.H is < 62 or > 345 || hue.C < 0.03 ? Rgba.Parse("#1d4f58").Mix(palette.Deep, 0.3) : palette.Vivid).At(0.38);
        var gold = Rgba.Parse("#e3bd6c");
        var voice = poster.Voice("classic", paper, palette.Ink.Mix(Rgba.Black, 0.15), sea, Palette.Readable(sun, paper, 6.4));
        var side = canvas.IsLandscape;
        var field = canvas.Field(6.4 * u);
        var peaks = canvas.IsStory ? h - field.Bottom + (1 * u) : (side ? 11 : 15) * u;
        field = field with { Height = h - peaks - (4.4 * u) - field.Y };
        var place = side ? field with { Width = field.Width * 0.52 } : field;
        var (column, _) = Poster.Share(canvas, place.Width, place.Height, Poster.Words(voice, side ? 9 : 10.4, button: side),
            side ? [0.0] : brief.Photo is null ? [0.42, 0.36, 0.3, 0.22] : [0.52, 0.46, 0.4, 0.34, 0.28]);
        var gather = side ? Gather.Middle : Gather.Bottom;
        var words = Poster.Placed(column, place, Align.Left, gather);

        var sky = side ? Box.FromEdges(place.Right + (2 * u), 0, w, h - peaks) : Box.FromEdges(0, canvas.IsStory ? field.Y * 0.6 : 0, w, words.Y - (4 * u));
        var radius = side ? Math.Min(sky.Width * 0.42, sky.Height * 0.37) : brief.Photo is null && !canvas.IsStory ? Math.Min(sky.Height * 0.6, w * 0.32) : Math.Min((sky.Height - (canvas.IsStory ? 0 : 5 * u)) / 2, w * 0.34);
        var (x, y) = side ? (sky.Right - (radius * 1.2), sky.Y + (h * 0.08) + radius) : (w - (radius * 1.08) - (5 * u), sky.Bottom - radius);
        var line = sea.Mix(paper, 0.1);
        var scene = new SceneBuilder(canvas).Add([.. Tradition.Hanji(poster.Chance(1), canvas.Canvas, palette.Ink)]);
        scene.Add(Scenic.Glow("Dawn", x, y, radius * 1.7, sun, 0.2));
        if (brief.Photo is { } photo)
        {
            scene.Add(
                new ShapeLayer { Name = "Sun", Box = Poster.Round(x, y, radius), Form = Form.Ellipse, Fill = sun },
                Poster.Photo(photo, Poster.Round(x, y, radius * 0.95), Form.Ellipse));
        }
        else
        {
            scene.Add(new ShapeLayer { Name = "Sun", Box = Poster.Round(x, y, radius), Form = Form.Ellipse, Fill = LinearPaint.Down(new(0, sun.Tint(0.03)), new(1, sun.Tint(0.06).Mix(Rgba.Parse("#f59a4c"), 0.35))) });
        }

        // Bands of cloud cross the sun's edge; before a photo they keep to its rim.
        var t = Math.Max(radius * 0.155, 1.6 * u);
        var white = paper.Mix(Rgba.White, 0.7);
        var fill = new LinearPaint(0, 0, 0, 1, [new(0, white), new(1, paper)]);
        var (left, low) = (Math.Max(x - (radius * 1.72), side ? words.Right + (2.5 * u) : 0), y + (radius * (brief.Photo is null ? 0.62 : 0.92)));
        scene.Add(Scenic.Drawn("Clouds", canvas.Canvas,
        [
            .. Tradition.Cloud(left, low, radius * 1.9, t, [(0.0, 0.86), (0.2, 1.0), (0.36, 0.72)], fill, line),
            .. Tradition.Cloud(x + (radius * 0.32), y - (radius * (brief.Photo is null ? 0.34 : 0.66)), radius * 1.3, t * 0.86, [(0.0, 1.1), (0.22, 0.9)], fill, line),
            .. Tradition.Cloud(side ? left : left - (radius * 0.2), y - (radius * 0.62), radius * 0.95, t * 0.7, [(0.0, 0.8), (0.3, 1.0)], fill, line),
            .. Tradition.Peaks(Box.FromEdges(-w * 0.04, h - peaks, w * 1.04, h), sea, sea.Tint(0.2).Mix(paper, 0.35), paper.Mix(gold, 0.4)),
        ]));
        return scene.Add(column, place, Align.Left, gather).Build(Key, palette, paper);
    }
}
