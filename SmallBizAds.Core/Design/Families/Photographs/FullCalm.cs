using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>The photo alone, and few quiet words where it is calmest, dark or light as the place asks.</summary>
public sealed class FullCalm : IDesignFamily
{
    // Over this there is no calm place: words would lie on what the photo shows.
    private const double TooBusy = 0.75;

    /// <inheritdoc/>
    public string Key => "full-calm";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Photo, Base = 0.85, Ground = DesignGround.Photo, Layout = DesignLayout.Full, Fonts = "soft", Tones = ["warm", "premium", "plain"],
        MostRows = 3,
    };

    /// <inheritdoc/>
    public bool Fits(DesignBrief brief) =>
        brief.Photo is not { } photo || CalmPlace.Find(photo, new(0, 0, brief.Ratio.Width, brief.Ratio.Height), default).Cost < TooBusy;

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var u = canvas.Unit;
        var field = canvas.Field(6.6 * u);
        var place = brief.Photo is { } photo ? CalmPlace.Find(photo, canvas.Canvas, canvas.Forbidden) : null;
        var edge = place?.Edge ?? (canvas.IsLandscape ? Edge.Left : Edge.Bottom);
        var sides = edge is Edge.Left or Edge.Right;
        var room = edge switch
        {
            Edge.Left => field with { Width = (field.Width * 0.46) - u },
            Edge.Right => Box.FromEdges(field.Right - (field.Width * 0.46) + u, field.Y, field.Right, field.Bottom),
            _ => field,
        };

        // Colours of the photo itself veil it: the words' place then looks lit or shaded rather than covered.
        var (dark, light) = Shades(brief, palette);
        var (ground, ink) = (dark, light);
        if (place is not null)
        {
            var under = place.View.Under(place.Band);
            // A white veil is fog and a dark one is dusk: white only where next to none is needed.
            var fog = Veil.Needed(under, light, dark);
            (ground, ink) = fog < 0.4 && fog < Veil.Needed(under, dark, light) ? (light, dark) : (dark, light);
        }

        var voice = Words.On(brief, canvas, Profile.Fonts, ground, ink, ink);
        voice = voice with { OnAccent = Palette.Readable(ground, ink), Soft = ink.Mix(ground, 0.06) };
        var limit = sides ? room.Height : canvas.Height * (canvas.IsStory ? 0.46 : 0.6);
        var column = Column.Fit(canvas, room.Width, Math.Min(limit, room.Height),
        [
            voice.Sender(3.3), voice.Headline(sides ? 8.6 : 9, 2.8, 3, 5.4), voice.Subcopy(3.4, 3, 2),
            new RuleBlock(6 * u, 0.25 * u, ink) { Gap = 3.4 * u, Priority = 1 },
            voice.Product(3.8, 3.2), voice.Menu(3.5, 3), voice.Facts(7, 3.2, 2.6, stacked: true), voice.Contact(2.9, 2.8),
        ]);
        var box = sides ? room : edge == Edge.Top ? room with { Height = column.Height } : room with { Y = room.Bottom - column.Height, Height = column.Height };
        var scene = new SceneBuilder(canvas);
        if (place is null)
        {
            var picture = sides ? Box.FromEdges(room.Right + (3 * u), 0, canvas.Width, canvas.Height) : Box.FromEdges(0, 0, canvas.Width, box.Y - (3 * u));
            scene.Add(new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = dark }).Add([.. Shot.In(brief, palette, picture)]);
        }
        else
        {
            var words = sides ? box with { Width = column.Width, Height = column.Height, Y = room.CentreY - (column.Height / 2) } : box;
            var need = Veil.Needed(place.View.Under(words.Inset(-1.5 * u)), ground, ink);
            need = Math.Min(0.94, need + (0.14 * emphasis));
            var end = edge switch
            {
                Edge.Top => words.Bottom + u, Edge.Bottom => canvas.Height - words.Y + u, Edge.Left => words.Right + u, _ => canvas.Width - words.X + u,
            };
            scene.Add(place.View.Layer(), Veil.From(edge, canvas.Canvas, ground, need, end, (sides ? canvas.Width : canvas.Height) * 0.3));
        }

        return scene.Add(column, box, sides ? Align.Left : Align.Centre, sides ? Gather.Middle : Gather.Top).Build(Key, palette, ground);
    }

    private static (Rgba Dark, Rgba Light) Shades(DesignBrief brief, Palette palette)
    {
        if (brief.Photo is not { Colours.Count: > 0 } photo)
        {
            return (palette.Deep, palette.OnDeep);
        }

        var dark = Oklch.From(photo.Colours.MinBy(c => Oklch.From(c.Colour).L).Colour);
        var light = Oklch.From(photo.Colours.MaxBy(c => Oklch.From(c.Colour).L).Colour);
        return ((dark with { L = 0.2, C = Math.Min(dark.C, 0.05) }).ToRgba(), (light with { L = 0.975, C = Math.Min(light.C, 0.018) }).ToRgba());
    }
}
