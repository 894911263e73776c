using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Art.Scenery;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Seasons;

/// <summary>Winter: a blue evening in which it snows, and one lit window. What the ad is about is in the window, warm.</summary>
public sealed class WarmWindow : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "winter";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Season, Base = 0.75, WithPhoto = 0.05, Ground = DesignGround.Deep, Layout = DesignLayout.Stacked, Fonts = "friendly",
        Seasons = ["winter", "year-end", "new-year"], Tones = ["warm", "premium", "plain"],
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var poster = new Poster(brief, palette, canvas);
        var (w, h, u) = (poster.W, poster.H, poster.U);
        var own = Oklch.From(palette.Vivid);
        var lean = own.C < 0.03 ? 0 : Math.Clamp((((own.H - 255) % 360) + 540) % 360 - 180, -38, 44);
        var wall = new Oklch(0.335, 0.058, 255 + lean).ToRgba();
        var glow = Rgba.Parse("#ffcf7d").Mix(palette.Paper, 0.1);
        var snow = new Oklch(0.965, 0.012, 255 + lean).ToRgba();
        var voice = poster.Voice(brief.Tone is "premium" ? "book" : "friendly", wall, Rgba.Parse("#fdf8ee"), glow, glow);
        var side = canvas.IsLandscape;
        var field = canvas.Field(6.6 * u);
        var place = side ? field with { Width = field.Width * 0.52 } : field;
        var (column, _) = Poster.Share(canvas, place.Width, place.Height, Poster.Words(voice, side ? 8.8 : 9.6, button: side), side ? [0.0] : [0.54, 0.48, 0.42, 0.36, 0.3]);
        var gather = side ? Gather.Middle : Gather.Bottom;
        var words = Poster.Placed(column, place, Align.Left, gather);

        // The window has the words' own edges; its sill carries snow.
        var room = side ? Box.FromEdges(place.Right + (4 * u), h * 0.1, w - (6.6 * u), h * 0.84) : Box.FromEdges(6.6 * u, canvas.IsStory ? field.Y * 0.62 : 7 * u, w - (6.6 * u), words.Y - (8.4 * u));
        var width = side ? Math.Min(room.Width, room.Height * 0.86) : room.Width;
        var frame = new Box(room.Right - width, room.Y, width, Math.Min(room.Height, width * 1.1));
        var scene = new SceneBuilder(canvas).Add(
            new ShapeLayer { Name = "Evening", Box = canvas.Canvas, Fill = LinearPaint.Down(new(0, wall.Shade(0.05)), new(0.6, wall), new(1, wall.Tint(0.02))) },
            Scenic.Glow("Light from the window", frame.CentreX, frame.CentreY, Math.Max(frame.Width * 0.72, frame.Height), glow, 0.32));
        // A wide front has three windows; what the ad is about is in the middle one.
        if (frame.Width > frame.Height * 2.5)
        {
            var (middle, gap) = (frame.Height * 1.3, 7 * u);
            var aside = (frame.Width - middle - (2 * gap)) / 2;
            Window(scene, poster, frame with { Width = aside }, glow, wall, snow, inhabited: false);
            Window(scene, poster, frame with { X = frame.Right - aside, Width = aside }, glow, wall, snow, inhabited: false);
            Window(scene, poster, frame with { X = frame.CentreX - (middle / 2), Width = middle }, glow, wall, snow);
        }
        else
        {
            Window(scene, poster, frame, glow, wall, snow);
        }

        if (canvas.IsStory)
        {
            // Under the words the street lies in snow.
            scene.Add(Scenic.Drawn("Snow on the street", canvas.Canvas, [.. Ground.Hills(poster.Chance(7), canvas.Canvas, h * 0.905, h * 0.975, wall.Mix(snow, 0.6), wall.Mix(snow, 0.97), wall.Mix(snow, 0.75), 2)]));
        }

        scene.Add([.. new Weather(canvas.Canvas, u, [words.Inset(-1.8 * u), frame.Inset(brief.Photo is null ? 1.5 * u : 0)]).Snow(poster.Chance(3), side ? 1.2 : 1, snow)]);
        return scene.Add(column, place, Align.Left, gather).Build(Key, palette, wall);
    }

    private static void Window(SceneBuilder scene, Poster poster, Box frame, Rgba glow, Rgba wall, Rgba snow, bool inhabited = true)
    {
        var (u, brief, canvas) = (poster.U, poster.Brief, poster.Canvas);
        var wood = wall.Shade(0.17);
        var bar = 1.1 * u;
        var pane = frame.Inset(1.5 * u);
        var y = pane.Y + (pane.Height * 0.2);
        scene.Add(new ShapeLayer { Name = "Frame", Box = frame, Radius = 0.8 * u, Fill = wood });
        if (!inhabited)
        {
            // Curtains drawn aside before a lamp.
            var lamp = glow.Mix(Rgba.Parse("#e08a3c"), 0.35);
            scene.Add(new ShapeLayer { Name = "Lit curtains", Box = pane, Fill = LinearPaint.Across(new(0, lamp.Shade(0.1)), new(0.16, lamp), new(0.26, lamp.Shade(0.06)), new(0.3, glow.Tint(0.03)), new(0.7, glow.Tint(0.03)), new(0.74, lamp.Shade(0.06)), new(0.84, lamp), new(1, lamp.Shade(0.1))) });
        }
        else if (brief.Photo is { } photo)
        {
            scene.Add(
                Poster.Photo(photo, pane, Form.Rectangle),
                // The lamp is inside: its light lies over the photo.
                new ShapeLayer { Name = "Lamp light", Box = pane, Fill = new RadialPaint(0.5, 0.1, 0.95, [new(0, glow.WithOpacity(0.42)), new(0.55, glow.WithOpacity(0.16)), new(1, Rgba.Parse("#7a3d12").WithOpacity(0.24))]) });
        }
        else
        {
            scene.Add(new ShapeLayer { Name = "Warm room", Box = pane, Fill = new RadialPaint(0.5, 0.3, 0.8, [new(0, glow.Mix(Rgba.White, 0.55)), new(0.55, glow), new(1, glow.Mix(Rgba.Parse("#e08a3c"), 0.5))]) });
            var below = Box.FromEdges(pane.X, y, pane.Right, pane.Bottom);
            scene.Add(
                Scenic.Glow("Lamp", pane.CentreX, pane.CentreY, Math.Min(pane.Width, pane.Height) * 0.75, Rgba.White, 0.5),
                Panel.Drawing(brief, new(glow, poster.Palette.Vivid, poster.Palette.Accent, poster.Palette.Ink, poster.Palette.Paper), new(below), 0.03));
        }

        // Bars: narrow ones in the upper quarter only, so that the room stays in sight.
        var bars = new Trail();
        foreach (var share in pane.Width > pane.Height * 1.25 ? new[] { 0.25, 0.5, 0.75 } : pane.Width < pane.Height * 0.8 ? [0.5] : [1 / 3.0, 2 / 3.0])
        {
            var x = pane.X + (pane.Width * share);
            bars.Add(PathData.Rect(x - (bar * 0.3), pane.Y, bar * 0.6, y - pane.Y));
        }

        bars.Add(PathData.Rect(pane.X, y - (bar * 0.3), pane.Width, bar * 0.6));
        var sill = new Box(frame.X - (2.2 * u), frame.Bottom - (0.4 * u), frame.Width + (4.4 * u), 2 * u);
        scene.Add(Scenic.Drawn("Bars and sill", canvas.Canvas,
        [
            new(bars.ToString(), wood),
            new(PathData.Rect(sill.X, sill.Y, sill.Width, sill.Height, 0.5 * u), wood),
            new(Drift(poster.Chance(2 + (int)frame.X), sill, 2.6 * u), LinearPaint.Down(new(0, snow), new(0.7, snow), new(1, snow.Mix(wall, 0.28)))),
            new(Drift(poster.Chance(5), new(frame.X - (0.4 * u), frame.Y - (0.2 * u), frame.Width + (0.8 * u), 1 * u), 1.5 * u), LinearPaint.Down(new(0, snow), new(1, snow.Mix(wall, 0.3)))),
        ]));
    }

    // Snow that lies on an edge: flat below, soft heaps above.
    private static string Drift(Chance chance, Box edge, double height)
    {
        const int Steps = 9;
        var points = new Spot[Steps + 1];
        for (var i = 0; i <= Steps; i++)
        {
            var t = (double)i / Steps;
            var bulge = Math.Sqrt(Math.Sin(Math.PI * Math.Clamp(t, 0.02, 0.98)));
            points[i] = new(edge.X + (t * edge.Width), edge.Y - (height * bulge * chance.Between(0.5, 1)) + (i is 0 or Steps ? height * 0.3 : 0));
        }

        return PathData.Curve(points) + PathData.F($"Q{edge.Right + (height * 0.2)} {edge.Y + (height * 0.42)} {edge.Right - (height * 0.3)} {edge.Y + (height * 0.36)}L{edge.X + (height * 0.3)} {edge.Y + (height * 0.36)}Q{edge.X - (height * 0.2)} {edge.Y + (height * 0.42)} {points[0].X} {points[0].Y}Z");
    }
}
