using Microsoft.AspNetCore.Identity;

namespace SmallBizAds.Core.Accounts;

/// <summary>What a person may do beyond their own things: staff, operator.</summary>
public sealed class Role : IdentityRole<Guid>
{
    /// <summary>Gives the role an id that sorts by time.</summary>
    public Role() => Id = Guid.CreateVersion7();
}
