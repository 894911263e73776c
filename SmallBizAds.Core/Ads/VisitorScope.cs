using SmallBizAds.Core.Storage;

namespace SmallBizAds.Core.Ads;

/// <summary>What a visitor may see and how what they make is labelled.</summary>
internal static class VisitorScope
{
    /// <summary>Owners whose things the visitor may see: themselves and, signed in, what this browser made before.</summary>
    public static Guid[] Viewers(this Visitor visitor) =>
        visitor.UserId is { } user ? [user, visitor.GuestId] : [visitor.GuestId];

    /// <summary>A claim of the visitor's on a file.</summary>
    public static FileClaim Claim(this Visitor visitor, FilePurpose purpose, Guid subjectId) =>
        new(visitor.UserId is null ? OwnerKind.Guest : OwnerKind.User, visitor.OwnerId, purpose, subjectId);

    /// <summary>The tasks that a visitor may see.</summary>
    public static IQueryable<Generation> Of(this IQueryable<Generation> generations, Visitor visitor)
    {
        var viewers = visitor.Viewers();
        return generations.Where(g => viewers.Contains(g.OwnerId));
    }
}
