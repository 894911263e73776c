using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Banners;

/// <summary>A narrow, tall banner: picture above, words below, the button at the foot.</summary>
public sealed class Tower : IDesignFamily
{
    private static readonly double[] PictureShares = [0.48, 0.43, 0.38, 0.33, 0.28];

    /// <inheritdoc/>
    public string Key => "tower";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Ground = DesignGround.Vivid, Layout = DesignLayout.Stacked, Fonts = "clean", Aspects = (0.1, 0.6),
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var look = BannerLook.Of(brief, palette);
        if (brief.PictureOnly)
        {
            return BannerFrame.Picture(Key, brief, palette, canvas, look);
        }

        var (w, h) = ((double)canvas.Width, (double)canvas.Height);
        var (shown, pad) = (w / BannerWords.Pixel(canvas), w * 0.085);
        foreach (var said in BannerRoles.Plans(brief.Content))
        {
            var words = BannerWords.Of(brief, canvas, look, said);
            var small = Math.Clamp(shown * 0.055, 11.5, 16);
            var foot = Column.Fit(canvas, w - (2 * pad), h * 0.16, [words.Button(small * 1.05)]);
            Block?[] blocks =
            [
                words.Sender(small), words.Headline(Math.Min(shown * 0.15, 42), 4, small * 0.75), words.Subcopy(small, small * 0.85, 3), words.Menu(small, small), words.Product(small * 1.1, small),
                words.Price(Math.Min(shown * 0.17, 44), small * 0.95), words.Offer(small * 1.1, small * 0.9), words.Period(small, small * 0.85), words.Contact(small * 0.95, small * 0.9),
            ];
            foreach (var share in PictureShares)
            {
                var text = Box.FromEdges(pad, (h * share) + (pad * 1.2), w - pad, h - pad - (foot.Height > 0 ? foot.Height + (pad * 1.1) : 0));
                if (said.Contains(TextRole.Business) && said.Contains(TextRole.Kicker) || (foot.Height == 0) == said.Contains(TextRole.CallToAction)
                    || Column.Whole(canvas, text.Width, text.Height, blocks, 0.3) is not { } column)
                {
                    continue;
                }

                // Room that the words leave is the picture's.
                var extent = Math.Min(text.Bottom - column.Height - (pad * 1.2), h * 0.6);
                text = Box.FromEdges(text.X, extent + (pad * 1.1), text.Right, text.Bottom);
                var scene = BannerFrame.Begin(canvas, look);
                AddPicture(new(brief, palette, look, scene), look, canvas, extent);
                scene.Add(column, text, Align.Left, extent < h * 0.59 ? Gather.Bottom : Gather.Top).Add(foot, Box.FromEdges(pad, 0, w - pad, h - pad), Align.Left, Gather.Bottom);
                return BannerFrame.End(Key, scene, brief, palette, canvas, look);
            }
        }

        var field = canvas.Field(pad);
        var alone = BannerWords.Of(brief, canvas, look, new HashSet<TextRole> { TextRole.Headline });
        var only = Column.Fit(canvas, field.Width, field.Height, [alone.Headline(shown * 0.15, 30)]);
        return BannerFrame.End(Key, BannerFrame.Begin(canvas, look).Add(only, field, Align.Left, Gather.Middle), brief, palette, canvas, look);
    }

    private static void AddPicture(BannerPicture picture, BannerLook look, LayoutContext canvas, double extent)
    {
        double w = canvas.Width;
        switch (look.Cut)
        {
            case BannerCut.Framed or BannerCut.Rounded:
                var inset = w * 0.05;
                picture.Framed(Box.FromEdges(inset, inset, w - inset, extent), look.Cut == BannerCut.Rounded ? w * 0.06 : w * 0.01);
                break;
            case BannerCut.Disc:
                picture.Bowed(new(0, 0, w, extent), w * 0.2);
                break;
            case BannerCut.Slanted:
                picture.Framed(new(0, 0, w, extent), 0);
                break;
            default:
                picture.Faded(new(0, 0, w, extent * 1.08), "below");
                break;
        }
    }
}
