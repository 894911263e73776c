using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families;

/// <summary>
/// The typographic voice of a family: makes the blocks of each kind of text, so that a family only says in what order and
/// where they stand. Sizes are in design units. What may be left out first has the lowest priority: kicker, then the
/// second sentence, then the button; facts stay.
/// </summary>
internal sealed record Voice(LayoutContext Canvas, DesignContent Content)
{
    /// <summary>Faces, able to set the content.</summary>
    public required FontPair Fonts { get; init; }

    public required Rgba Ink { get; init; }

    /// <summary>Quieter text, still readable.</summary>
    public required Rgba Soft { get; init; }

    /// <summary>Fill of badges and buttons.</summary>
    public required Rgba Accent { get; init; }

    /// <summary>Text on them.</summary>
    public required Rgba OnAccent { get; init; }

    /// <summary>Coloured text on the ground.</summary>
    public required Rgba AccentText { get; init; }

    private double U => Canvas.Unit;

    public Block? Kicker(double size = 3.6, double gap = 0) => Content.Kicker is { Length: > 0 } text
        ? new TextBlock(TextRole.Kicker, text, new(Fonts.Strong, size * U, AccentText) { MaxLines = 1, Tracking = 0.02 }) { Gap = gap * U, Priority = 10 }
        : null;

    /// <summary>Who speaks and why, on one line where it fits.</summary>
    public Block? Sender(double size = 3.6, double gap = 0)
    {
        Block[] items = [.. new[] { Business(size), Kicker(size) }.OfType<Block>()];
        return items.Length switch
        {
            0 => null,
            1 => items[0] with { Gap = gap * U },
            _ => new RowBlock(items, 1.8 * U) { Gap = gap * U, Priority = 170 },
        };
    }

    public Block Headline(double size, double gap, int lines = 3, double least = 5.6) =>
        new TextBlock(TextRole.Headline, Content.Headline, new(Fonts.Display, size * Fonts.DisplayScale * U, Ink)
        {
            MaxLines = lines, PreferredLines = 2, Tracking = Fonts.DisplayTracking, LineHeight = Fonts.DisplayLeading, MinSize = least * Fonts.DisplayScale * U,
        }) { Gap = gap * U, Priority = 200 };

    public Block? Subcopy(double size = 3.5, double gap = 3.4, int lines = 3) => Content.Subcopy is { Length: > 0 } text
        ? new TextBlock(TextRole.Subcopy, text, new(Fonts.Text, size * U, Soft) { MaxLines = lines, LineHeight = 1.42 }) { Gap = gap * U, Priority = 20 }
        : null;

    public Block? Product(double size = 4.2, double gap = 3.6) => Content.Product is { Length: > 0 } text
        ? new TextBlock(TextRole.Product, text, new(Fonts.Strong, size * U, Ink) { MaxLines = 2 }) { Gap = gap * U, Priority = 150 }
        : null;

    public Block? Price(double size = 9, double gap = 4, Rgba? colour = null) => Content.Price is { Length: > 0 } price
        ? new PriceBlock(price, Content.FormerPrice, new(Fonts.Figures, size * Fonts.FigureScale * U, colour ?? Ink) { Tracking = -0.03, MinSize = 4.4 * Fonts.FigureScale * U }, new(Fonts.Text, size * 0.46 * U, Soft)) { Gap = gap * U, Priority = 190 }
        : null;

    public Block? Menu(double size = 4, double gap = 4.4) => Content.Menu.Count > 0
        ? new MenuBlock(Content.Menu, new(Fonts.Text, size * U, Ink) { MaxLines = 2 }, new(Fonts.Strong, size * U, Ink), Soft.WithOpacity(0.35)) { Gap = gap * U, Priority = 180 }
        : null;

    /// <summary>The offer; without a price it is what the ad is about, and larger.</summary>
    public PillBlock? Offer(double size = 4, Paint? fill = null, Rgba? ink = null) => Content.Offer is { Length: > 0 } text
        ? new PillBlock(TextRole.Offer, text, new(Fonts.Strong, size * (string.IsNullOrEmpty(Content.Price) ? 1.4 : 1) * U, ink ?? OnAccent) { MaxLines = 2 }) { Fill = fill ?? Accent, Priority = 185 }
        : null;

    public PillBlock? Period(double size = 3.3, Paint? fill = null, Rgba? ink = null, Stroke? outline = null) => Content.Period is { Length: > 0 } text
        ? new PillBlock(TextRole.Period, text, new(Fonts.Strong, size * U, ink ?? Ink) { MaxLines = 2 })
        {
            Fill = fill, Outline = outline ?? (fill is null ? new(ink ?? Ink, Math.Max(1.5, 0.22 * U)) : null), Priority = 184,
        }
        : null;

    /// <summary>Offer and period side by side, or the one that there is.</summary>
    public Block? Tags(double gap = 3.4, double size = 3.5, Rgba? periodInk = null, Paint? periodFill = null)
    {
        Block[] items = [.. new Block?[] { Offer(size), Period(size, periodFill, periodInk) }.OfType<Block>()];
        return items.Length == 0 ? null : new RowBlock(items, 1.4 * U) { Gap = gap * U, Priority = 184 };
    }

    /// <summary>What to do now. Beside the plate of an offer it takes another form and colour, or one could not tell the two apart.</summary>
    public PillBlock? Button(double size = 3.5, double gap = 3.8, double radius = 9, Paint? fill = null, Rgba? ink = null)
    {
        if (Content.CallToAction is not { Length: > 0 } text)
        {
            return null;
        }

        var besideOffer = fill is null && Content.Offer is { Length: > 0 };
        // On a dark plate white: a coloured or grey word on black looks like a button that does nothing.
        var words = ink ?? (!besideOffer ? OnAccent : Ink.ContrastWith(Rgba.White) >= Palette.TextContrast ? Rgba.White : Palette.Readable(Accent, Ink));
        return new(TextRole.CallToAction, text, new(Fonts.Strong, size * U, words) { MaxLines = 1 })
        {
            Fill = fill ?? (besideOffer ? Ink : Accent), Radius = besideOffer ? 0.4 : radius, PadX = 1.15, PadY = 0.72, Gap = gap * U, Priority = 25,
        };
    }

    /// <summary>What it costs at the one end, when at the other.</summary>
    public Block? Facts(double price = 8.4, double tags = 3.5, double gap = 4.4, Rgba? priceInk = null, Rgba? tagInk = null, bool stacked = false)
    {
        var block = SplitBlock.Of(Price(price, gap, priceInk), Tags(gap, tags, tagInk ?? Ink), 2.4 * U, gap * U);
        return block is SplitBlock split ? split with { Stacked = stacked } : block;
    }

    public Block? Contact(double size = 3, double gap = 3.2, Rgba? ink = null, int lines = 3) => Content.Contact is { Length: > 0 } text
        ? new TextBlock(TextRole.Contact, text, new(Fonts.Text, size * U, ink ?? Soft) { MaxLines = lines, LineHeight = 1.4 }) { Gap = gap * U, Priority = 160 }
        : null;

    public Block? Business(double size = 3.6, double gap = 0, Rgba? ink = null) => Content.Business is { Length: > 0 } text
        ? new TextBlock(TextRole.Business, text, new(Fonts.Strong, size * U, ink ?? Ink) { MaxLines = 1 }) { Gap = gap * U, Priority = 170 }
        : null;
}
