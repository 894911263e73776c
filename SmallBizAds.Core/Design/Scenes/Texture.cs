namespace SmallBizAds.Core.Design.Scenes;

/// <summary>What a <see cref="TextureLayer"/> looks like.</summary>
public enum Texture
{
    /// <summary>Fine grains and broad clouds, as uncoated paper.</summary>
    Paper,

    /// <summary>Even fine grains, as film and risograph prints.</summary>
    Grain,
}
