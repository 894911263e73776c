using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Jobs;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Storage;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Pages.Review;

/// <summary>A guest's ad goes after a day, whatever was made of it and whoever is just typing.</summary>
public sealed class ExpiredReviewTests
{
    [Fact]
    public async Task Drafts_versions_and_files_go_and_every_page_says_so()
    {
        using var app = await WholeApp.CreateAsync();
        var desk = await ReviewDesk.NewAsync(app, fill: form => form.Attach("Form.Photo", Png.Gradient(700, 500, 4)));
        await desk.ChangeAsync(form => form.Set("Text.Headline", "첫 번째 제목"));
        var version = await desk.ConfirmAsync();
        await desk.OpenedAsync();
        await desk.SendPhotoAsync(Png.Gradient(700, 500, 5));
        await desk.OpenedAsync();
        var second = await desk.ConfirmAsync();
        var (preview, form) = (desk.Preview, desk.Page);
        Assert.Equal((0L, 2L), (await CountAsync(app, "file_owner o WHERE NOT EXISTS (SELECT 1 FROM image_matching i WHERE i.sha256 = o.sha256)"), await CountAsync(app, "ad_version")));

        await ExecuteAsync(app, "UPDATE generation SET expires_at = now() - interval '1 hour'");
        await ExecuteAsync(app, "UPDATE file_owner SET created_at = now() - interval '2 days'");
        await RunAsync(app, new GuestPurge());

        foreach (var table in new[] { "ad_version", "ad_draft", "ad_draft_step", "generation_history", "file_owner", "image_matching" })
        {
            Assert.Equal((table, 0L), (table, await CountAsync(app, table)));
        }

        var files = await app.Services.GetRequiredService<StorageAudit>().RunAsync(CancellationToken.None);
        Assert.True(files.Clean && files.Rows == 0, files.ToString());
        Assert.Empty(app.Services.GetRequiredService<IFileStore>().List());
        foreach (var path in new[] { desk.Task, desk.Path, $"{desk.Path}?handler=Ideas&text=Headline", version, second, $"{desk.Path}/compare?a=1&b=2" })
        {
            await desk.Owner.Visit.OpenAsync(path);
            Assert.Equal((path, HttpStatusCode.Gone), (path, desk.Status));
        }

        // Pictures and files are simply not there any more.
        foreach (var path in new[] { preview, $"{version}/ad.jpg", $"{version}/ad.png", $"{second}/ad.json" })
        {
            await desk.Owner.Visit.OpenAsync(path);
            Assert.Equal((path, true), (path, desk.Status is HttpStatusCode.NotFound or HttpStatusCode.Gone));
        }

        foreach (var handler in new[] { null, "Undo", "Redo", "Idea", "Idea&text=Headline", "Wording&text=Headline", "Reword&text=Headline", "DropPhoto", "Confirm" })
        {
            foreach (var htmx in new[] { false, true })
            {
                desk.Back(form);
                await desk.SendAsync(handler, f => f.Set("wording", "새 글").Set("phrase", "새 글").Set("Text.Headline", "늦은 제목"), htmx);
                Assert.Equal((handler, HttpStatusCode.Gone), (handler, desk.Status));
            }
        }

        foreach (var photo in new[] { null, Png.Gradient(400, 300, 6), "no photo"u8.ToArray() })
        {
            desk.Back(form);
            await desk.SendPhotoAsync(photo);
            Assert.Equal(HttpStatusCode.Gone, desk.Status);
        }

        foreach (var handler in new[] { "Ratio", "TakeUp" })
        {
            desk.Owner.Visit.Back(form);
            await desk.Owner.Visit.SendAsync("#review-form", f => f.Set("ratio", "4:5").Action = $"{version}?handler={handler}");
            Assert.Equal((handler, HttpStatusCode.Gone), (handler, desk.Status));
        }

        Assert.Equal(0L, await CountAsync(app, "file_owner"));
    }

    // The purge has the row in hand when the change arrives.
    [Theory]
    [InlineData(null)]
    [InlineData("Undo")]
    [InlineData("Confirm")]
    [InlineData("TakeUp")]
    public async Task A_change_that_meets_the_purge_is_told_that_the_ad_is_gone(string? handler)
    {
        using var app = await WholeApp.CreateAsync();
        var desk = await ReviewDesk.NewAsync(app);
        var version = await desk.ConfirmAsync();
        if (handler == "Undo")
        {
            await desk.OpenedAsync();
            await desk.ChangeAsync(form => form.Set("Text.Headline", "먼저 고친 제목"));
        }

        await using var purge = await app.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync();
        await using var transaction = await purge.Database.BeginTransactionAsync();
        await purge.Database.ExecuteSqlRawAsync("UPDATE generation SET state = 'Expired', input_text = ''; DELETE FROM generation_history;");

        desk.Owner.Visit.Back(desk.Page);
        var sent = handler == "TakeUp"
            ? desk.Owner.Visit.SendAsync("#review-form", form => form.Action = $"{version}?handler=TakeUp")
            : desk.SendAsync(handler, form => form.Set("Text.Headline", "늦은 제목"));
        await Eventually.TrueAsync(
            async () => sent.IsCompleted || await CountAsync(app, "pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()") > 0, "the change to wait for the purge");
        Assert.False(sent.IsCompleted, $"it waits for the purge: {sent.Exception}");
        await transaction.CommitAsync();
        await sent;

        Assert.Equal(HttpStatusCode.Gone, desk.Status);
        Assert.Equal(0L, await CountAsync(app, "ad_draft"));
    }

    private static async Task RunAsync<T>(WholeApp app, T chore)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync();
        var id = await app.Services.GetRequiredService<JobQueue>().EnqueueAsync(db, chore, null, CancellationToken.None);
        await Eventually.TrueAsync(async () => await CountAsync(app, $"job WHERE id = '{id}' AND state = 'Done'") == 1, "the chore to be done");
    }

    private static async Task<long> CountAsync(WholeApp app, string from)
    {
        await using var command = app.Database.CreateCommand($"SELECT count(*) FROM {from}");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task ExecuteAsync(WholeApp app, string sql)
    {
        await using var command = app.Database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
