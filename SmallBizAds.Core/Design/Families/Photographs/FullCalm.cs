using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>The photo alone, and few quiet words where it is calmest. Where it shows something everywhere, its own backdrop goes on beyond its edge, and the words stand there.</summary>
public sealed class FullCalm : IDesignFamily
{
    // Over these the words get ground of their own: fog or dusk over the photo itself would spoil it.
    private const double TooBusy = 0.5, TooThick = 0.45;

    /// <inheritdoc/>
    public string Key => "full-calm";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Photo, Base = 0.85, Ground = DesignGround.Photo, Layout = DesignLayout.Full, Fonts = "soft", Tones = ["warm", "premium", "plain"],
        MostRows = 3,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var edge = canvas.IsLandscape ? Edge.Left : Edge.Top;
        if (brief.Photo is { } photo)
        {
            var place = CalmPlace.Find(photo, canvas.Canvas, canvas.Forbidden);
            // Measured first, in any ink: where the words end decides what lies under them.
            var words = Standing(place.Edge, canvas, Set(brief, canvas, place.Edge, palette.Deep, palette.OnDeep));
            if (Calm(place, canvas, words, emphasis) is { } calm)
            {
                return On(brief, palette, canvas, place.Edge, calm);
            }

            // Things stand on their feet: what goes on beyond the photo is its upper edge, or a side.
            edge = place.Edge == Edge.Right ? Edge.Right : edge;
            words = Standing(edge, canvas, Set(brief, canvas, edge, palette.Deep, palette.OnDeep));
            return On(brief, palette, canvas, edge, Continued(photo, edge, canvas, words));
        }

