using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>The typographic voice of the designs of this folder.</summary>
internal static class Words
{
    // Grain and light move a ground a little: coloured letters keep a reserve.
    private const double Coloured = 5.6;

    /// <summary>A voice in one ink on an even ground.</summary>
    /// <param name="brief">Words and the owner's fonts.</param>
    /// <param name="canvas">Canvas.</param>
    /// <param name="fonts">Key of the design's own pair.</param>
    /// <param name="ground">What lies under the words.</param>
    /// <param name="ink">Their colour.</param>
    /// <param name="plate">Colour of badges and buttons.</param>
    public static Voice On(DesignBrief brief, LayoutContext canvas, string fonts, Rgba ground, Rgba ink, Rgba plate)
    {
        var on = Rgba.White.ContrastWith(plate) >= Palette.TextContrast ? Rgba.White : Palette.Readable(Rgba.Black.Mix(plate, 0.2), plate);
        return new(canvas, brief.Content)
        {
            Fonts = (brief.Fonts ?? FontPairs.Of(fonts)).For(brief.Content, canvas.Fonts),
            Ink = ink,
            Soft = Palette.Readable(ink.Mix(ground, 0.14), ground, 6),
            Accent = plate,
            OnAccent = on,
            AccentText = plate.ContrastWith(ground) >= Coloured ? plate : ink,
        };
    }

    /// <summary>The same voice with its price in plain figures, where the display face is one in which they would be guessed.</summary>
    /// <param name="voice">The design's own voice.</param>
    /// <param name="brief">Fonts that its owner chose stay.</param>
    public static Voice PlainlyPriced(this Voice voice, DesignBrief brief) =>
        brief.Fonts is null ? voice with { Fonts = voice.Fonts with { Figures = "pretendard-800", FigureScale = 1 } } : voice;

    /// <summary>The space before the price: more where it follows the headline directly, or both would be read as one text.</summary>
    /// <param name="content">The words.</param>
    /// <param name="gap">The space after quieter texts.</param>
    public static double BeforePrice(DesignContent content, double gap) =>
        string.IsNullOrEmpty(content.Subcopy) && string.IsNullOrEmpty(content.Product) && content.Menu.Count == 0 ? gap + 2.4 : gap;
}
