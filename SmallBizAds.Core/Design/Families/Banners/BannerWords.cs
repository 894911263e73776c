using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Banners;

/// <summary>Makes the blocks of a banner. Sizes are pixels as the banner is shown, so that a small one reads like a large one.</summary>
/// <param name="Canvas">Fonts and canvas.</param>
/// <param name="Content">All words.</param>
/// <param name="Look">Colours.</param>
/// <param name="Fonts">Faces, able to set the content.</param>
/// <param name="Shown">What is said.</param>
internal sealed record BannerWords(LayoutContext Canvas, DesignContent Content, BannerLook Look, FontPair Fonts, IReadOnlySet<TextRole> Shown)
{
    /// <summary>How much smaller than wanted a headline may be before something else goes.</summary>
    private const double Least = 0.62;

    private const int ShortHeadline = 12;

    public static BannerWords Of(DesignBrief brief, LayoutContext canvas, BannerLook look, IReadOnlySet<TextRole> shown) =>
        new(canvas, brief.Content, look, (brief.Fonts ?? FontPairs.Of("clean")).For(brief.Content, canvas.Fonts), shown);

    /// <summary>Canvas pixels of a shown pixel.</summary>
    public static double Pixel(LayoutContext canvas) => canvas.Width / canvas.ShownWidth;

    private double Px(double shown) => shown * Pixel(Canvas);

    // A short headline reads best on one line.
    private int Preferred => Graphemes <= ShortHeadline ? 1 : 2;

    private int Graphemes => new System.Globalization.StringInfo(Content.Headline).LengthInTextElements;

    public Block Headline(double size, int lines, double gap = 0) =>
        new TextBlock(TextRole.Headline, Content.Headline, new(Fonts.Display, Px(size) * Fonts.DisplayScale, Look.Ink)
        {
            MaxLines = lines, PreferredLines = Math.Min(lines, Preferred), Tracking = Fonts.DisplayTracking, LineHeight = Math.Min(Fonts.DisplayLeading, 1.22),
            MinSize = Px(size) * Least * Fonts.DisplayScale,
        }) { Gap = Px(gap), Priority = 200 };

    /// <summary>Who speaks, or why.</summary>
    public Block? Sender(double size, double gap = 0) => Shown.Contains(TextRole.Business) ? Line(TextRole.Business, Content.Business, size, gap)
        : Shown.Contains(TextRole.Kicker) ? Line(TextRole.Kicker, Content.Kicker, size, gap) : null;

    public Block? Subcopy(double size, double gap, int lines = 2) => Shown.Contains(TextRole.Subcopy)
        ? new TextBlock(TextRole.Subcopy, Content.Subcopy!, new(Fonts.Text, Px(size), Look.Soft) { MaxLines = lines, LineHeight = 1.4 }) { Gap = Px(gap) }
        : null;

    public Block? Product(double size, double gap) => Shown.Contains(TextRole.Product) ? Line(TextRole.Product, Content.Product, size, gap, 2) : null;

    public Block? Contact(double size, double gap) => Shown.Contains(TextRole.Contact) ? Line(TextRole.Contact, Content.Contact, size, gap, 3) : null;

    public Block? Menu(double size, double gap) => Shown.Contains(TextRole.MenuName)
        ? new MenuBlock(Content.Menu, new(Fonts.Text, Px(size), Look.Ink) { MaxLines = 2 }, new(Fonts.Strong, Px(size), Look.Ink), Look.Ink.WithOpacity(0.25)) { Gap = Px(gap) }
        : null;

    public Block? Price(double size, double gap = 0) => Shown.Contains(TextRole.Price)
        ? new PriceBlock(
            Content.Price!, Shown.Contains(TextRole.FormerPrice) ? Content.FormerPrice : null,
            new(Fonts.Figures, Px(size) * Fonts.FigureScale, Look.Strong) { Tracking = -0.03, MinSize = Px(size) * 0.7 * Fonts.FigureScale }, new(Fonts.Text, Px(size) * 0.48, Look.Soft)) { Gap = Px(gap) }
        : null;

    /// <summary>The particulars beside one another, but for those said elsewhere.</summary>
    public FactLine? Facts(double size, double gap, params IReadOnlyCollection<TextRole> elsewhere)
    {
        bool Here(TextRole role) => Shown.Contains(role) && !elsewhere.Contains(role);
        TextStyle Style(string face, double scale, Colour.Rgba colour) => new(face, Px(size) * scale, colour);
        var items = new List<FactLine.Item>();
        void Add(TextRole role, string? text, TextStyle style, Colour.Rgba? plate = null, bool struck = false)
        {
            if (Here(role))
            {
                items.Add(new(role, text!, style, plate, struck));
            }
        }

        Add(TextRole.Product, Content.Product, Style(Fonts.Strong, 1, Look.Ink));
        Add(TextRole.FormerPrice, Content.FormerPrice, Style(Fonts.Text, 0.92, Look.Soft), struck: true);
        Add(TextRole.Price, Content.Price, Style(Fonts.Strong, 1.28, Look.Strong));
        Add(TextRole.Offer, Content.Offer, Style(Fonts.Strong, 1, Look.OnPlate), Look.Plate);
        Add(TextRole.Contact, Content.Contact, Style(Fonts.Strong, 1.1, Look.Strong));
        Add(TextRole.Period, Content.Period, Style(Fonts.Text, 1, Look.Soft));
        return items.Count == 0 ? null : new FactLine(items, Px(size) * 0.6) { Gap = Px(gap) };
    }

    public Block? Offer(double size, double gap) => Shown.Contains(TextRole.Offer)
        ? new PillBlock(TextRole.Offer, Content.Offer!, new(Fonts.Strong, Px(size), Look.OnPlate) { MaxLines = 2 }) { Fill = Look.Plate, PadX = 0.7, PadY = 0.42, Gap = Px(gap) }
        : null;

    public Block? Period(double size, double gap) => Shown.Contains(TextRole.Period) ? Line(TextRole.Period, Content.Period, size, gap, 2) : null;

    public Block? Button(double size, double gap = 0) => Shown.Contains(TextRole.CallToAction)
        ? new PillBlock(TextRole.CallToAction, Content.CallToAction!, new(Fonts.Strong, Px(size), Look.OnButton) { MaxLines = 1 })
        {
            Fill = Look.Button, Radius = 9, PadX = 0.95, PadY = 0.62, Gap = Px(gap),
        }
        : null;

    private TextBlock Line(TextRole role, string? text, double size, double gap, int lines = 1) =>
        new(role, text!, new(Fonts.Strong, Px(size), role == TextRole.Product ? Look.Ink : Look.Soft) { MaxLines = lines, LineHeight = 1.32 }) { Gap = Px(gap) };
}
