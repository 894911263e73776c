using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>A magazine's front page: its name across the whole width, the photo full, cover lines at the foot. On a wide canvas it lies open.</summary>
public sealed class MagazineCover : IDesignFamily
{
    // Longer names are no masthead; the headline is one then.
    private const int LongestName = 10;

    /// <inheritdoc/>
    public string Key => "magazine-cover";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Ground = DesignGround.Photo, Layout = DesignLayout.Full, Fonts = "classic", WithPhoto = 0.35, Base = 0.58, Tones = ["premium", "lively"],
        Trades = ["hair", "clothes", "nail", "cafe", "flowers", "skincare", "lodging", "restaurant", "bakery", "bar"], MostRows = 4,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var scene = new SceneBuilder(canvas);
        if (canvas.IsLandscape)
        {
            Open(scene, brief, palette, canvas);
            return scene.Build(Key, palette, palette.Paper);
        }

        return brief.Photo is { } photo ? Cover(scene, brief, photo, palette, canvas, emphasis) : Drawn(scene, brief, palette, canvas);
    }

    private Scene Cover(SceneBuilder scene, DesignBrief brief, PhotoTraits photo, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var field = canvas.Field(5.2 * u);
        var full = PhotoView.Of(photo, canvas.Canvas);
        var shade = Shade(photo, palette);
        var light = Palette.Readable(palette.OnDeep, shade, 9);
        // Before a white backdrop dusk would be a grey band over what is sold: the cover is laid out about the photo then.
        if (full.Under(canvas.Canvas).Mean > 0.55)
        {
            return Drawn(scene, brief, palette, canvas);
        }

        // A bright sky takes a dark name as it is; anything else is shaded a little for a light one.
        var above = full.Under(Box.FromEdges(0, field.Y, w, field.Y + (0.16 * h)));
        var day = above.Mean > 0.6 || (Veil.Needed(above, palette.Paper, palette.Ink) is var fog && fog < 0.36 && fog <= Veil.Needed(above, shade, light));
        var (topVeil, topInk) = day ? (palette.Paper, palette.Ink) : (shade, light);
        var top = Words.On(brief, canvas, Profile.Fonts, topVeil, topInk, palette.Accent) with { AccentText = topInk };
        var foot = Words.On(brief, canvas, Profile.Fonts, shade, light, palette.Accent);
        var head = Head(canvas, brief, top, !day && palette.Accent.Luminance > 0.5 && palette.Accent.ContrastWith(topVeil) > 8 ? palette.Accent : topInk, field.Width, canvas.IsStory ? 14 : IsNamed(brief.Content) ? 22 : 17);
        var lines = Lines(canvas, brief, foot, field.Width, Math.Min(field.Height - head.Height - (4 * u), h * 0.48));
        var (mast, box) = (field with { Height = head.Height }, field with { Y = field.Bottom - lines.Height, Height = lines.Height });

        var view = Between(photo, canvas, mast.Bottom, lines.Height > 0 ? box.Y : h, shade, foot.Soft);
        var frame = view.Frame;
        var topNeed = Math.Min(0.94, Veil.Needed(view.Under(mast with { Y = 0, Height = mast.Bottom }), topVeil, topInk) + (0.13 * emphasis));
        var footNeed = Math.Max(0.4, Veil.Needed(view.Under(box), shade, foot.Soft)) + (0.13 * emphasis);
        // Half a veil over much contrast is neither photo nor ground.
        footNeed = footNeed > 0.66 ? 0.95 : footNeed;
        scene.Add(
            frame.Y <= 0 ? null : new ShapeLayer { Name = "Head", Box = Box.FromEdges(0, 0, w, frame.Y + 1), Fill = topVeil },
            view.Layer(),
            frame.Y <= 0 ? null : Veil.From(Edge.Top, frame, topVeil, 1, 0.4 * u, h * 0.16),
            frame.Bottom >= h ? null : Veil.From(Edge.Bottom, frame, shade, 1, 0.4 * u, h * 0.16),
            Veil.From(Edge.Top, canvas.Canvas, topVeil, topNeed, mast.Bottom, h * 0.16),
            lines.Height <= 0 ? null : Veil.From(Edge.Bottom, canvas.Canvas, shade, footNeed, h - box.Y + u, h * 0.2));
        return scene.Add(head, field, Align.Left, Gather.Top).Add(lines, box, Align.Left, Gather.Bottom).Build(Key, palette, shade);
    }

    // The photo so framed that what it shows stands between the name and the lines: as it is, else drawn back from one or both of them.
    private static PhotoView Between(PhotoTraits photo, LayoutContext canvas, double top, double bottom, Rgba veil, Rgba ink)
    {
        var (w, h) = (canvas.Width, canvas.Height);
        (PhotoView View, double Cost)? best = null;
        foreach (var above in new[] { 0, 0.3, 0.6, 0.92 })
        {
            foreach (var below in new[] { 0, 0.4, 0.8 })
            {
                var frame = Box.FromEdges(0, top * above, w, h - ((h - bottom) * below));
                var view = PhotoView.Of(photo, frame, 0.5, Math.Clamp((((top + bottom) / 2) - frame.Y) / frame.Height, 0.2, 0.8));
                var subject = view.Subject;
                // The foot of what stands there may go down into the dusk; its head may not touch the name. A story's foot stays picture.
                var cost = (2.4 * Math.Max(0, top - subject.Y) / subject.Height) + (0.8 * Math.Max(0, subject.Bottom - bottom) / subject.Height)
                    + (0.22 * above) + ((canvas.IsStory ? 0.6 : 0.22) * below)
                    + (bottom < frame.Bottom ? 0.4 * (1 - below) * Veil.Needed(view.Under(Box.FromEdges(0, bottom, w, frame.Bottom)), veil, ink) : 0);
                best = best is null || cost < best.Value.Cost - 1e-9 ? (view, cost) : best;
            }
        }

        return best!.Value.View;
    }

    // A cover laid out about its picture: an illustrated one, the drawing as large as the page, or a bright photo at its edge.
    private Scene Drawn(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas)
    {
        var (w, u) = (canvas.Width, canvas.Unit);
        var field = canvas.Field(5.2 * u);
        var ground = palette.Tint;
        var ink = Palette.Readable(palette.Ink, ground, 6);
        var voice = Words.On(brief, canvas, Profile.Fonts, ground, ink, palette.Accent);
        var head = Head(canvas, brief, voice, Palette.Readable(palette.Vivid.Luminance < 0.3 ? palette.Vivid : ink, ground, 6), field.Width, canvas.IsStory ? 14 : IsNamed(brief.Content) ? 22 : 17);
        // On a story the drawing stands below the words, where the app's controls may lie over it.
        var (story, under) = (canvas.IsStory, field.Y + head.Height + (canvas.IsStory ? 5 * u : 2.6 * u));
        var room = Math.Min(field.Bottom - Math.Max(under, field.Y + head.Height + (4 * u)), canvas.Height * (story ? 0.48 : 0.6));
        var beside = story ? null : Column.Whole(canvas, field.Width * 0.5, room, Blocks(canvas, brief, voice, field.Width * 0.5, stacked: true), 0.58);
        var lines = beside ?? Lines(canvas, brief, voice, field.Width, Math.Min(room, canvas.Height * 0.48));
        // Beside short lines it is as large as the page, and the page cuts it.
        var stage = story ? Box.FromEdges(0, under + lines.Height + (3 * u), w, canvas.Height - (3 * u))
            : beside is null ? Box.FromEdges(0, under, w, field.Bottom - lines.Height - (3 * u))
            : Box.FromEdges(field.X + (field.Width * (brief.Photo is null ? 0.5 : 0.55)), under, w, canvas.Height);
        stage = brief.Photo is null ? stage : story ? Box.FromEdges(0, stage.Y, w, canvas.Height) : stage;
        var size = beside is null ? Math.Min(w * 0.86, stage.Height) : Math.Min(stage.Width * 1.22, stage.Height * 1.04);
        var middle = beside is null ? stage.CentreX : Math.Max(stage.CentreX, stage.X + (size * 0.46));
        scene.Add(
            new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = new RadialPaint(0.5, 0.45, 0.75, [new(0, ground.Mix(palette.Paper, 0.5)), new(1, ground)]) },
            brief.Photo is null ? null : Print(canvas),
            brief.Photo is { } photo ? PhotoView.Of(photo, stage).Layer()
                : Shot.Drawing(brief, new(ground, palette.Vivid, palette.Accent, palette.Ink, palette.Paper), new(middle - (size / 2), stage.CentreY - (size / 2), size, size)) with { Window = new(canvas.Canvas) },
            brief.Photo is null ? Print(canvas) : null);
        return scene.Add(head, field, Align.Left, Gather.Top)
            .Add(lines, story ? field with { Y = under, Height = lines.Height } : field, Align.Left, Gather.Bottom)
            .Build(Key, palette, ground);
    }

    // The paper shows through a drawing, and lies beside a photo.
    private static TextureLayer Print(LayoutContext canvas) => new() { Name = "Print", Box = canvas.Canvas, Texture = Texture.Paper, Strength = 0.18 };

    private void Open(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var field = canvas.Field(5.4 * u);
        var gutter = w * 0.53;
        var width = gutter - field.X - (5 * u);
        var voice = Words.On(brief, canvas, Profile.Fonts, palette.Paper, palette.Ink, palette.Accent);
        var head = Head(canvas, brief, voice, Palette.Readable(palette.Vivid.Luminance < 0.3 ? palette.Vivid : palette.Ink, palette.Paper), width, 17);
        var lines = Lines(canvas, brief, voice, width, field.Height - head.Height - (5 * u));
        scene.Add(new ShapeLayer { Name = "Page", Box = canvas.Canvas, Fill = palette.Paper })
            .Add([.. Shot.In(brief, palette, Box.FromEdges(gutter, 0, w, h))])
            .Add(
                // Where two pages meet the paper bends into shadow.
                new ShapeLayer { Name = "Gutter", Box = new(gutter - (5 * u), 0, 5 * u, h), Fill = LinearPaint.Across(new(0, Rgba.Black.WithOpacity(0)), new(0.7, Rgba.Black.WithOpacity(0.06)), new(1, Rgba.Black.WithOpacity(0.22))) },
                new ShapeLayer { Name = "Gutter", Box = new(gutter, 0, 6 * u, h), Fill = LinearPaint.Across(new(0, Rgba.Black.WithOpacity(0.34)), new(0.25, Rgba.Black.WithOpacity(0.1)), new(1, Rgba.Black.WithOpacity(0))) })
            .Add(head, field with { Width = width }, Align.Left, Gather.Top)
            .Add(lines, field with { Width = width }, Align.Left, Gather.Bottom);
    }

    private static Column Head(LayoutContext canvas, DesignBrief brief, Voice voice, Rgba colour, double width, double most)
    {
        var (content, u) = (brief.Content, canvas.Unit);
        var named = IsNamed(content);
        // What stands over the name, small: the occasion, or who speaks when the headline is the name.
        Block[] over = [.. new[] { named ? null : voice.Business(3), voice.Kicker(3) }.OfType<Block>()];
        var style = new TextStyle(voice.Fonts.Display, most * voice.Fonts.DisplayScale * u, colour)
        {
            MaxLines = named ? 1 : 3, MinSize = 6 * u, Tracking = voice.Fonts.DisplayTracking, LineHeight = Math.Min(voice.Fonts.DisplayLeading, 1.14),
        };
        return Column.Fit(canvas, width, canvas.Height * (canvas.IsLandscape ? 0.44 : 0.34),
        [
            over.Length == 0 ? null : new RowBlock(over, 2.4 * u) { Priority = named ? 10 : 170 },
            new SpanBlock(named ? TextRole.Business : TextRole.Headline, named ? content.Business! : content.Headline, style) { Priority = 200, Gap = 2.8 * u },
        ]);
    }

    private static Column Lines(LayoutContext canvas, DesignBrief brief, Voice voice, double width, double height) =>
        Column.Fit(canvas, width, height, Blocks(canvas, brief, voice, width, stacked: canvas.IsLandscape));

    private static Block?[] Blocks(LayoutContext canvas, DesignBrief brief, Voice voice, double width, bool stacked)
    {
        var u = canvas.Unit;
        var contact = voice.Contact(2.9, 2.4);
        return
        [
            IsNamed(brief.Content) ? voice.Headline(canvas.IsLandscape ? 6.8 : 7.8, 0, 3, 5) : null, voice.Subcopy(3.4, 2.6, 2), voice.Product(4, 3), voice.Menu(3.6, 2.8),
            voice.Facts(9, 3.3, Words.BeforePrice(brief.Content, 2.8), stacked: stacked), contact is null ? null : new RuleBlock(width, 0.18 * u, voice.Ink.WithOpacity(0.6)) { Gap = 3 * u, Priority = 1 }, contact,
        ];
    }

    private static bool IsNamed(DesignContent content) => content.Business is { Length: > 0 and <= LongestName };

    private static Rgba Shade(PhotoTraits photo, Palette palette)
    {
        var darkest = photo.Colours.Count == 0 ? palette.Deep : photo.Colours.MinBy(c => Oklch.From(c.Colour).L).Colour;
        return (Oklch.From(darkest.Mix(palette.Deep, 0.4)) with { L = 0.17 }).ToRgba();
    }
}
