namespace SmallBizAds.Core.Chat;

/// <summary>One message of a chat.</summary>
internal sealed class ChatMessage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Null for guests and when the account is gone.</summary>
    public Guid? UserId { get; set; }

    /// <summary>The member, or the browser of a guest.</summary>
    public Guid OwnerId { get; set; }

    /// <summary>The chat that it belongs to.</summary>
    public Guid SessionId { get; init; }

    /// <summary>1 for the first; unique in its session.</summary>
    public int Number { get; init; }

    public ChatRole Role { get; init; }

    /// <summary>What was said.</summary>
    public required string Content { get; init; }

    /// <summary>SHA-256 of the photo that came with it.</summary>
    public string? PhotoHash { get; init; }

    /// <summary>SHA-256 of the picture that was made for it.</summary>
    public string? GeneratedFile { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}
