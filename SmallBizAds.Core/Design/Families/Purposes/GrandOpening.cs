using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;
using static SmallBizAds.Core.Design.Families.Purposes.Craft;

namespace SmallBizAds.Core.Design.Families.Purposes;

/// <summary>The curtain has just been drawn: between its folds stands the new shop's word, under falling confetti.</summary>
public sealed class GrandOpening : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "grand-opening";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Occasion, Occasions = ["opening"], Base = 0.75, Ground = DesignGround.Paper, Layout = DesignLayout.Centred, Fonts = "poster",
        ShowsOff = DesignNeeds.Offer | DesignNeeds.Date, Tones = ["lively", "playful", "warm"], MostRows = 3,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        // A pale colour story hangs its accent instead: a pale curtain would not close anything.
        var cloth = new[] { palette.Vivid, palette.Accent }.FirstOrDefault(c => c.Luminance < 0.36, Oklch.From(palette.Vivid) is var c ? (c with { L = 0.52, C = Math.Max(0.1, c.C) }).ToRgba() : default);
        var light = Rgba.White.Mix(palette.Paper, 0.75);
        var pop = Pop(palette, light);
        var fonts = FontPairs.Of(brief.Tone switch { "premium" => "book", "playful" => "candy", "warm" => "friendly", _ => "poster" });
        var voice = Voice(brief, canvas, fonts, light, palette.Ink, pop);
        var folds = w * 0.112;
        var valance = (canvas.IsStory ? canvas.Forbidden.Top : h * (canvas.IsLandscape ? 0.12 : 0.1)) + (1.5 * u);
        var field = canvas.Field(6 * u);
        var opening = Box.FromEdges((folds * 1.46) + u, valance + (4.8 * u), w - (folds * 1.46) - u, field.Bottom);
        Block?[] blocks =
        [
            voice.Kicker(4.4), voice.Business(4.2, 2.2), voice.Headline(canvas.IsLandscape ? 10.6 : brief.Photo is null ? 11.6 : 10.4, 3, 4, 5), voice.Subcopy(3.4, 3, 2), voice.Product(4, 3),
            voice.Menu(3.6, 3.4), Day(voice, canvas, pop), voice.Offer(4.6) is { } o ? o with { Gap = 3.2 * u } : null, voice.Price(8, 3.2), voice.Contact(3.2, 3),
        ];
        var scene = new SceneBuilder(canvas).Add(new ShapeLayer { Name = "Light", Box = canvas.Canvas, Fill = new RadialPaint(0.5, 0.4, 0.75, [new(0, light.Mix(Rgba.White, 0.8)), new(1, light.Mix(palette.Tint, 0.12))]) });
        if (brief.Photo is { } photo)
        {
            AddPhoto(scene, photo, canvas, opening, valance, blocks, palette, brief.Seed);
        }
        else
        {
            var column = Column.Fit(canvas, opening.Width, opening.Height, blocks);
            scene.Add(column, opening, Align.Centre, Gather.Middle);
            AddConfetti(scene, brief.Seed, palette, canvas, new(opening.CentreX - (column.Width / 2), opening.CentreY - (column.Height / 2), column.Width, column.Height), 0);
        }

        AddCurtain(scene, canvas, cloth, palette, folds, valance);
        return scene.Build(Key, palette, light);
    }

    // When it opens, as large as the headline's neighbours allow.
    private static DateBlock? Day(Voice voice, LayoutContext canvas, Rgba colour) => voice.Content.Period is { Length: > 0 } text
        ? new DateBlock(TextRole.Period, text, new(voice.Fonts.Strong, 10.5 * canvas.Unit, colour) { Tracking = -0.02, MinSize = 4 * canvas.Unit }, new(voice.Fonts.Strong, 4.2 * canvas.Unit, colour)) { Joined = true, Gap = 3.6 * canvas.Unit, Priority = 188 }
        : null;

    private static void AddPhoto(SceneBuilder scene, PhotoTraits photo, LayoutContext canvas, Box opening, double valance, Block?[] blocks, Palette palette, long seed)
    {
        var u = canvas.Unit;
        if (canvas.IsLandscape)
        {
            // The stage is halved: the picture on the left, the words on the right.
            var frame = Box.FromEdges(0, 0, canvas.Width * 0.47, canvas.Height);
            scene.Add(new PictureLayer { Name = "Photo", Source = "photo", Box = frame, Crop = photo.CropTo(frame.Width / frame.Height, 0.62, 0.55) });
            var words = Box.FromEdges(frame.Right + (3 * u), opening.Y, opening.Right, opening.Bottom);
            scene.Add(Column.Fit(canvas, words.Width, words.Height, blocks), words, Align.Centre, Gather.Middle);
            return;
        }

        var column = Column.Fit(canvas, opening.Width, opening.Height * (canvas.IsStory ? 0.58 : 0.66), blocks);
        var top = opening.Bottom - column.Height;
        var stage = Box.FromEdges(0, 0, canvas.Width, top - (4 * u));
        var seen = Box.FromEdges(0, valance * 0.6, canvas.Width, stage.Bottom);
        scene.Add(
            new PictureLayer { Name = "Photo", Source = "photo", Box = seen, Crop = photo.CropTo(seen.Width / seen.Height, 0.5, 0.55) },
            new ShapeLayer { Name = "Edge of the stage", Box = new(0, stage.Bottom, canvas.Width, 0.7 * u), Fill = palette.Accent });
        scene.Add(column, opening, Align.Centre, Gather.Bottom);
        AddConfetti(scene, seed, palette, canvas, new(opening.CentreX - (column.Width / 2), top, column.Width, column.Height), stage.Bottom + (2.4 * u));
    }

    // It falls from a line down to the floor, about the words.
    private static void AddConfetti(SceneBuilder scene, long seed, Palette palette, LayoutContext canvas, Box column, double from)
    {
        var u = canvas.Unit;
        var random = new Random(unchecked((int)(seed ^ 0x51f3)));
        var words = column.Inset(-2 * u);
        Rgba[] colours = [palette.Vivid, palette.Accent, palette.Tint.Mix(palette.Vivid, 0.3), palette.Deep.Mix(palette.Vivid, 0.4)];
        var items = new List<ArtItem>();
        for (var i = 0; i < 190; i++)
        {
            var (x, y) = (random.NextDouble() * canvas.Width, random.NextDouble() * canvas.Height);
            var (size, turn, colour, kind) = ((0.7 + (random.NextDouble() * 0.9)) * u, random.NextDouble() * Math.PI, colours[random.Next(colours.Length)], random.Next(4));
            // Never behind words.
            if (y < from || words.Overlaps(new(x - (2 * u), y - (2 * u), 4 * u, 4 * u)))
            {
                continue;
            }

            var (s, c) = Math.SinCos(turn);
            var (ax, ay, bx, by) = (c * size * 1.25, s * size * 1.25, -s * size * 0.55, c * size * 0.55);
            items.Add(kind switch
            {
                0 => new(PathData.Circle(x, y, size * 0.62), colour),
                // A curl of paper ribbon.
                1 => new(P($"M{x - ax} {y - ay}Q{x - (ax * 0.5) + (bx * 3)} {y - (ay * 0.5) + (by * 3)} {x} {y}T{x + ax} {y + ay}"), null, colour, 0.42 * u),
                _ => new(P($"M{x - ax - bx} {y - ay - by}L{x + ax - bx} {y + ay - by}L{x + ax + bx} {y + ay + by}L{x - ax + bx} {y - ay + by}Z"), colour),
            });
        }

        scene.Add(Forms(canvas, "Confetti", items));
    }

    private static void AddCurtain(SceneBuilder scene, LayoutContext canvas, Rgba cloth, Palette palette, double folds, double valance)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var (dark, lit) = (cloth.Mix(Rgba.Black, 0.42), cloth.Mix(Rgba.White, 0.13));
        var tie = Math.Min(h * 0.66, canvas.Forbidden.Bottom > 0 ? h * 0.62 : h);
        var items = new List<ArtItem>();
        const int Count = 4;
        foreach (var left in new[] { true, false })
        {
            string X(double x) => P($"{(left ? x : w - x)}");
            // From the rail, where it is wide, to the cord that holds it, and falling free under that.
            double[] top = [folds * 1.5, folds * 1.18, folds * 0.82, folds * 0.42], at = [folds * 0.62, folds * 0.48, folds * 0.33, folds * 0.17], foot = [folds * 0.95, folds * 0.74, folds * 0.5, folds * 0.25];
            foreach (var soft in new[] { 1.6, 1.05, 0.5 })
            {
                items.Add(new(P($"M{X(0)} 0L{X(top[0] + (soft * u))} 0C{X(top[0] + (soft * u))} {tie * 0.5} {X((at[0] * 1.9) + (soft * u))} {tie * 0.8} {X(at[0] + (soft * u))} {tie}C{X(foot[0] + (soft * u))} {tie + ((h - tie) * 0.3)} {X(foot[0] + (soft * u))} {h} {X(foot[0] + (soft * u))} {h}L{X(0)} {h}Z"), Rgba.Black.WithOpacity(0.06)));
            }

            for (var i = 0; i < Count; i++)
            {
                var shade = left ? LinearPaint.Across(new(0, cloth), new(0.42, lit), new(0.8, cloth), new(1, dark)) : LinearPaint.Across(new(0, dark), new(0.2, cloth), new(0.58, lit), new(1, cloth));
                items.Add(new(P($"M{X(0)} 0L{X(top[i])} 0C{X(top[i])} {tie * 0.5} {X(at[i] * 1.9)} {tie * 0.8} {X(at[i])} {tie}C{X(foot[i])} {tie + ((h - tie) * 0.3)} {X(foot[i])} {h} {X(foot[i])} {h}L{X(0)} {h}Z"), shade));
            }

            var cord = palette.Accent.Apart(cloth) > 0.15 ? palette.Accent : palette.Tint;
            items.Add(new(P($"M{X(-u)} {tie - (3.4 * u)}Q{X(at[0] * 0.7)} {tie + (0.4 * u)} {X(at[0] + (0.7 * u))} {tie - (1.6 * u)}L{X(at[0] + (0.5 * u))} {tie + (0.9 * u)}Q{X(at[0] * 0.6)} {tie + (3 * u)} {X(-u)} {tie - (0.6 * u)}Z"), LinearPaint.Down(new(0, cord.Mix(Rgba.White, 0.25)), new(1, cord.Mix(Rgba.Black, 0.18)))));
        }

        scene.Add(Forms(canvas, "Curtain", items), Forms(canvas, "Valance", Valance(canvas, cloth, lit, dark, palette, valance)));
    }

    // Swags along the rail, with a fringe.
    private static IEnumerable<ArtItem> Valance(LayoutContext canvas, Rgba cloth, Rgba lit, Rgba dark, Palette palette, double depth)
    {
        var (w, u) = (canvas.Width, canvas.Unit);
        var count = Math.Max(3, (int)Math.Round(w / (22 * u)));
        var (step, rail) = (w / (double)count, Math.Max(0, depth - (9 * u)));
        var fringe = palette.Accent.Apart(cloth) > 0.15 ? palette.Accent : palette.Tint;
        for (var i = 0; i < count; i++)
        {
            var (a, b, m) = (i * step, (i + 1) * step, (i + 0.5) * step);
            double y0 = rail + (4.6 * u), y1 = depth + (3.4 * u);
            yield return new(P($"M{a} 0H{b}V{y0}Q{m} {(2 * y1) - y0 + (1.8 * u)} {a} {y0}Z"), Rgba.Black.WithOpacity(0.14));
            yield return new(P($"M{a} 0H{b}V{y0}Q{m} {(2 * y1) - y0} {a} {y0}Z"), LinearPaint.Down(new(0, dark), new(0.35, cloth), new(0.72, lit), new(0.9, cloth), new(1, dark)));
            yield return new(P($"M{a} {rail * 0.5}Q{m} {y1 - u} {b} {rail * 0.5}"), null, dark.WithOpacity(0.35), 0.6 * u);
            yield return new(P($"M{a} {y0 - (2.6 * u)}Q{m} {(2 * y1) - y0 - (5 * u)} {b} {y0 - (2.6 * u)}"), null, dark.WithOpacity(0.28), 0.6 * u);
            yield return new(P($"M{a} {y0}Q{m} {(2 * y1) - y0} {b} {y0}"), null, fringe, 0.9 * u);
        }
    }
}
