using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout;

/// <summary>A block at a decided size.</summary>
/// <param name="Width">Pixels it takes.</param>
/// <param name="Height">Optical height: from the top of the first line's ink to the bottom of the last one's.</param>
/// <param name="Place">Its layers with the top left corner of its own box at (x, y).</param>
public sealed record FittedBlock(double Width, double Height, Func<double, double, Align, IReadOnlyList<Layer>> Place);
