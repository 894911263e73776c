namespace SmallBizAds.Core.Design.Scenes;

/// <summary>How a photo is treated under text.</summary>
public enum PhotoTreatment
{
    None,

    /// <summary>Strongly blurred and a little darker, as a ground for the sharp photo.</summary>
    Blurred,
}
