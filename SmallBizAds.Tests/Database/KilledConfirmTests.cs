using System.Diagnostics;
using System.Globalization;
using SmallBizAds.Core.Ads;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Database;

/// <summary>Whoever is making an ad final when the power goes finds it final or not final, never half.</summary>
public sealed class KilledConfirmTests
{
    [Fact]
    public async Task Kill_nine_at_any_moment_of_confirming_leaves_no_version_without_a_file_and_no_file_without_a_row()
    {
        await using var app = await DataApp.StartNewAsync(configure: ConfirmingProcess.AddReview);
        var guest = Visitors.NewGuest();
        var task = await app.SubmitAsync(guest, Visitors.Asks(count: 1));
        await app.FinishedAsync(guest, task);
        var random = new Random(20261121);
        var told = 0;
        for (var round = 0; round < 6; round++)
        {
            using var process = ConfirmingProcess.Start(app, guest, task, round);
            told = await ReadAsync(process, told, until: told + 1 + random.Next(6));
            await Task.Delay(random.Next(0, 25));
            process.Kill();
            await process.WaitForExitAsync();
            told = await ReadAsync(process, told, until: int.MaxValue);

            // Whatever it was told is there, and nothing is half there.
            var kept = await app.ScalarAsync<long>("SELECT count(*) FROM ad_version");
            Assert.InRange(kept, told, told + 1);
            Assert.Equal(kept, await app.ScalarAsync<int>("SELECT max(number) FROM ad_version"));
            Assert.Equal(kept, await app.ScalarAsync<long>("SELECT count(DISTINCT output_file) FROM ad_version"));
            Assert.Equal(0L, await app.ScalarAsync<long>(
                "SELECT count(*) FROM ad_version v WHERE NOT EXISTS (SELECT 1 FROM image_matching f WHERE f.sha256 = v.output_file AND f.bytes = v.bytes)"));
            Assert.Equal(0L, await app.ScalarAsync<long>(
                "SELECT count(*) FROM ad_draft d WHERE NOT EXISTS (SELECT 1 FROM ad_draft_step s WHERE s.candidate_id = d.candidate_id AND s.number = d.current_step)"));
            var files = await Audit.StorageAsync(app);
            Assert.Empty(files.FilesWithoutRow);
            Assert.Empty(files.Damaged);
            Assert.All(files.RowsWithoutFile, row => Assert.Contains(row, files.WithoutOwner));
            Assert.Empty((await Audit.TasksAsync(app)).Inconsistent);
            told = (int)kept;
        }

        // What a kill left over goes with the sweep, and every version is still there.
        await app.RunChoreAsync(new GuestPurge());
        Assert.True((await Audit.StorageAsync(app)).Clean);
        Assert.Equal(told + 1, (await Audit.StorageAsync(app)).Rows);
    }

    private static async Task<int> ReadAsync(Process process, int told, int until)
    {
        while (told < until && await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) is { } line)
        {
            told = Math.Max(told, int.TryParse(line, CultureInfo.InvariantCulture, out var number) ? number : told);
        }

        return told;
    }
}
