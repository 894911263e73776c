namespace SmallBizAds.Core.Persistence;

/// <summary>Where this installation keeps its things. Section <c>Data</c>.</summary>
public sealed record DataOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Data";

    /// <summary>Environment variable that names the database outright, beside <c>ConnectionStrings:Default</c>.</summary>
    public const string DatabaseVariable = "SMALLBIZADS_DATABASE";

    /// <summary>Folder of the embedded database and of the stored files; relative to the working folder.</summary>
    public string Folder { get; init; } = "data";

    /// <summary>Connection string of an existing PostgreSQL; null or empty: the embedded one in <see cref="Folder"/>.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Most connections of this process to the database, 5 to 500.</summary>
    public int PoolSize { get; init; } = 20;

    /// <summary>Absolute path of <see cref="Folder"/>.</summary>
    public string FullFolder => Path.GetFullPath(Folder);

    /// <summary>True when this process starts and owns its database server.</summary>
    public bool IsEmbedded => string.IsNullOrWhiteSpace(ConnectionString);
}
