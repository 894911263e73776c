using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Banners;

/// <summary>A wide banner: picture at one end, words in the middle, price and button at the other end or below the words.</summary>
public sealed class Strip : IDesignFamily
{
    // Lower strips set everything in one row.
    private const double RowAspect = 4.3;

    // Looser than that nothing is left out, tighter than that something is.
    private const double Loose = 0.37;

    private static readonly double[] PictureShares = [1, 0.82, 0.66];

    /// <inheritdoc/>
    public string Key => "strip";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Ground = DesignGround.Vivid, Layout = DesignLayout.Halves, Fonts = "clean", Aspects = (2, 20),
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var look = BannerLook.Of(brief, palette);
        if (brief.PictureOnly)
        {
            return BannerFrame.Picture(Key, brief, palette, canvas, look);
        }

        foreach (var shown in BannerRoles.Plans(brief.Content, TextRole.MenuName))
        {
            var words = BannerWords.Of(brief, canvas, look, shown);
            // Where little is left to say, the picture gives way before the words do.
            foreach (var share in shown.Count > 3 ? [1.0] : PictureShares)
            {
                if ((canvas.Aspect > RowAspect ? InOneRow(brief, palette, canvas, look, words, share) : Stacked(brief, palette, canvas, look, words, share)) is { } scene)
                {
                    return BannerFrame.End(Key, scene, brief, palette, canvas, look);
                }
            }
        }

