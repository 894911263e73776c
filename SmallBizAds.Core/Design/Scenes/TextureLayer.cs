namespace SmallBizAds.Core.Design.Scenes;

/// <summary>A fine unevenness of light and dark over what lies below, as paper and film have it.</summary>
public sealed record TextureLayer : Layer
{
    public required Texture Texture { get; init; }

    /// <summary>0 (nothing) to 1 (coarse); 0.3 is felt rather than seen.</summary>
    public required double Strength { get; init; }
}
