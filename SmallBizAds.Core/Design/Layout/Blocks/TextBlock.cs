using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>A text of one style over one or several lines.</summary>
public sealed record TextBlock(TextRole Role, string Text, TextStyle Style) : Block
{
    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => [Role];

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        var size = SizeOf(canvas, Style, tightness);
        // A long word may be cut only when nothing else helps: at the smallest size.
        var setting = TextSetting.Fit(canvas, Style, Text, size, width, mayCutWords: tightness <= 0);
        var least = tightness < 0 ? canvas.LegibleSize : Math.Max(canvas.LegibleSize, Style.MinSize);
        for (var smaller = 0.95; setting is not null && IsAwkward(setting) && smaller >= 0.7 && size * smaller >= least; smaller -= 0.05)
        {
            var style = Style with { MaxLines = Math.Min(Style.MaxLines, Style.PreferredLines) };
            if (TextSetting.Fit(canvas, style, Text, size * smaller, width, mayCutWords: false) is { } calmer && !IsAwkward(calmer))
            {
                setting = calmer;
            }
        }

        return setting is null ? null : new(setting.Width, setting.Height, (x, y, align) => [setting.Place(Role, x, y, width, align)]);
    }

    private bool IsAwkward(TextSetting setting) => setting.Lines.Count > Style.PreferredLines || LineBreaker.LeavesHanging(setting.Lines);
}
