namespace SmallBizAds.Core.Design.Scenes;

/// <summary>How a photo is treated.</summary>
public enum PhotoTreatment
{
    None,

    /// <summary>Strongly blurred, as a ground for the sharp photo.</summary>
    Blurred,
}
