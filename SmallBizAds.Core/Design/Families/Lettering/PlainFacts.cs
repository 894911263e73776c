using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Lettering;

/// <summary>The facts as plain lines of text, without plates: for designs in which type alone gives order. Sizes in design units.</summary>
internal static class PlainFacts
{
    public static Block? Offer(Voice voice, double size = 3.6, double gap = 1.2, Rgba? ink = null) => Of(voice, TextRole.Offer, voice.Content.Offer, size, gap, ink, 185);

    public static Block? Period(Voice voice, double size = 3.6, double gap = 1.2, Rgba? ink = null) => Of(voice, TextRole.Period, voice.Content.Period, size, gap, ink, 184);

    public static Block? Button(Voice voice, double size = 3.6, double gap = 1.2, Rgba? ink = null) => Of(voice, TextRole.CallToAction, voice.Content.CallToAction, size, gap, ink, 25);

    public static Block? Former(Voice voice, double size = 3.6, double gap = 1.2, Rgba? ink = null) => voice.Content.FormerPrice is { Length: > 0 } text
        ? new StruckBlock(text, new(voice.Fonts.Strong, size * voice.Canvas.Unit, ink ?? voice.Soft)) { Gap = gap * voice.Canvas.Unit, Priority = 186 }
        : null;

    /// <summary>What the ad is about when it is set apart from the rest: the price, without one the offer, else the period.</summary>
    public static (TextRole Role, string Text)? Hero(DesignContent content) =>
        content.Price is { Length: > 0 } price ? (TextRole.Price, price)
        : content.Offer is { Length: > 0 } offer ? (TextRole.Offer, offer)
        : content.Period is { Length: > 0 } period ? (TextRole.Period, period)
        : null;

    /// <summary>The content without what was set by hand.</summary>
    public static DesignContent Without(this DesignContent content, TextRole role) => role switch
    {
        TextRole.Price => content with { Price = null },
        TextRole.Offer => content with { Offer = null },
        TextRole.Period => content with { Period = null },
        _ => content,
    };

    /// <summary>The first of several ways to say the facts that leaves nothing out, else the last one.</summary>
    public static Column Richest(LayoutContext canvas, double width, double height, params ReadOnlySpan<Block?[]> ways)
    {
        foreach (var way in ways)
        {
            if (Column.Fit(canvas, width, height, way) is { IsGood: true, LeftOut.Count: 0 } whole)
            {
                return whole;
            }
        }

        return Column.Fit(canvas, width, height, ways[^1]);
    }

    /// <summary>Reports texts of the content that stand nowhere in the scene as left out.</summary>
    public static Scene Counted(this Scene scene, DesignContent content)
    {
        var set = scene.Layers.OfType<TextLayer>().Select(t => t.Role).ToHashSet();
        (TextRole Role, string? Text)[] all =
        [
            (TextRole.Kicker, content.Kicker), (TextRole.Subcopy, content.Subcopy), (TextRole.CallToAction, content.CallToAction), (TextRole.Product, content.Product),
            (TextRole.Price, content.Price), (TextRole.FormerPrice, content.Price is null ? null : content.FormerPrice), (TextRole.Offer, content.Offer), (TextRole.Period, content.Period),
            (TextRole.MenuName, content.Menu.Count > 0 ? " " : null), (TextRole.MenuPrice, content.Menu.Count > 0 ? " " : null),
            (TextRole.Contact, content.Contact), (TextRole.Business, content.Business),
        ];
        var missing = all.Where(t => t.Text is { Length: > 0 } && !set.Contains(t.Role) && !scene.LeftOut.Contains(t.Role)).Select(t => t.Role);
        return scene with { LeftOut = [.. scene.LeftOut, .. missing] };
    }

    private static TextBlock? Of(Voice voice, TextRole role, string? text, double size, double gap, Rgba? ink, int priority) => text is { Length: > 0 }
        ? new(role, text, new(voice.Fonts.Strong, size * voice.Canvas.Unit, ink ?? voice.Ink) { MaxLines = 2 }) { Gap = gap * voice.Canvas.Unit, Priority = priority }
        : null;
}
