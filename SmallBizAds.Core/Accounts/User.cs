using Microsoft.AspNetCore.Identity;

namespace SmallBizAds.Core.Accounts;

/// <summary>A person with an account.</summary>
public sealed class User : IdentityUser<Guid>
{
    /// <summary>Gives the person an id that sorts by time.</summary>
    public User() => Id = Guid.CreateVersion7();

    /// <summary>When the account was made.</summary>
    public DateTimeOffset CreatedAt { get; set; }
}
