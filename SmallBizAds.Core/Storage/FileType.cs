namespace SmallBizAds.Core.Storage;

/// <summary>Where a stored file came from.</summary>
public enum FileType
{
    /// <summary>Handed in by its owner.</summary>
    Input,

    /// <summary>Made by us.</summary>
    Generated,
}
