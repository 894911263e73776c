namespace SmallBizAds.Core.Design.Placements;

/// <summary>A kind of picture file that placements take.</summary>
public enum PictureFile
{
    Jpeg,

    /// <summary>24 bits a pixel, without a palette.</summary>
    Png,
}
