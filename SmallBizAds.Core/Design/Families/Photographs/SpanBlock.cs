using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>A text set as large as the column is wide, like the name of a magazine; over two lines when it is long.</summary>
/// <param name="Role">What it says.</param>
/// <param name="Text">The words.</param>
/// <param name="Style">Its size is the most that it may take.</param>
internal sealed record SpanBlock(TextRole Role, string Text, TextStyle Style) : Block
{
    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => [Role];

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        var (most, least) = (SizeOf(canvas, Style, Math.Max(tightness, 0)), Math.Max(canvas.LegibleSize, Style.MinSize));
        for (var lines = 1; lines <= Style.MaxLines; lines++)
        {
            // From the widest that can be down to where one line more would be the larger setting.
            var floor = lines == Style.MaxLines ? least : Math.Max(least, most * 0.62);
            for (var size = most; size >= floor - 0.01; size = Math.Max(size * 0.965, size > floor ? floor : 0))
            {
                if (TextSetting.Fit(canvas, Style with { MaxLines = lines }, Text, size, width, mayCutWords: false) is { } setting)
                {
                    return Placed(setting, width);
                }
            }
        }

        var last = tightness < 0 ? canvas.LegibleSize : least;
        return TextSetting.Fit(canvas, Style, Text, last, width, mayCutWords: true) is { } cut ? Placed(cut, width) : null;
    }

    private FittedBlock Placed(TextSetting setting, double width) => new(setting.Width, setting.Height, (x, y, align) => [setting.Place(Role, x, y, width, align)]);
}