        // A headline too long for a place beside a picture has the whole strip.
        var field = canvas.Field(canvas.Height * 0.1);
        var alone = BannerWords.Of(brief, canvas, look, new HashSet<TextRole> { TextRole.Headline });
        var column = Column.Fit(canvas, field.Width, field.Height, [alone.Headline(canvas.Height / BannerWords.Pixel(canvas) * 0.36, 6)]);
        return BannerFrame.End(Key, BannerFrame.Begin(canvas, look).Add(column, field, Align.Left, Gather.Middle), brief, palette, canvas, look);
    }

    private static SceneBuilder? InOneRow(DesignBrief brief, Palette palette, LayoutContext canvas, BannerLook look, BannerWords words, double share)
    {
        var (w, h) = (canvas.Width, (double)canvas.Height);
        var shown = h / BannerWords.Pixel(canvas);
        var isWide = w / h > 7;
        var pad = h * (isWide ? 0.24 : 0.16);
        var end = isWide
            ? new[] { words.Price(shown * 0.36), words.Button(shown * 0.165) }.OfType<Block>().ToList() is { Count: > 0 } both ? new RowBlock(both, pad) : null
            : words.Button(Math.Clamp(shown * 0.2, 10, 13));
        Column? action = null;
        if (end is not null && (action = Column.Whole(canvas, w * (isWide ? 0.44 : 0.34), h * 0.82, [end], Loose)) is null)
        {
            return null;
        }

        var scene = BannerFrame.Begin(canvas, look);
        var left = AddPicture(scene, brief, palette, look, h * (isWide ? 1.75 : 1.3) * share, canvas) + (pad * 0.9);
        var right = w - pad;
        var text = Box.FromEdges(left, h * 0.1, action is null ? right : right - action.Width - (pad * 1.1), h * 0.9);
        Block?[] lines =
        [
            words.Headline(shown * 0.36, 2),
            words.Facts(Math.Clamp(shown * 0.185, 11, 16), shown * 0.13, isWide ? [TextRole.Price, TextRole.FormerPrice] : []),
        ];
        if (words.Shown.Contains(TextRole.Subcopy) || words.Shown.Contains(TextRole.Business) || words.Shown.Contains(TextRole.Kicker) || text.Width < w * 0.3
            || Column.Whole(canvas, text.Width, text.Height, lines, Tightest(words)) is not { } column)
        {
            return null;
        }

        scene.Add(column, text, Align.Left, Gather.Middle);
        return action is null ? scene : scene.Add(action, Box.FromEdges(right - action.Width, 0, right, h), Align.Right, Gather.Middle);
    }

    private static SceneBuilder? Stacked(DesignBrief brief, Palette palette, LayoutContext canvas, BannerLook look, BannerWords words, double share)
    {
        var (w, h) = (canvas.Width, (double)canvas.Height);
        var shown = h / BannerWords.Pixel(canvas);
        var roomy = shown > 125;
        var pad = h * (roomy ? 0.13 : 0.14);
        var scene = BannerFrame.Begin(canvas, look);
        var picture = look.Cut == BannerCut.Faded ? w * (roomy ? 0.5 : 0.43) : Math.Min(w * 0.4, h * 1.35);
        picture *= share;
        var onRight = look.Cut is BannerCut.Disc or BannerCut.Slanted or BannerCut.Faded;
        var taken = AddPicture(scene, brief, palette, look, picture, canvas, onRight);
        var text = onRight ? Box.FromEdges(pad * 1.15, pad, w - taken - (pad * 0.6), h - pad) : Box.FromEdges(taken + pad, pad, w - pad, h - pad);
        var fact = Math.Clamp((shown * 0.075) + 6.5, 11.5, 20);
        Block?[] blocks = roomy
            ?
            [
                words.Sender(fact * 0.92), words.Headline(shown * 0.2, 2, shown * 0.05), words.Subcopy(fact * 0.92, shown * 0.045, 1),
                words.Facts(fact, shown * 0.055, TextRole.Price, TextRole.FormerPrice), SplitBlock.Of(words.Price(shown * 0.17), words.Button(fact * 0.92), pad * 0.6, pad * 0.6),
            ]
            :
            [
                words.Sender(fact * 0.9), words.Headline(shown * 0.27, 2, shown * 0.07),
                SplitBlock.Of(words.Facts(fact, 0), words.Button(fact * 0.9), pad * 0.5, shown * 0.1 * BannerWords.Pixel(canvas)),
            ];
        if (words.Shown.Contains(TextRole.Business) && words.Shown.Contains(TextRole.Kicker) || (!roomy && (words.Shown.Contains(TextRole.Subcopy) || words.Shown.Contains(TextRole.Kicker)))
            || Column.Whole(canvas, text.Width, text.Height, blocks, Tightest(words)) is not { } column)
        {
            return null;
        }

        return scene.Add(column, text, Align.Left, Gather.Middle);
    }

    // The price stays, if the headline must be small for it.
    private static double Tightest(BannerWords words) => words.Shown.Count <= 2 ? 0 : Loose;

    // Returns how much of the strip the picture takes.
    private static double AddPicture(SceneBuilder scene, DesignBrief brief, Palette palette, BannerLook look, double width, LayoutContext canvas, bool onRight = false)
    {
        var (w, h) = (canvas.Width, (double)canvas.Height);
        var picture = new BannerPicture(brief, palette, look, scene);
        Box At(double extent) => onRight ? Box.FromEdges(w - extent, 0, w, h) : new(0, 0, extent, h);
        switch (look.Cut)
        {
            case BannerCut.Framed or BannerCut.Rounded:
                var inset = h * 0.1;
                picture.Framed(At(width).Inset(inset), look.Cut == BannerCut.Rounded ? h * 0.12 : h * 0.02);
                return width - inset;
            case BannerCut.Disc:
                var size = Math.Max(h * 1.36, width * 1.06);
                var circle = new Box(onRight ? w - width : width - size, (h - size) / 2, size, size);
                picture.Disc(circle, At(width), 1);
                return width;
            case BannerCut.Slanted:
                var lean = h * 0.2;
                picture.Slanted(At(width + (lean / 2)), lean, !onRight);
                return width + (lean * 0.7);
            default:
                picture.Faded(At(width * 1.12), onRight ? "left" : "right");
                return width * 1.05;
        }
    }
}
