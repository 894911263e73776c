namespace SmallBizAds.Core.Storage;

/// <summary>Why somebody owns a file.</summary>
public enum FilePurpose
{
    /// <summary>Uploaded and not used by anything yet; let go after a day.</summary>
    Upload,

    /// <summary>The photo of a task.</summary>
    Photo,

    /// <summary>An ad that a task made.</summary>
    Ad,
}
