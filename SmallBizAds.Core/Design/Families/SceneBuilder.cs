using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families;

/// <summary>Gathers the layers of a scene: what lies below, and the texts, which always lie on top.</summary>
internal sealed class SceneBuilder(LayoutContext canvas)
{
    private readonly List<Layer> _below = [];
    private readonly List<TextLayer> _texts = [];
    private readonly List<TextRole> _leftOut = [];

    public SceneBuilder Add(params ReadOnlySpan<Layer?> layers)
    {
        foreach (var layer in layers)
        {
            if (layer is TextLayer text)
            {
                _texts.Add(text);
            }
            else if (layer is not null)
            {
                _below.Add(layer);
            }
        }

        return this;
    }

    /// <summary>Adds a fitted column, and remembers what it left out.</summary>
    public SceneBuilder Add(Column column, Box box, Align align, Gather gather)
    {
        _leftOut.AddRange(column.LeftOut);
        return Add([.. column.Place(box, align, gather)]);
    }

    public Scene Build(string design, Palette palette, Rgba ground) => new()
    {
        Design = design,
        Palette = palette.Key,
        Width = canvas.Width,
        Height = canvas.Height,
        Ground = ground,
        Layers = [.. _below, .. _texts],
        LeftOut = _leftOut,
    };
}
