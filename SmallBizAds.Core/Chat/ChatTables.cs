using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmallBizAds.Core.Accounts;

namespace SmallBizAds.Core.Chat;

/// <summary>Table of the chats.</summary>
internal sealed class ChatTables : IEntityTypeConfiguration<ChatMessage>
{
    public void Configure(EntityTypeBuilder<ChatMessage> builder)
    {
        builder.ToTable("chat_history");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Role).HasConversion<string>();
        builder.HasOne<User>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(m => new { m.SessionId, m.Number }).IsUnique();
        builder.HasIndex(m => new { m.OwnerId, m.CreatedAt });
    }
}
