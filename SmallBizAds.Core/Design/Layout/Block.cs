using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout;

/// <summary>A piece of a column: a text, a price, a button, a rule.</summary>
public abstract record Block
{
    /// <summary>Space before it when it is not the first, pixels; tightens with the column.</summary>
    public double Gap { get; init; }

    /// <summary>What goes first when there is no room: blocks of the lowest number. 100 or more is never left out.</summary>
    public int Priority { get; init; } = 100;

    /// <summary>Texts in it, reported when it is left out.</summary>
    public abstract IReadOnlyList<TextRole> Roles { get; }

    /// <summary>Sets the block for a column.</summary>
    /// <param name="canvas">Fonts and canvas.</param>
    /// <param name="width">Width of the column, pixels.</param>
    /// <param name="tightness">1 = as wanted, 0 = every text at its smallest, under 0 = no larger than can be read.</param>
    /// <returns>Null when it cannot be set so.</returns>
    public abstract FittedBlock? Fit(LayoutContext canvas, double width, double tightness);

    /// <summary>A size between the wanted and the smallest, in steps of the type scale.</summary>
    protected static double SizeOf(LayoutContext canvas, TextStyle style, double tightness)
    {
        var least = tightness < 0 ? canvas.LegibleSize : Math.Max(canvas.LegibleSize, style.MinSize);
        return tightness < 0 ? least : Math.Max(least, least + (Math.Max(0, style.Size - least) * tightness));
    }
}
