using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmallBizAds.Core.Jobs;

/// <summary>Tables of the queue. The partial indexes serve the claim, the place in the queue, the reaper and the turns.</summary>
internal sealed class JobTables : IEntityTypeConfiguration<Job>, IEntityTypeConfiguration<RecurringJob>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("job");
        builder.Property(j => j.Id).ValueGeneratedNever();
        builder.Property(j => j.State).HasConversion<string>();
        builder.Property(j => j.Payload).HasColumnType("jsonb");
        builder.HasIndex(j => new { j.Lane, j.Turn, j.Id }, "ix_job_queued").HasFilter("state = 'Queued'");
        builder.HasIndex(j => new { j.Lane, j.Turn }, "ix_job_running").HasFilter("state = 'Running'");
        builder.HasIndex(j => new { j.OwnerId, j.Lane, j.Turn }, "ix_job_owner").HasFilter("state IN ('Queued', 'Running')");
        builder.HasIndex(j => j.FinishedAt, "ix_job_finished").HasFilter("finished_at IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<RecurringJob> builder)
    {
        builder.ToTable("recurring_job");
        builder.HasKey(j => j.Name);
        builder.Property(j => j.Payload).HasColumnType("jsonb");
        builder.HasIndex(j => j.NextAt);
    }
}
