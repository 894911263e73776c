namespace SmallBizAds.Tests.Architecture;

/// <summary>One type of the library using another type.</summary>
/// <param name="User">Name of the using type.</param>
/// <param name="UserFolder">Its folder below Core, dotted: "Design.Layout".</param>
/// <param name="Used">Name of the used type.</param>
/// <param name="UsedNamespace">Its namespace.</param>
/// <param name="UsedFolder">Its folder below Core, or null for a type that is not of the library.</param>
public sealed record Usage(string User, string UserFolder, string Used, string UsedNamespace, string? UsedFolder)
{
    /// <summary>"Design" of "Design.Layout".</summary>
    public string UserRoom => UserFolder.Split('.')[0];

    /// <summary>"Design" of "Design.Layout", or null.</summary>
    public string? UsedRoom => UsedFolder?.Split('.')[0];

    public override string ToString() => $"{UserFolder.Replace('.', '/')}/{User} uses {(UsedFolder ?? UsedNamespace).Replace('.', '/')}/{Used}";
}
