namespace SmallBizAds.Core.Design.Scenes;

/// <summary>How a photo is treated.</summary>
public enum PhotoTreatment
{
    None,

    /// <summary>Strongly blurred, as a ground for the sharp photo.</summary>
    Blurred,

    /// <summary>Its lightness in two colours, <see cref="PictureLayer.Dark"/> to <see cref="PictureLayer.Light"/>.</summary>
    Duotone,

    /// <summary>Only its subject, without the backdrop; the crop is the subject's and the frame has no form of its own.</summary>
    CutOut,
}
