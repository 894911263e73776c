namespace SmallBizAds.Core.Storage;

/// <summary>Who owns a file.</summary>
public enum OwnerKind
{
    Guest,
    User,
}
