using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmallBizAds.Core.Accounts;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Ads.Versions;

namespace SmallBizAds.Core.Ads;

/// <summary>Tables of the drafts and what became final. All of it goes with its candidate.</summary>
internal sealed class ReviewTables : IEntityTypeConfiguration<DraftRow>, IEntityTypeConfiguration<DraftStep>, IEntityTypeConfiguration<AdVersion>
{
    public void Configure(EntityTypeBuilder<DraftRow> builder)
    {
        builder.ToTable("ad_draft");
        builder.HasKey(d => d.CandidateId);
        builder.Property(d => d.CandidateId).ValueGeneratedNever();
        builder.HasOne<GenerationHistory>().WithOne().HasForeignKey<DraftRow>(d => d.CandidateId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DraftStep> builder)
    {
        builder.ToTable("ad_draft_step");
        builder.HasKey(s => new { s.CandidateId, s.Number });
        builder.Property(s => s.Number).ValueGeneratedNever();
        builder.Property(s => s.Draft).HasColumnType("jsonb").HasConversion(d => DraftJson.Write(d), s => DraftJson.Read<AdDraft>(s));
        builder.HasOne<DraftRow>().WithMany().HasForeignKey(s => s.CandidateId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => new { s.CandidateId, s.Key });
    }

    public void Configure(EntityTypeBuilder<AdVersion> builder)
    {
        builder.ToTable("ad_version");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Draft).HasColumnType("jsonb").HasConversion(d => DraftJson.Write(d), s => DraftJson.Read<AdDraft>(s));
        builder.Property(v => v.Claims).HasColumnType("jsonb").HasConversion(c => DraftJson.Write(c), s => DraftJson.Read<List<ClaimChoice>>(s))

            // A version is never changed.
            .Metadata.SetValueComparer(new ValueComparer<IReadOnlyList<ClaimChoice>>((a, b) => ReferenceEquals(a, b), v => v.Count));
        builder.HasOne<GenerationHistory>().WithMany().HasForeignKey(v => v.CandidateId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<User>().WithMany().HasForeignKey(v => v.UserId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(v => new { v.CandidateId, v.Number }).IsUnique();
        builder.HasIndex(v => v.OutputFile);
    }
}
