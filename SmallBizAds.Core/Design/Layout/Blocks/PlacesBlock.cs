using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>Particulars joined by dots, each on lines of its own in the order they were typed; the ones that matter here large.</summary>
/// <param name="Role">Usually the contact.</param>
/// <param name="Text">"02-123-4567 · 서울 마포구 양화로 45".</param>
/// <param name="Big">Style of what matters.</param>
/// <param name="Small">Style of the rest; set in the colour and tracking of <paramref name="Big"/>.</param>
/// <param name="Matters">Which of them are large.</param>
public sealed record PlacesBlock(TextRole Role, string Text, TextStyle Big, TextStyle Small, Func<string, bool> Matters) : Block
{
    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => [Role];

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        var settings = new List<TextSetting>();
        foreach (var item in Text.Split('·', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var style = Matters(item) ? Big : Small with { Tracking = Big.Tracking };
            if (TextSetting.Fit(canvas, style, item, SizeOf(canvas, style, tightness), width, mayCutWords: tightness <= 0) is not { } setting)
            {
                return null;
            }

            settings.Add(setting);
        }

        if (settings.Count == 0)
        {
            return null;
        }

        double GapAfter(int i) => Math.Min(settings[i].Size, settings[i + 1].Size) * 0.62;
        var height = settings.Sum(s => s.Height) + Enumerable.Range(0, settings.Count - 1).Sum(GapAfter);
        return new(settings.Max(s => s.Width), height, (x, y, align) =>
        {
            var layers = new List<TextLayer>();
            for (var i = 0; i < settings.Count; i++)
            {
                layers.Add(settings[i].Place(Role, x, y, width, align));
                y += settings[i].Height + (i < settings.Count - 1 ? GapAfter(i) : 0);
            }

            return [layers[0] with { Text = Text, Colour = Big.Colour, Tracking = Big.Tracking, Box = layers.Select(l => l.Box).Aggregate((a, b) => a.Union(b)), Lines = [.. layers.SelectMany(l => l.Lines)] }];
        });
    }
}
