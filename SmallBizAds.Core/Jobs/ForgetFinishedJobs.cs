using Npgsql;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Jobs;

/// <summary>Deletes jobs that finished long ago.</summary>
internal sealed record ForgetFinishedJobs;

/// <summary>Does <see cref="ForgetFinishedJobs"/>.</summary>
internal sealed class ForgetFinishedJobsHandler(NpgsqlDataSource database, JobsOptions options) : IJobHandler<ForgetFinishedJobs>
{
    public async Task<Problem?> HandleAsync(ForgetFinishedJobs payload, JobRun run, CancellationToken ct)
    {
        await using var command = database.CreateCommand("DELETE FROM job WHERE finished_at < clock_timestamp() - $1");
        command.Parameters.Add(new() { Value = options.KeepFinished });
        await command.ExecuteNonQueryAsync(ct);
        return null;
    }

    public Task GiveUpAsync(ForgetFinishedJobs payload, Problem problem, AppDbContext db, CancellationToken ct) => Task.CompletedTask;
}
