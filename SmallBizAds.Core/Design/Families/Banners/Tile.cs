using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Banners;

/// <summary>A small banner nearly as tall as wide: picture above, few words below, price and button on one line.</summary>
public sealed class Tile : IDesignFamily
{
    private static readonly double[] PictureShares = [0.56, 0.5, 0.44, 0.38];

    /// <inheritdoc/>
    public string Key => "tile";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Ground = DesignGround.Vivid, Layout = DesignLayout.Stacked, Fonts = "clean", Aspects = (0.8, 2),
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var look = BannerLook.Of(brief, palette);
        if (brief.PictureOnly)
        {
            return BannerFrame.Picture(Key, brief, palette, canvas, look);
        }

        var (h, pixel) = ((double)canvas.Height, BannerWords.Pixel(canvas));
        var shown = h / pixel;
        var isTiny = shown < 160;
        var field = canvas.Field(Math.Min(canvas.Width, h) * (isTiny ? 0.06 : 0.07));
        var small = Math.Clamp(shown * 0.054, 10.5, 16);
        foreach (var said in BannerRoles.Plans(brief.Content, TextRole.MenuName, isTiny ? TextRole.CallToAction : TextRole.MenuName))
        {
            var words = BannerWords.Of(brief, canvas, look, said);
            Block?[] blocks = isTiny
                ? [words.Sender(small), words.Headline(shown * 0.155, 2, 4), words.Facts(small * 1.1, 6)]
                :
                [
                    words.Sender(small), words.Headline(shown * 0.108, 2, small * 0.6), words.Subcopy(small, small * 0.6, 1), words.Facts(small, small * 0.75, TextRole.Price, TextRole.FormerPrice),
                    SplitBlock.Of(words.Price(shown * 0.11), words.Button(small * 0.95), small * 0.5 * pixel, small * 0.9 * pixel),
                ];
            foreach (var share in PictureShares)
            {
                var text = Box.FromEdges(field.X, (h * share) + (h * 0.045), field.Right, field.Bottom);
                if (said.Contains(TextRole.Business) && said.Contains(TextRole.Kicker) || (isTiny && said.Contains(TextRole.Subcopy))
                    || Column.Whole(canvas, text.Width, text.Height, blocks, 0.37) is not { } column)
                {
                    continue;
                }

                var extent = Math.Min(text.Bottom - column.Height - (h * 0.055), h * 0.7);
                var scene = BannerFrame.Begin(canvas, look);
                AddPicture(new(brief, palette, look, scene), look, canvas, extent);
                scene.Add(column, Box.FromEdges(text.X, extent + (h * 0.045), text.Right, text.Bottom), Align.Left, Gather.Middle);
                return BannerFrame.End(Key, scene, brief, palette, canvas, look);
            }
        }

        var alone = BannerWords.Of(brief, canvas, look, new HashSet<TextRole> { TextRole.Headline });
        var only = Column.Fit(canvas, field.Width, field.Height, [alone.Headline(shown * 0.15, 12)]);
        return BannerFrame.End(Key, BannerFrame.Begin(canvas, look).Add(only, field, Align.Left, Gather.Middle), brief, palette, canvas, look);
    }

    private static void AddPicture(BannerPicture picture, BannerLook look, LayoutContext canvas, double extent)
    {
        var (w, h) = ((double)canvas.Width, (double)canvas.Height);
        switch (look.Cut)
        {
            case BannerCut.Framed or BannerCut.Rounded:
                var inset = h * 0.05;
                picture.Framed(Box.FromEdges(inset, inset, w - inset, extent), look.Cut == BannerCut.Rounded ? h * 0.06 : h * 0.012);
                break;
            case BannerCut.Disc:
                picture.Bowed(new(0, 0, w, extent), h * 0.12);
                break;
            case BannerCut.Slanted:
                picture.Framed(new(0, 0, w, extent), 0);
                break;
            default:
                picture.Faded(new(0, 0, w, extent * 1.06), "below");
                break;
        }
    }
}
