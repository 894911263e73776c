using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Art;

/// <summary>A built-in drawing of one thing: a cup, scissors, a bouquet.</summary>
/// <param name="Key">"latte", "scissors", …</param>
/// <param name="Trades">Keys of the trades it belongs to: there its words count before those of other trades.</param>
/// <param name="Words">Words of a brief (Korean and English, lower case) that ask for it.</param>
/// <param name="Draw">Its forms in a view of 1000 x 1000 units, filling most of it, centred.</param>
public sealed record Motif(string Key, IReadOnlyList<string> Trades, IReadOnlyList<string> Words, Func<ArtColours, IReadOnlyList<ArtItem>> Draw)
{
    /// <summary>Side of the view.</summary>
    public const double View = 1000;

    /// <summary>The drawing in a box (it keeps its proportions, so give a square).</summary>
    public ArtLayer Place(ArtColours colours, Box box) => new()
    {
        Name = $"Drawing: {Key}",
        Box = box,
        ViewWidth = View,
        ViewHeight = View,
        Items = Draw(colours),
    };
}
