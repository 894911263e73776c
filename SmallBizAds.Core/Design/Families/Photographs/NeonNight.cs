using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>A sign of glowing tubes on a brick wall over a wet street at night.</summary>
public sealed class NeonNight : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "neon-night";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Ground = DesignGround.Deep, Layout = DesignLayout.Centred, Fonts = "shop-sign", Base = 0.58, WithPhoto = 0.05, Tones = ["lively"],
        Trades = ["bar", "restaurant", "delivery", "fitness", "market", "lodging"], MostRows = 5,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var neon = Neon.Of(palette);
        var ink = Neon.Core(neon.Other).Mix(Rgba.White, 0.5);
        var voice = Words.On(brief, canvas, Profile.Fonts, neon.Night, ink, neon.Glow) with
        {
            AccentText = Palette.Readable(neon.Other, neon.Night.Mix(neon.Glow, 0.3), 5.5), Soft = ink,
        };
        voice = voice.PlainlyPriced(brief);
        var side = canvas.IsLandscape;
        var field = canvas.Field(5.4 * u);
        var (padX, padY) = (4 * u, 3.8 * u);
        var room = side ? field with { Width = field.Width * 0.57 } : field;
        var foot = Column.Fit(canvas, room.Width, room.Height * (side ? 0.5 : 0.4),
            [voice.Product(4, 0), voice.Menu(3.6, 2.8), voice.Facts(9.6, 3.4, 2.6, priceInk: Neon.Core(neon.Other), stacked: true), voice.Contact(2.9, 2.8)]);
        var space = foot.Height > 0 ? foot.Height + (4 * u) : 0;
        // A photo is shown, whatever the sign says.
        var kept = side ? 0 : brief.Photo is null ? 0 : (canvas.Aspect > 0.9 ? 30 : 36) * u;
        var sign = Column.Fit(canvas, room.Width - (2 * padX), Math.Min(room.Height - space - (2 * padY) - kept, h * (side ? 1 : 0.5)),
            [voice.Sender(3.4), (voice with { Ink = Neon.Core(neon.Glow) }).Headline(side ? 9.4 : kept > 0 ? 9.4 : 11, 3, 4, 5.4), voice.Subcopy(3.4, 3.4, 2)]);
        var height = sign.Height + (2 * padY);
        var spare = room.Height - height - space;
        var board = new Box(room.X, side ? room.Y + (spare / 2) : room.Y, room.Width, height);
        var below = side ? new Box(room.X, board.Bottom + (4 * u), room.Width, foot.Height) : new Box(room.X, room.Bottom - foot.Height, room.Width, foot.Height);
        var stage = side
            ? Box.FromEdges(room.Right + (4 * u), field.Y, field.Right, field.Bottom)
            : Box.FromEdges(field.X, board.Bottom + (3 * u), field.Right, (foot.Height > 0 ? below.Y : field.Bottom) - (3 * u));
        // Too low a stage would hold a strip: the sign then hangs alone, in the middle.
        var staged = side || stage.Height > 22 * u;
        if (!staged)
        {
            board = board with { Y = room.Y + (spare / 2) };
        }

        var scene = new SceneBuilder(canvas);
        scene.Add([.. NeonStreet.Wall(canvas, neon, board, staged ? stage : null)]);
        if (staged && brief.Photo is { } photo)
        {
            var frame = side ? stage.Inset(0, Math.Max(0, (stage.Height - (stage.Width * 1.3)) / 2)) : stage;
            scene.Add([.. NeonStreet.Tube(frame, 2.4 * u, neon.Other, u)]);
            var inner = frame.Inset(1.2 * u);
            scene.Add(PhotoView.Of(photo, inner).Layer() with { Radius = 1.4 * u });
        }
        else if (staged)
        {
            var size = Math.Min(stage.Width, stage.Height);
            scene.Add([.. NeonStreet.Drawing(MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed), neon, new(stage.CentreX - (size / 2), stage.CentreY - (size / 2), size, size))]);
        }

        scene.Add([.. NeonStreet.Tube(board, 3.4 * u, neon.Glow, u)])
            .Add([.. sign.Place(board.Inset(padX, padY), Align.Centre, Gather.Middle).Select(l => Lit(l, TextRole.Headline, neon.Glow, 1.7 * u))])
            .Add([.. foot.Place(below, Align.Centre, Gather.Top).Select(l => Lit(l, TextRole.Price, neon.Other, 1.5 * u))]);
        return scene.Build(Key, palette, neon.Night) with { LeftOut = [.. sign.LeftOut, .. foot.LeftOut] };
    }

    private static Layer Lit(Layer layer, TextRole role, Rgba glow, double blur) => layer is TextLayer text && text.Role == role
        // Light around the letters, none in them: a brighter glow would close their counters.
        ? text with { Shadow = new(0, 0, blur, glow.WithOpacity(0.62)) }
        : layer;
}
