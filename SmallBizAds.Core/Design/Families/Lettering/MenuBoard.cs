using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Lettering;

/// <summary>The board by the shop's door: chalk in a wooden frame, or an enamel sign; every item with its price behind a line of dots.</summary>
public sealed class MenuBoard : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "menu-board";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Menu, Ground = DesignGround.Deep, Layout = DesignLayout.List, Fonts = "handwritten", Base = 0.8,
        Tones = ["warm", "plain", "playful"], MostRows = 12,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var u = canvas.Unit;
        var isChalk = IsChalk(brief.Tone);
        var scene = new SceneBuilder(canvas);
        var sign = isChalk ? BoardGround.Chalk(scene, palette, canvas) : BoardGround.Enamel(scene, palette, canvas);
        var fonts = brief.Fonts ?? FontPairs.Of(isChalk ? brief.Tone is "premium" ? "book" : "handwritten" : "shop-sign");
        var hot = Palette.Readable(palette.AccentOn(sign.Ground, sign.Ink), sign.Ground, isChalk ? 5.6 : Palette.TextContrast);
        var voice = new Voice(canvas, brief.Content)
        {
            Fonts = fonts.For(brief.Content, canvas.Fonts), Ink = sign.Ink, Soft = Palette.Readable(sign.Ink.Mix(sign.Ground, 0.14), sign.Ground),
            Accent = sign.Ink, OnAccent = Palette.Readable(sign.Ground, sign.Ink), AccentText = hot,
        };

        // The safe field of the canvas, and inside the frame.
        var free = canvas.Field(0);
        var field = Box.FromEdges(
            Math.Max(sign.Inner.X, free.X), Math.Max(sign.Inner.Y, free.Y + u), Math.Min(sign.Inner.Right, free.Right), Math.Min(sign.Inner.Bottom, free.Bottom - u));
        if (canvas.IsLandscape)
        {
            Wide(scene, brief, canvas, voice, field, hot);
        }
        else
        {
            Upright(scene, brief, canvas, voice, field, hot);
        }

        return scene.Build(Key, palette, sign.Ground).Counted(brief.Content);
    }

    private static bool IsChalk(string tone) => tone is "warm" or "premium" or "plain";

    private static void Upright(SceneBuilder scene, DesignBrief brief, LayoutContext canvas, Voice voice, Box field, Rgba hot)
    {
        var u = canvas.Unit;
        var isLong = brief.Content.Menu.Count > 8;
        var withPhoto = brief.Photo is not null && (brief.Content.Menu.Count < 9 || canvas.Aspect < 0.9);
        if (withPhoto && canvas.IsStory)
        {
            // On a story the print hangs under the rows, half of it where the app's controls lie.
            var height = (0.17 * field.Height) + canvas.Height - (8 * u) - field.Bottom;
            var wide = Math.Min(field.Width, height * 1.5);
            BoardGround.Print(scene, brief.Photo!, new(field.CentreX - (wide / 2), canvas.Height - (8 * u) - height, wide, height), u);
            field = field with { Height = (0.83 * field.Height) - (2 * u) };
            withPhoto = false;
        }

        var print = withPhoto ? Math.Min(field.Width * 0.4, field.Height * (isLong ? 0.24 : 0.3)) : 0;
        var side = withPhoto ? Align.Left : Align.Centre;
        var head = Column.Fit(canvas, field.Width - (print > 0 ? print + (3 * u) : 0), field.Height * (isLong ? 0.24 : 0.34), [voice.Sender(3.4), voice.Headline(isLong ? 8.4 : 10.6, 2.6, 3, 5.2), withPhoto || isLong ? null : voice.Subcopy(3.2, 2.6, 2)]);
        var foot = Foot(canvas, voice, field.Width, field.Height * (isLong ? 0.16 : 0.22));
        var headHeight = Math.Max(head.Height, print);
        var rule = field.Y + headHeight + (3 * u);
        scene.Add(head, field with { Width = field.Width - (print > 0 ? print + (3 * u) : 0), Height = headHeight }, side, Gather.Middle);
        BoardGround.Rule(scene, canvas, field.X, field.Right, rule, voice.Ink);
        if (print > 0)
        {
            BoardGround.Print(scene, brief.Photo!, new(field.Right - print, field.Y, print, print), u);
        }

        var rows = Box.FromEdges(field.X, rule + (3.6 * u), field.Right, field.Bottom - (foot.Height > 0 ? foot.Height + (3.6 * u) : 0));
        Rows(scene, canvas, voice, rows, hot);
        scene.Add(foot, field, Align.Centre, Gather.Bottom);
    }

    private static void Wide(SceneBuilder scene, DesignBrief brief, LayoutContext canvas, Voice voice, Box field, Rgba hot)
    {
        var u = canvas.Unit;
        var left = field with { Width = field.Width * (brief.Content.Menu.Count < 7 ? 0.4 : voice.Fonts.DisplayScale > 1.3 ? 0.34 : 0.29) };
        var line = left.Right + (2.6 * u);
        var right = Box.FromEdges(line + (3.4 * u), field.Y + (0.6 * u), field.Right, field.Bottom - (0.6 * u));
        // A photo takes the foot of the left column; what stood there goes under the rows.
        var under = brief.Photo is not null;
        var foot = Foot(canvas, voice, (under ? right : left).Width, field.Height * (under ? 0.24 : 0.4));
        var head = Loud.Fit(canvas, left.Width, under ? field.Height * 0.5 : field.Height - foot.Height - (3 * u), [voice.Sender(3.6), voice.Headline(11, 2.8, 4, 5.6), voice.Subcopy(3.6, 2.8, 3)]);
        scene.Add(new ShapeLayer { Name = "Rule", Box = new(line - (0.12 * u), field.Y, 0.24 * u, field.Height), Fill = voice.Ink.WithOpacity(0.55) })
            .Add(head, left, Align.Left, Gather.Top)
            .Add(foot, under ? right : left, Align.Left, Gather.Bottom);
        if (brief.Photo is { } photo)
        {
            var free = Box.FromEdges(left.X, field.Y + head.Height + (2.4 * u), left.Right, field.Bottom);
            var size = Math.Min(free.Height, free.Width);
            BoardGround.Print(scene, photo, new(free.X, free.Bottom - size, Math.Min(free.Width, size * 1.3), size), u);
            right = right with { Height = right.Height - (foot.Height > 0 ? foot.Height + (3 * u) : 0) };
        }

        Rows(scene, canvas, voice, right, hot);
    }

    private static void Rows(SceneBuilder scene, LayoutContext canvas, Voice voice, Box box, Rgba hot)
    {
        var (u, content, fonts) = (canvas.Unit, voice.Content, voice.Fonts);
        // A long list is set small but on a wide board: then print reads better than handwriting.
        var isCovered = (content.Menu.Count < 9 || canvas.Aspect > 1.5) && content.Menu.All(m => canvas.Fonts.Face(fonts.Display).Metrics.Covers(m.Name) && canvas.Fonts.Face(fonts.Display).Metrics.Covers(m.Price));
        var (face, scale) = isCovered ? (fonts.Display, fonts.DisplayScale) : (fonts.Strong, 1);
        var names = new TextStyle(face, 5.8 * scale * u, voice.Ink) { MinSize = 2.7 * scale * u };
        if (content.Menu.Count > 0 && LeaderMenu.Fit(canvas, content.Menu, names, names with { Colour = hot }, box.Width, box.Height, (canvas.IsLandscape && content.Menu.Count > 8 ? 4 : 5) * u) is { } menu)
        {
            var top = box.Y + ((box.Height - menu.Height) / 2);
            scene.Add([.. menu.Place(box.X, top, voice.Ink.WithOpacity(0.6))]);
            return;
        }

        // One item, or rows that are too many for dots.
        scene.Add(Column.Fit(canvas, box.Width, box.Height, [voice.Menu(4, 0), content.Menu.Count > 0 ? null : voice.Product(7, 0), content.Menu.Count > 0 ? null : voice.Price(12, 3, hot)]), box, Align.Centre, Gather.Middle);
    }

    private static Column Foot(LayoutContext canvas, Voice voice, double width, double height)
    {
        var single = voice.Content.Menu.Count > 0;
        Block?[] Way(bool all) =>
        [
            single ? voice.Product(3.8, 0) : null, single ? voice.Price(5.4, 2, voice.AccentText) : null, voice.Tags(2.4, 3.3, voice.Ink),
            all ? PlainFacts.Button(voice, 3.4, 2.4) : null, voice.Contact(3, 2.4),
        ];
        return PlainFacts.Richest(canvas, width, height, Way(true), Way(false));
    }
}
