using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Families.Lettering;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families;

/// <summary>A poster of heavy type on one full colour; the picture is a large round form that runs off the corner.</summary>
public sealed class Statement : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "statement";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Base = 0.58, Ground = DesignGround.Vivid, Layout = DesignLayout.Hanging, Fonts = "poster",
        Tones = ["lively", "playful", "plain"], ShowsOff = DesignNeeds.Offer,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var margin = 6 * u;
        var content = brief.Content;
        var voice = new Voice(canvas, content with { Contact = null })
        {
            Fonts = (brief.Fonts ?? OwnFonts(brief.Tone)).For(content, canvas.Fonts),
            Ink = palette.OnVivid,
            Soft = Palette.Readable(palette.OnVivid.Mix(palette.Vivid, 0.08), palette.Vivid),
            Accent = palette.Accent,
            OnAccent = palette.OnAccent,
            AccentText = palette.AccentOn(palette.Vivid, palette.OnVivid),
        };
        // A band at the foot carries the address; it takes what it needs, and the rest is for the poster.
        var tall = canvas.IsStory;
        var foot = Column.Fit(canvas, w - (2 * margin), h * 0.3,
            [voice with { Content = content, Soft = palette.OnDeep } is var f && content.Contact is null || tall ? null : f.Contact(3.1, 0, palette.OnDeep, 3)]);
        var footTop = foot.Height > 0 ? h - foot.Height - (4.6 * u) : h;
        var safe = canvas.Field(margin);
        var field = safe with { Height = Math.Min(safe.Bottom, footTop - (foot.Height > 0 ? 4.4 * u : margin)) - safe.Y };
        voice = tall ? voice with { Content = content } : voice;
        var builder = new SceneBuilder(canvas)
            .Add(new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = palette.Vivid });
        var scene = canvas.IsLandscape ? Beside(brief, palette, canvas, voice, field, builder) : Below(brief, palette, canvas, voice, field, footTop, builder);
        if (foot.Height > 0)
        {
            scene.Add(new ShapeLayer { Name = "Foot", Box = Box.FromEdges(0, footTop, w, h), Fill = palette.Deep })
                .Add(foot, Box.FromEdges(margin, footTop, w - margin, h), Align.Left, Gather.Middle);
        }

        return scene.Build(Key, palette, palette.Vivid).Counted(content);
    }

    private static SceneBuilder Beside(DesignBrief brief, Palette palette, LayoutContext canvas, Voice voice, Box field, SceneBuilder scene)
    {
        var u = canvas.Unit;
        var width = field.Width * (brief.Content.Menu.Count > 6 ? 0.72 : 0.56);
        var column = Loud.Fit(canvas, width, field.Height,
        [
            voice.Sender(), voice.Headline(11.4, 2.8), voice.Subcopy(3.3, 3.2, 2), voice.Product(4, 3.4), voice.Menu(),
            voice.Price(13, 3.4, voice.AccentText), voice.Tags(3.2, periodInk: palette.OnVivid), Button(voice, palette, 3.5, 3.4),
        ]);
        var left = field.X + width + (3 * u);
        var size = Math.Max(canvas.Width - left + (8 * u), canvas.Height * 0.94);
        var disc = new Box(left, (canvas.Height - size) / 2 + (3 * u), size, size);
        AddPicture(brief, palette, canvas, disc, scene, 0.44);
        return scene.Add(column, new(field.X, field.Y, width, field.Height), Align.Left, Gather.Middle);
    }

    private static SceneBuilder Below(DesignBrief brief, Palette palette, LayoutContext canvas, Voice voice, Box field, double bottom, SceneBuilder scene)
    {
        var u = canvas.Unit;
        var top = Loud.Fit(canvas, field.Width, field.Height * 0.58, [voice.Sender(), voice.Headline(canvas.IsStory ? 13 : 14.5, 2.8, 3, 5), voice.Subcopy(3.5, 3.4, 2), voice.Menu()]);
        var rest = Box.FromEdges(field.X, field.Y + top.Height + (4.4 * u), field.Right, field.Bottom);
        Block?[] facts =
        [
            voice.Product(4, 0), voice.Price(canvas.IsStory ? 13 : 12.5, 2.6, voice.AccentText), voice.Offer(4) is { } offer ? offer with { Gap = 2.8 * u } : null,
            voice.Period(3.4, null, palette.OnVivid) is { } period ? period with { Gap = 2.6 * u } : null, Button(voice, palette, 3.4, 2.6),
            voice.Contact(3, 3),
        ];

        // The facts take the left of the foot; the disc takes the corner that they leave, or all the room above them if that is larger.
        // On a story the picture stands below, and the facts have the whole width.
        var column = facts.All(f => f is null) ? null : canvas.IsStory ? Loud.Fit(canvas, rest.Width, rest.Height - (canvas.Width * 0.2), facts) : new[] { 0.46, 0.54, 0.62, 0.74, 1.0 }
            .Select(share => Column.Fit(canvas, rest.Width * share, rest.Height, facts))
            .FirstOrDefault(c => c.LeftOut.Count == 0 && c.Tightness > 0.6) ?? Column.Fit(canvas, rest.Width, rest.Height, facts);
        if (canvas.IsStory)
        {
            // On a story the picture takes the foot, which the app's controls cover anyway.
            var below = rest.Y + (column?.Height ?? 0) + (3 * u);
            var size = Math.Max(canvas.Width * 1.02, canvas.Height - below);
            AddPicture(brief, palette, canvas, new(canvas.Width * 0.1, below, size, size), scene, 0.45);
            scene.Add(top, field, Align.Left, Gather.Top);
            return column is null ? scene : scene.Add(column, rest, Align.Left, Gather.Top);
        }

        var left = rest.X + (column is { Height: > 0 } ? column.Width + (2.6 * u) : canvas.Width * 0.12);
        var corner = Math.Min((canvas.Width - left) * 1.14, (bottom - rest.Y) * 1.1);
        var above = Math.Min(canvas.Width * 0.94, rest.Height - (column?.Height ?? 0) - (2 * u));
        if (above > corner * 0.95)
        {
            AddPicture(brief, palette, canvas, new(canvas.Width - (above * 0.9), rest.Y + (1 * u), above, above), scene, 0.48);
        }
        else if (corner > 18 * u)
        {
            AddPicture(brief, palette, canvas, new(canvas.Width - (corner * 0.9), bottom - (corner * 0.93), corner, corner), scene, 0.46);
        }

        scene.Add(top, field, Align.Left, Gather.Top);
        return column is null ? scene : scene.Add(column, rest, Align.Left, Gather.Bottom);
    }

    private static void AddPicture(DesignBrief brief, Palette palette, LayoutContext canvas, Box disc, SceneBuilder scene, double focusAt)
    {
        if (brief.Photo is { } photo)
        {
            scene.Add(new PictureLayer { Name = "Photo", Source = "photo", Box = disc, Crop = photo.CropTo(1, focusAt, focusAt), Frame = Form.Ellipse });
            return;
        }

        var field = palette.Vivid.Luminance > 0.35 ? palette.Vivid.Mix(Rgba.White, 0.55) : palette.Vivid.Mix(palette.Tint, 0.82);
        var drawing = disc.Inset(disc.Width * 0.12);
        drawing = drawing with { X = drawing.X - (disc.Width * 0.03), Y = drawing.Y - (disc.Width * 0.02) };
        scene.Add(
            new ShapeLayer { Name = "Disc", Box = disc, Form = Form.Ellipse, Fill = field },
            MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed).Place(new(field, palette.Accent, palette.Vivid, palette.Deep, palette.Paper), drawing));
    }

    // Not the offer's colours: two plates alike would be taken for two buttons.
    private static PillBlock? Button(Voice voice, Palette palette, double size, double gap) =>
        voice.Button(size, gap, fill: palette.OnVivid, ink: Palette.Readable(palette.Vivid, palette.OnVivid));

    private static FontPair OwnFonts(string tone) => tone switch
    {
        "playful" => FontPairs.Of("friendly"),
        "plain" or "premium" => FontPairs.Of("clean") with { Display = "pretendard-900", Figures = "pretendard-900", DisplayLeading = 1.12, Plain = "pretendard-900" },
        _ => FontPairs.Of("poster"),
    };
}
