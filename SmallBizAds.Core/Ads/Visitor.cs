namespace SmallBizAds.Core.Ads;

/// <summary>Whoever is at the page: a browser (guest) or a signed-in person. Everything is scoped to it.</summary>
/// <param name="GuestId">Identifies the browser; random, kept in a protected cookie.</param>
/// <param name="UserId">The member, or null for a guest.</param>
public sealed record Visitor(Guid GuestId, Guid? UserId)
{
    /// <summary>The id that owns what the visitor makes and that the queue takes turns by.</summary>
    public Guid OwnerId => UserId ?? GuestId;
}