        var room = Room(edge, canvas);
        var column = Standing(edge, canvas, Set(brief, canvas, edge, palette.Deep, palette.OnDeep));
        var picture = edge == Edge.Left ? Box.FromEdges(room.Right + (3 * canvas.Unit), 0, canvas.Width, canvas.Height) : Box.FromEdges(0, column.Bottom + (3 * canvas.Unit), canvas.Width, canvas.Height);
        return On(brief, palette, canvas, edge, new(palette.Deep, palette.OnDeep, Shot.In(brief, palette, picture)));
    }

    private Scene On(DesignBrief brief, Palette palette, LayoutContext canvas, Edge edge, Backdrop under)
    {
        var column = Set(brief, canvas, edge, under.Ground, under.Ink);
        var sides = edge is Edge.Left or Edge.Right;
        return new SceneBuilder(canvas)
            .Add(new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = under.Ground })
            .Add([.. under.Layers])
            .Add(column, sides ? Room(edge, canvas) : Standing(edge, canvas, column), sides ? Align.Left : Align.Centre, sides ? Gather.Middle : Gather.Top)
            .Build(Key, palette, under.Ground);
    }

    private static Box Room(Edge edge, LayoutContext canvas)
    {
        var (u, field) = (canvas.Unit, canvas.Field(6.6 * canvas.Unit));
        return edge switch
        {
            Edge.Left => field with { Width = (field.Width * 0.46) - u },
            Edge.Right => Box.FromEdges(field.Right - (field.Width * 0.46) + u, field.Y, field.Right, field.Bottom),
            _ => field,
        };
    }

    // Where a column stands in its room.
    private static Box Standing(Edge edge, LayoutContext canvas, Column column)
    {
        var room = Room(edge, canvas);
        return edge switch
        {
            Edge.Top => room with { Height = column.Height },
            Edge.Bottom => room with { Y = room.Bottom - column.Height, Height = column.Height },
            _ => room with { Width = column.Width, Height = column.Height, Y = room.CentreY - (column.Height / 2) },
        };
    }

    private Column Set(DesignBrief brief, LayoutContext canvas, Edge edge, Rgba ground, Rgba ink)
    {
        var (u, room, sides) = (canvas.Unit, Room(edge, canvas), edge is Edge.Left or Edge.Right);
        var voice = Words.On(brief, canvas, Profile.Fonts, ground, ink, ink);
        voice = voice with { OnAccent = Palette.Readable(ground, ink), Soft = ink.Mix(ground, 0.06) };
        return Column.Fit(canvas, room.Width, Math.Min(sides ? room.Height : canvas.Height * (canvas.IsStory ? 0.44 : 0.5), room.Height),
        [
            voice.Sender(3.3), voice.Headline(sides ? 9.6 : 10.4, 2.6, 3, 5.4), voice.Subcopy(3.4, 2.8, 2), voice.Product(3.8, 3.6), voice.Menu(3.5, 3),
            voice.Facts(8.2, 3.2, Words.BeforePrice(brief.Content, 2.6), stacked: true), voice.Contact(2.9, 2.8),
        ]);
    }

    // The photo as it is, where it is calm enough and the words keep off what it shows; else null.
    private static Backdrop? Calm(CalmPlace place, LayoutContext canvas, Box words, int emphasis)
    {
        var (all, photo) = (canvas.Canvas, place.View.Photo);
        var (across, end) = (place.Edge is Edge.Left or Edge.Right ? all.Width : all.Height, End(place.Edge, canvas, words));
        var (dark, light) = Shades(photo);
        var under = place.View.Under(words.Inset(-1.5 * canvas.Unit));
        // A white veil is fog and a dark one is dusk: white only where next to none is needed.
        var (fog, dusk) = (Veil.Needed(under, light, dark), Veil.Needed(under, dark, light));
        var (ground, ink, need) = fog < 0.3 && fog < dusk ? (light, dark, fog) : (dark, light, dusk);
        var subject = place.View.Subject;
        var begins = place.Edge switch { Edge.Top => subject.Y, Edge.Bottom => all.Height - subject.Bottom, Edge.Left => subject.X, _ => all.Width - subject.Right };
        return place.Cost < TooBusy && need < TooThick && begins > end - (0.04 * across)
            ? new(ground, ink, [place.View.Layer(), Veil.From(place.Edge, all, ground, Math.Min(0.94, need + 0.08 + (0.14 * emphasis)), end, across * 0.26)])
            : null;
    }

    // The photo drawn back from the words, and before it the ground into which it fades.
    private static Backdrop Continued(PhotoTraits photo, Edge edge, LayoutContext canvas, Box words)
    {
        var all = canvas.Canvas;
        var (across, end) = (edge is Edge.Left or Edge.Right ? all.Width : all.Height, End(edge, canvas, words));
        var reach = across * 0.17;
        var from = Math.Max(0, end - (reach * 0.35));
        var frame = edge switch
        {
            Edge.Top => all with { Y = from, Height = all.Height - from },
            Edge.Left => all with { X = from, Width = all.Width - from }, _ => all with { Width = all.Width - from },
        };
        var view = PhotoView.Of(photo, frame, edge switch { Edge.Left => 0.55, Edge.Right => 0.45, _ => 0.5 }, edge == Edge.Top ? 0.56 : 0.5);
        // What stands before a plain backdrop is shown whole: the backdrop goes on at its sides, too.
        var whole = edge == Edge.Top && photo.CanBeCutOut && view.Subject.Height > frame.Height - reach;
        if (whole)
        {
            var height = frame.Height - (reach * 0.5);
            var width = Math.Min(frame.Width, height * photo.Aspect);
            view = PhotoView.Of(photo, new(frame.CentreX - (width / 2), frame.Bottom - height, width, height));
        }

        var (ground, ink) = Beyond(view, edge, reach);
        var side = view.Frame.Width < all.Width ? view.Frame.Width * 0.24 : 0;
        return new(ground, ink,
        [
            view.Layer(),
            Veil.From(edge, view.Frame, ground, 1, whole ? 1 : end - from, whole ? reach * 0.3 : reach),
            side > 0 && edge == Edge.Top ? Veil.From(Edge.Left, view.Frame, ground, 1, 1, side) : null,
            side > 0 && edge == Edge.Top ? Veil.From(Edge.Right, view.Frame, ground, 1, 1, side) : null,
        ]);
    }

    // How far from their edge the words reach, and a little air.
    private static double End(Edge edge, LayoutContext canvas, Box words) => (2 * canvas.Unit) + (edge switch
    {
        Edge.Top => words.Bottom, Edge.Bottom => canvas.Height - words.Y, Edge.Left => words.Right, _ => canvas.Width - words.X,
    });

    // The tone in which a photo goes on beyond its edge, light or dark enough for words.
    private static (Rgba Ground, Rgba Ink) Beyond(PhotoView view, Edge edge, double reach)
    {
        var frame = view.Frame;
        var mean = view.Under(edge switch
        {
            Edge.Top => frame with { Height = reach },
            Edge.Left => frame with { Width = reach }, _ => frame with { X = frame.Right - reach, Width = reach },
        }).Mean;
        var near = view.Photo.Colours.Count == 0 ? new Oklch(0.5, 0, 0) : Oklch.From(view.Photo.Colours.MinBy(c => Math.Abs(Math.Sqrt(c.Colour.Luminance) - Math.Sqrt(mean))).Colour);
        var l = Math.Cbrt(mean);
        var (dark, light) = Shades(view.Photo);
        // Which colour lies at that edge is a guess by its light: only a breath of it is taken.
        return l > 0.7
            ? ((near with { L = Math.Clamp(l, 0.93, 0.985), C = Math.Min(near.C, 0.018) }).ToRgba(), dark)
            : ((near with { L = Math.Min(l, 0.3), C = Math.Min(near.C, 0.045) }).ToRgba(), light);
    }

    // Colours of the photo itself veil it: the words' place then looks lit or shaded rather than covered.
    private static (Rgba Dark, Rgba Light) Shades(PhotoTraits photo)
    {
        if (photo.Colours.Count == 0)
        {
            return (Rgba.Parse("#16130f"), Rgba.Parse("#faf8f4"));
        }

        var dark = Oklch.From(photo.Colours.MinBy(c => Oklch.From(c.Colour).L).Colour);
        var light = Oklch.From(photo.Colours.MaxBy(c => Oklch.From(c.Colour).L).Colour);
        return ((dark with { L = 0.2, C = Math.Min(dark.C, 0.05) }).ToRgba(), (light with { L = 0.975, C = Math.Min(light.C, 0.018) }).ToRgba());
    }

    private sealed record Backdrop(Rgba Ground, Rgba Ink, IReadOnlyList<Layer?> Layers);
}
