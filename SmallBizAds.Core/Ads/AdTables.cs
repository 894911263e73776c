using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmallBizAds.Core.Accounts;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Ads;

/// <summary>Tables of the tasks and their candidates.</summary>
internal sealed class AdTables : IEntityTypeConfiguration<Generation>, IEntityTypeConfiguration<GenerationHistory>
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public void Configure(EntityTypeBuilder<Generation> builder)
    {
        builder.ToTable("generation");
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.State).HasConversion<string>();
        builder.Property(g => g.Step).HasConversion<string>();
        builder.Property(g => g.Trade).HasConversion<string>();
        builder.Property(g => g.Tone).HasConversion<string>();
        builder.Property(g => g.Language).HasConversion<string>();
        builder.Property(g => g.Content).HasConversion<string>();
        builder.Property(g => g.MorePhotos).HasColumnType("text[]").HasDefaultValueSql("'{}'");
        builder.PrimitiveCollection(g => g.PhotoFlaws).HasColumnType("text[]").HasDefaultValueSql("'{}'").ElementType().HasConversion<string>();
        builder.Property(g => g.Problem).HasColumnType("jsonb").HasConversion(p => WriteProblem(p), s => ReadProblem(s));
        builder.HasOne<User>().WithMany().HasForeignKey(g => g.UserId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(g => new { g.OwnerId, g.SubmissionId }).IsUnique();
        builder.HasIndex(g => g.OwnerId, "ix_generation_active").HasFilter("state IN ('Queued', 'Processing')");
        builder.HasIndex(g => new { g.ClientAddress, g.CreatedAt }, "ix_generation_address").HasFilter("client_address IS NOT NULL");
        builder.HasIndex(g => g.ExpiresAt, "ix_generation_expires").HasFilter("expires_at IS NOT NULL");
        builder.HasIndex(g => g.FinishedAt, "ix_generation_completed").HasFilter("state = 'Completed'");
    }

    public void Configure(EntityTypeBuilder<GenerationHistory> builder)
    {
        builder.ToTable("generation_history");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Trade).HasConversion<string>();
        builder.Property(h => h.StyleTags).HasColumnType("text[]");
        builder.Property(h => h.Draft).HasColumnType("jsonb").HasConversion(d => DraftJson.Write(d), s => DraftJson.Read<AdDraft>(s));
        builder.HasOne<Generation>().WithMany().HasForeignKey(h => h.GenerationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<User>().WithMany().HasForeignKey(h => h.UserId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(h => new { h.GenerationId, h.Number }).IsUnique();
        builder.HasIndex(h => new { h.UserId, h.CreatedAt });
        builder.HasIndex(h => h.OutputFile);
    }

    private static string? WriteProblem(Problem? problem) =>
        problem is null ? null : JsonSerializer.Serialize(new StoredProblem(problem.Code, [.. problem.Arguments.Select(a => Convert.ToString(a, System.Globalization.CultureInfo.InvariantCulture)!)]), Json);

    private static Problem? ReadProblem(string? json) =>
        json is not null && JsonSerializer.Deserialize<StoredProblem>(json, Json) is { } stored ? new Problem(stored.Code, [.. stored.Arguments]) : null;

    private sealed record StoredProblem(string Code, string[] Arguments);
}
