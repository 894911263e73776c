using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Several drawings on one canvas, each turned and sized, cut off at its edges.</summary>
internal sealed class Sheet(double width, double height)
{
    private readonly List<ArtItem> _items = [];
    private readonly Dictionary<(Motif, ArtColours), (ArtItem Item, Outline Outline)[]> _read = [];

    /// <summary>Draws a motif about a point.</summary>
    /// <param name="motif">What.</param>
    /// <param name="colours">In which colours.</param>
    /// <param name="x">Of its centre, canvas pixels.</param>
    /// <param name="y">Of its centre.</param>
    /// <param name="size">Side of its view, pixels.</param>
    /// <param name="degrees">Clockwise.</param>
    public Sheet Add(Motif motif, ArtColours colours, double x, double y, double size, double degrees = 0)
    {
        var map = Affine.Placing(x, y, size / Motif.View, degrees).After(new(1, 0, 0, 1, -Motif.View / 2, -Motif.View / 2));
        if (!_read.TryGetValue((motif, colours), out var forms))
        {
            forms = _read[(motif, colours)] = [.. motif.Draw(colours).Select(i => (i, Outline.Parse(i.PathData)))];
        }

        _items.AddRange(forms.Select(f => f.Item with { PathData = f.Outline.Transformed(map).ToString(), StrokeWidth = f.Item.StrokeWidth * map.Scale }));
        return this;
    }

    /// <summary>Everything as one layer.</summary>
    public ArtLayer Layer(string name)
    {
        var canvas = new Box(0, 0, width, height);
        return new() { Name = name, Box = canvas, ViewWidth = width, ViewHeight = height, Items = _items, Window = new(canvas) };
    }

    /// <summary>The box that a motif's forms take of its view of 1000 units.</summary>
    public static Box Extent(IReadOnlyList<ArtItem> items)
    {
        Box? all = null;
        foreach (var item in items)
        {
            var (left, top, right, bottom) = Outline.Parse(item.PathData).Bounds();
            var box = Box.FromEdges(left, top, right, bottom).Inset(-item.StrokeWidth / 2);
            all = all is { } a ? a.Union(box) : box;
        }

        return all ?? new(0, 0, Motif.View, Motif.View);
    }
}
