using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmallBizAds.Core.Storage;

/// <summary>Tables of the stored files.</summary>
internal sealed class StorageTables : IEntityTypeConfiguration<StoredFile>, IEntityTypeConfiguration<FileOwner>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("image_matching");
        builder.HasKey(f => f.Sha256);
        builder.Property(f => f.Type).HasConversion<string>();
    }

    public void Configure(EntityTypeBuilder<FileOwner> builder)
    {
        builder.ToTable("file_owner");
        builder.HasKey(o => new { o.Sha256, o.OwnerId, o.Purpose, o.SubjectId });
        builder.Property(o => o.OwnerKind).HasConversion<string>();
        builder.Property(o => o.Purpose).HasConversion<string>();
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(o => o.Sha256).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => o.OwnerId);
        builder.HasIndex(o => o.SubjectId);
        builder.HasIndex(o => o.CreatedAt, "ix_file_owner_upload").HasFilter("purpose = 'Upload'");
    }
}
