using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Lettering;

/// <summary>Until when, in huge letters on a barrier tape across the canvas; a clock without figures, or the photo as its face.</summary>
public sealed class Deadline : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "deadline";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Deadline, Ground = DesignGround.Vivid, Layout = DesignLayout.Type, Fonts = "poster", Base = 0.6, WithPhoto = -0.02,
        Tones = ["lively", "plain"], Occasions = ["last-days", "discount"], MostRows = 3,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var (ground, ink) = (palette.Vivid, palette.OnVivid);
        var content = brief.Content;
        (TextRole Role, string Text) hero = content.Period is { Length: > 0 } period ? (TextRole.Period, period) : PlainFacts.Hero(content) ?? (TextRole.Headline, content.Headline);
        var voice = new Voice(canvas, content.Without(hero.Role))
        {
            Fonts = (brief.Fonts ?? FontPairs.Of("poster")).For(content, canvas.Fonts),
            Ink = ink, Soft = Palette.Readable(ink.Mix(ground, 0.08), ground), Accent = ink, OnAccent = Palette.Readable(ground, ink), AccentText = ink,
        };
        var margin = 5.4 * u;
        var field = canvas.Field(margin);
        var side = canvas.IsLandscape;
        var degrees = side ? -2.6 : -5.0;

        // The tape first: its letters are what the canvas is for; head and facts take what it leaves.
        var hasMenu = content.Menu.Count > 0;
        var face = hero.Role == TextRole.Headline || canvas.Fonts.Face(voice.Fonts.Display).Metrics.Covers(hero.Text) ? voice.Fonts.Display : voice.Fonts.Plain;
        var big = FilledText.Fit(canvas, face, -0.02, hero.Text, w * 0.84, field.Height * (hasMenu ? 0.16 : side ? 0.26 : 0.3), 1.8 * u, 6 * u);
        var (over, under) = (Math.Max(2.4 * u, big.Above), Math.Max(2.4 * u, big.Below));
        var edge = 1.9 * u;
        var tapeHeight = big.Height + over + under + (2 * edge);
        var rise = w * Math.Abs(Math.Tan(degrees * Math.PI / 180));
        var air = (side ? 2.4 : 1.8) * u;
        var around = tapeHeight + rise;

        var stage = side ? field with { Width = field.Width * 0.62 } : field;
        var half = side ? stage.Width : stage.Width * 0.58;
        var head = Column.Fit(canvas, stage.Width, (field.Height - around) * (hasMenu ? 0.34 : 0.46), [voice.Sender(3.5), hero.Role == TextRole.Headline ? null : voice.Headline(side ? 8 : 9.6, 2.4, 3, 4.6), voice.Subcopy(3.4, 2.2, 2)]);
        var left = field.Height - around - head.Height - (2 * air);
        var facts = new[] { half, stage.Width }
            .Select(width => PlainFacts.Richest(canvas, width, left, Facts(voice, true, side), Facts(voice, false, side)))
            .MinBy(c => (c.LeftOut.Count, c.Tightness < 0.37 ? 1 : 0))!;
        // What is left over is shared: the tape hangs in the middle of what head and facts leave it.
        var top = field.Y + head.Height + air;
        var idle = field.Bottom - facts.Height - air - around - top;
        var middle = top + (around / 2) + (idle * 0.46);
        var tape = new Box(w * -0.06, middle - (tapeHeight / 2), w * 1.12, tapeHeight);

        var scene = new SceneBuilder(canvas).Add(new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = ground });
        ClockOf(scene, brief, palette, canvas, field.X + (side ? Math.Max(head.Width, facts.Width) : facts.Width), middle + (around / 2), side);
        Tape(scene, canvas, palette, tape, degrees, edge);
        var text = big.Place(hero.Role, palette.OnAccent, w * 0.08, middle - (tapeHeight / 2) + edge + over, w * 0.84, Align.Centre);
        // The letters turn about the tape's own middle, not about theirs.
        var (dx, dy) = (text.Box.CentreX - tape.CentreX, text.Box.CentreY - tape.CentreY);
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        var (sx, sy) = ((dx * cosine) - (dy * sine) - dx, (dx * sine) + (dy * cosine) - dy);
        return scene
            .Add(text with
            {
                Rotation = degrees, Box = text.Box with { X = text.Box.X + sx, Y = text.Box.Y + sy },
                Lines = [.. text.Lines.Select(l => new TextLine(l.Baseline + sy, [.. l.Runs.Select(r => r with { X = r.X + sx })]))],
            })
            .Add(head, field with { Width = stage.Width, Height = Math.Max(head.Height, middle - (around / 2) - air - field.Y) }, Align.Left, side ? Gather.Middle : Gather.Top)
            .Add(facts, stage, Align.Left, Gather.Bottom)
            .Build(Key, palette, ground).Counted(content);
    }

    private static Block?[] Facts(Voice voice, bool all, bool side)
    {
        var u = voice.Canvas.Unit;
        return
        [
            voice.Product(3.8, 0), voice.Menu(3.6, 2), side ? voice.Facts(7.4, 3.4, 2) : voice.Price(8.4, 2.2),
            side ? null : PlainFacts.Offer(voice, 5, 2), voice.Content.Price is null ? PlainFacts.Former(voice, 4, 1.6) : null,
            all ? PlainFacts.Button(voice, 3.4, 2.4) : null, voice.Contact(3, 2.2),
        ];
    }

    private static void Tape(SceneBuilder scene, LayoutContext canvas, Palette palette, Box tape, double degrees, double edge)
    {
        var stripe = palette.Deep.ContrastWith(palette.Accent) > 2.4 ? palette.Deep : Rgba.White;
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        string Point(double x, double y)
        {
            var (dx, dy) = (x - tape.CentreX, y - tape.CentreY);
            return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{tape.CentreX + (dx * cosine) - (dy * sine):0.#} {tape.CentreY + (dx * sine) + (dy * cosine):0.#}");
        }

        var path = new System.Text.StringBuilder();
        foreach (var y in new[] { tape.Y, tape.Bottom - edge })
        {
            for (var x = tape.X; x < tape.Right; x += 2.6 * edge)
            {
                path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{Point(x + (0.8 * edge), y)}L{Point(x + (2.1 * edge), y)}L{Point(x + (1.3 * edge), y + edge)}L{Point(x, y + edge)}Z");
            }
        }

        scene.Add(
            new ShapeLayer { Name = "Tape", Box = tape, Rotation = degrees, Fill = palette.Accent, Shadow = new(0, 0.9 * canvas.Unit, 0, Rgba.Black.WithOpacity(0.16)) },
            new ArtLayer { Name = "Stripes", Box = canvas.Canvas, ViewWidth = canvas.Width, ViewHeight = canvas.Height, Items = [new(path.ToString(), stripe)] });
    }

    // Beside the facts, as large as the corner lets it be; on a wide canvas behind the tape at the right.
    private static void ClockOf(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, double words, double tapeBottom, bool side)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var start = Math.Max(words + (3 * u), w * 0.36);
        var radius = side ? Math.Min(h * 0.5, (w - start) / 1.72) : Math.Min((w - start) * 0.62, (h - tapeBottom) * 0.66);
        if (radius < 10 * u)
        {
            return;
        }

        var centre = side ? (X: w - (radius * 0.72), Y: h * 0.5) : (X: start + radius, Y: Math.Max(tapeBottom + (radius * 0.86), h - (radius * 0.72)));
        var circle = new Box(centre.X - radius, centre.Y - radius, 2 * radius, 2 * radius);
        var tone = palette.Vivid.Mix(palette.OnVivid, 0.16);
        var rim = brief.Photo is null ? tone : palette.Paper;
        scene.Add(new ShapeLayer { Name = "Clock", Form = Form.Ellipse, Box = circle, Fill = rim });
        var dial = circle.Inset(radius * 0.1);
        if (brief.Photo is { } photo)
        {
            scene.Add(new PictureLayer { Name = "Photo", Source = "photo", Frame = Form.Ellipse, Box = dial, Crop = photo.CropTo(1, side ? 0.44 : 0.42, side ? 0.74 : 0.42) });
        }
        else
        {
            scene.Add(new ShapeLayer { Name = "Dial", Form = Form.Ellipse, Box = dial, Fill = palette.Vivid.Mix(palette.OnVivid, 0.05) });
        }

        // Twelve strokes without figures: no hour is claimed.
        var marks = brief.Photo is null ? tone : palette.Paper;
        for (var i = 0; i < 12; i++)
        {
            var (sine, cosine) = Math.SinCos(i * Math.PI / 6);
            var (at, length) = (radius * 0.8, radius * (i % 3 == 0 ? 0.13 : 0.08));
            var (x, y) = (centre.X + (at * sine), centre.Y - (at * cosine));
            scene.Add(new ShapeLayer { Name = "Mark", Box = new(x - (0.02 * radius), y - (length / 2), 0.04 * radius, length), Radius = 0.02 * radius, Rotation = i * 30, Fill = marks });
        }

        if (brief.Photo is null)
        {
            Hand(-4, 0.66, 0.05);
            Hand(-58, 0.46, 0.075);
            scene.Add(new ShapeLayer { Name = "Pin", Form = Form.Ellipse, Box = new(centre.X - (0.07 * radius), centre.Y - (0.07 * radius), 0.14 * radius, 0.14 * radius), Fill = palette.Accent });
        }

        void Hand(double degrees, double length, double thick)
        {
            var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
            var (reach, mid) = (length * radius, length * radius * 0.42);
            scene.Add(new ShapeLayer
            {
                Name = "Hand", Rotation = degrees, Radius = thick * radius / 2, Fill = palette.Vivid.Mix(palette.OnVivid, 0.62),
                Box = new(centre.X + (mid * sine) - (thick * radius / 2), centre.Y - (mid * cosine) - (reach * 0.5), thick * radius, reach),
            });
        }
    }
}
