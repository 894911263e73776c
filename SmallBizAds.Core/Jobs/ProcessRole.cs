namespace SmallBizAds.Core.Jobs;

/// <summary>What a process of the installation does.</summary>
public enum ProcessRole
{
    /// <summary>Serves pages and works on jobs.</summary>
    Both,

    /// <summary>Serves pages only.</summary>
    Web,

    /// <summary>Works on jobs only.</summary>
    Worker,
}
