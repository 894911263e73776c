using Microsoft.EntityFrameworkCore;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Shared;
using SmallBizAds.Core.Storage;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Database;

public sealed class MakingAdsTests
{
    [Fact]
    public async Task A_guest_gets_four_candidates_with_their_files()
    {
        await using var app = await DataApp.StartNewAsync();
        var guest = Visitors.NewGuest();
        var request = Visitors.Asks();

        var id = await app.SubmitAsync(guest, request);
        var view = await app.FinishedAsync(guest, id);

        Assert.Equal((GenerationState.Completed, GenerationStep.Done, 100), (view.State, view.Step, view.Percent));
        Assert.Equal([1, 2, 3, 4], view.Candidates.Select(c => c.Number));
        Assert.Equal(request.Brief, view.Brief);
        Assert.Null(view.ExpectedRemaining);
        foreach (var candidate in view.Candidates)
        {
            var expected = ScriptedAdMaker.BytesOf(request.Brief, candidate.Number, null);
            Assert.Equal((ContentHash.Of(expected), expected.Length), (candidate.FileHash, candidate.Bytes));
            Assert.Equal(expected, await ReadAsync(app, guest, candidate.FileHash!));
            Assert.Equal($"test-{candidate.Number}", candidate.Design);
            Assert.Equal(["#빵집"], candidate.Copy.Hashtags);
        }

        Assert.Equal(
            "guest both builtin general,everyday,warm 7 1:1",
            await app.ScalarAsync<string>(
                "SELECT DISTINCT coalesce(user_id::text, 'guest') || ' ' || content_type || ' ' || method || ' ' || array_to_string(style_tags, ',') || ' ' || seed || ' ' || ratio FROM generation_history"));
    }

    [Fact]
    public async Task Candidates_appear_one_by_one_with_progress()
    {
        await using var app = await DataApp.CreateAsync();
        using var next = new SemaphoreSlim(0);
        app.Maker.Before = (_, _, ct) => next.Wait(ct);
        var guest = Visitors.NewGuest();
        var id = await app.SubmitAsync(guest, Visitors.Asks());

        var waiting = await app.Generations.FindAsync(guest, id, CancellationToken.None);
        Assert.Equal((GenerationState.Queued, GenerationStep.Waiting, 0, 1), (waiting!.State, waiting.Step, waiting.Percent, waiting.PlaceInQueue));
        Assert.True(waiting.ExpectedRemaining > TimeSpan.Zero);

        await app.StartAsync();
        var percent = 0;
        for (var made = 1; made <= 4; made++)
        {
            next.Release();
            GenerationView? view = null;
            await Eventually.TrueAsync(async () => (view = await app.Generations.FindAsync(guest, id, CancellationToken.None))!.Candidates.Count == made, $"candidate {made}");
            Assert.True(view!.Percent > percent);
            percent = view.Percent;
        }
    }

    [Fact]
    public async Task A_photo_is_kept_used_and_drawn_again_as_png()
    {
        await using var app = await DataApp.StartNewAsync();
        var guest = Visitors.NewGuest();
        var upload = new byte[5000];
        new Random(1).NextBytes(upload);
        var photo = await app.Generations.KeepPhotoAsync(guest, upload, CancellationToken.None);

        var id = await app.SubmitAsync(guest, Visitors.Asks(count: 1, photo: photo.Value!.Hash));
        var view = await app.FinishedAsync(guest, id);

        Assert.Equal(new KeptPhoto(ContentHash.Of(upload), 1200, 900), photo.Value);
        Assert.Equal(photo.Value.Hash, view.PhotoHash);
        Assert.Equal(ContentHash.Of(ScriptedAdMaker.BytesOf(view.Brief, 1, new(upload, 1200, 900))), view.Candidates[0].FileHash);
        Assert.Equal("photo", await app.ScalarAsync<string>("SELECT method FROM generation_history"));
        Assert.Equal(upload[..100], await app.Generations.ThumbnailAsync(guest, photo.Value.Hash, 100, CancellationToken.None));
    }

    [Fact]
    public async Task Nobody_else_finds_anything()
    {
        await using var app = await DataApp.StartNewAsync();
        var (guest, other) = (Visitors.NewGuest(), Visitors.NewGuest());
        var photo = (await app.Generations.KeepPhotoAsync(guest, new byte[] { 1, 2, 3 }, CancellationToken.None)).Value!;
        var id = await app.SubmitAsync(guest, Visitors.Asks(count: 1, photo: photo.Hash));
        var view = await app.FinishedAsync(guest, id);

        Assert.Null(await app.Generations.FindAsync(other, id, CancellationToken.None));
        Assert.Null(await app.Generations.OpenFileAsync(other, view.Candidates[0].FileHash!, CancellationToken.None));
        Assert.Null(await app.Generations.OpenFileAsync(other, "../../../etc/passwd", CancellationToken.None));
        Assert.Null(await app.Generations.ThumbnailAsync(other, photo.Hash, 100, CancellationToken.None));
        Assert.False(await app.Generations.CancelAsync(other, id, CancellationToken.None));
        Assert.Equal("TaskNotFound", (await app.Generations.RetryAsync(other, id, CancellationToken.None)).Problem?.Code);
        Assert.Equal("PhotoGone", (await app.Generations.SubmitAsync(other, Visitors.Asks(photo: photo.Hash), CancellationToken.None)).Problem?.Code);
        Assert.Equal(1, await app.ScalarAsync<long>("SELECT count(*) FROM generation"));
    }

    [Fact]
    public async Task A_fifth_task_is_refused_also_when_ten_are_sent_at_once()
    {
        await using var app = await DataApp.CreateAsync();
        var guest = Visitors.NewGuest();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(i =>
            app.Generations.SubmitAsync(guest, Visitors.Asks(seed: i), CancellationToken.None)));

        Assert.Equal(4, answers.Count(a => a.Succeeded));
        Assert.All(answers.Where(a => !a.Succeeded), a => Assert.Equal(("TooManyTasks", 4), (a.Problem!.Code, a.Problem.Arguments[0])));
        Assert.Equal(4, await app.ScalarAsync<long>("SELECT count(*) FROM job WHERE kind = 'make-ads'"));

        await app.StartAsync();
        await app.FinishedAsync(guest, answers.First(a => a.Succeeded).Value);
        Assert.True((await app.Generations.SubmitAsync(guest, Visitors.Asks(), CancellationToken.None)).Succeeded);
    }

    [Fact]
    public async Task Guests_of_one_address_are_limited_loosely_and_members_are_not()
    {
        await using var app = await DataApp.CreateAsync(new() { ["Ads:GuestTasksPerAddress"] = "3" });
        for (var i = 0; i < 3; i++)
        {
            await app.SubmitAsync(Visitors.NewGuest(), Visitors.Asks(address: "203.0.113.9"));
        }

        var refused = await app.Generations.SubmitAsync(Visitors.NewGuest(), Visitors.Asks(address: "203.0.113.9"), CancellationToken.None);
        Assert.Equal("TooManyFromAddress", refused.Problem?.Code);
        await app.SubmitAsync(Visitors.NewGuest(), Visitors.Asks(address: "203.0.113.10"));
        app.Time.Advance(TimeSpan.FromMinutes(61));
        await app.SubmitAsync(Visitors.NewGuest(), Visitors.Asks(address: "203.0.113.9"));
    }

    [Fact]
    public async Task The_thirty_first_photo_of_an_hour_is_refused_also_when_they_are_sent_at_once()
    {
        await using var app = await DataApp.CreateAsync();
        var guest = Visitors.NewGuest();

        var answers = await Task.WhenAll(Enumerable.Range(0, 34).Select(i => app.Generations.KeepPhotoAsync(guest, new[] { (byte)i }, CancellationToken.None)));

        Assert.Equal(30, answers.Count(a => a.Succeeded));
        Assert.All(answers.Where(a => !a.Succeeded), a => Assert.Equal(("TooManyPhotos", 30), (a.Problem!.Code, a.Problem.Arguments[0])));
        Assert.True((await app.Generations.KeepPhotoAsync(Visitors.NewGuest(), new byte[] { 99 }, CancellationToken.None)).Succeeded);
        app.Time.Advance(TimeSpan.FromMinutes(61));
        Assert.True((await app.Generations.KeepPhotoAsync(guest, new byte[] { 99 }, CancellationToken.None)).Succeeded);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_task()
    {
        await using var app = await DataApp.CreateAsync();
        var guest = Visitors.NewGuest();
        var form = Visitors.Asks(submission: Guid.CreateVersion7());

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => app.Generations.SubmitAsync(guest, form, CancellationToken.None)));

        Assert.Single(answers.Select(a => a.Value).Distinct());
        Assert.Equal(1, await app.ScalarAsync<long>("SELECT count(*) FROM generation"));
    }

    [Fact]
    public async Task The_same_form_with_other_words_is_another_task()
    {
        await using var app = await DataApp.CreateAsync();
        var guest = Visitors.NewGuest();
        var form = Visitors.Asks(submission: Guid.CreateVersion7());
        var changed = form with { Brief = form.Brief with { Text = "소금빵 3,000원" } };

        var first = await app.SubmitAsync(guest, form);
        var second = await app.SubmitAsync(guest, changed);

        Assert.NotEqual(first, second);
        Assert.Equal("소금빵 3,000원", (await app.Generations.FindAsync(guest, second, CancellationToken.None))!.Brief.Text);
        Assert.Equal(first, await app.SubmitAsync(guest, form));
    }

    [Fact]
    public async Task A_candidate_that_cannot_be_made_does_not_keep_the_others_away()
    {
        await using var app = await DataApp.StartNewAsync();
        app.Maker.Before = (_, number, _) => Assert.NotEqual(2, number);
        var guest = Visitors.NewGuest();

        var view = await app.FinishedAsync(guest, await app.SubmitAsync(guest, Visitors.Asks()));

        Assert.Equal(GenerationState.Completed, view.State);
        Assert.Equal([1, 3, 4], view.Candidates.Select(c => c.Number));
        Assert.Equal(6, app.Maker.Calls);
    }

    [Fact]
    public async Task A_candidate_that_fails_once_is_made_by_the_next_attempt()
    {
        await using var app = await DataApp.StartNewAsync();
        var failures = 0;
        app.Maker.Before = (_, number, _) => Assert.False(number == 2 && Interlocked.Increment(ref failures) == 1);
        var guest = Visitors.NewGuest();

        var view = await app.FinishedAsync(guest, await app.SubmitAsync(guest, Visitors.Asks()));

        Assert.Equal([1, 2, 3, 4], view.Candidates.Select(c => c.Number));
        Assert.Equal(5, app.Maker.Calls);
    }

    [Fact]
    public async Task A_task_of_which_nothing_could_be_made_fails_and_can_be_tried_again()
    {
        await using var app = await DataApp.StartNewAsync();
        var broken = true;
        app.Maker.Before = (_, _, _) => Assert.False(broken);
        var guest = Visitors.NewGuest();
        var id = await app.SubmitAsync(guest, Visitors.Asks(count: 2));

        var failed = await app.FinishedAsync(guest, id);
        Assert.Equal((GenerationState.Failed, "Unexpected"), (failed.State, failed.Problem!.Code));
        Assert.Equal(6, app.Maker.Calls);

        broken = false;
        Assert.Equal(id, (await app.Generations.RetryAsync(guest, id, CancellationToken.None)).Value);
        var view = await app.FinishedAsync(guest, id);
        Assert.Equal((GenerationState.Completed, 2), (view.State, view.Candidates.Count));
        Assert.Null(view.Problem);
    }

    [Fact]
    public async Task A_task_that_takes_too_long_keeps_what_it_has_or_says_so()
    {
        await using var app = await DataApp.StartNewAsync(new() { ["Jobs:AttemptLimit"] = "00:00:01" });
        app.Maker.Before = (brief, number, ct) => ct.WaitHandle.WaitOne(brief.Count == 2 && number == 1 ? 0 : 20_000);
        var guest = Visitors.NewGuest();
        var (nothing, something) = (await app.SubmitAsync(guest, Visitors.Asks(count: 1)), await app.SubmitAsync(guest, Visitors.Asks(count: 2)));

        var (without, with) = (await app.FinishedAsync(guest, nothing), await app.FinishedAsync(guest, something));

        Assert.Equal((GenerationState.Failed, "TookTooLong", "1"), (without.State, without.Problem!.Code, without.Problem.Arguments[0]));
        Assert.Equal((GenerationState.Completed, 1), (with.State, with.Candidates.Count));
    }

    [Fact]
    public async Task Cancelling_keeps_what_is_made_and_a_retry_makes_only_the_rest()
    {
        await using var app = await DataApp.StartNewAsync();
        app.Maker.Before = (_, number, ct) => ct.WaitHandle.WaitOne(number == 3 ? 20_000 : 0);
        var guest = Visitors.NewGuest();
        var id = await app.SubmitAsync(guest, Visitors.Asks());
        await Eventually.TrueAsync(() => app.Maker.Calls == 3, "the third candidate");

        Assert.True(await app.Generations.CancelAsync(guest, id, CancellationToken.None));
        Assert.False(await app.Generations.CancelAsync(guest, id, CancellationToken.None));
        var cancelled = await app.Generations.FindAsync(guest, id, CancellationToken.None);
        Assert.Equal((GenerationState.Cancelled, 2), (cancelled!.State, cancelled.Candidates.Count));

        app.Maker.Before = (_, _, _) => { };
        await app.Generations.RetryAsync(guest, id, CancellationToken.None);
        var view = await app.FinishedAsync(guest, id);
        Assert.Equal([1, 2, 3, 4], view.Candidates.Select(c => c.Number));
        Assert.Equal(5, app.Maker.Calls);
    }

    [Fact]
    public async Task Words_that_a_database_cannot_hold_are_taken_without_them()
    {
        await using var app = await DataApp.StartNewAsync();
        var guest = Visitors.NewGuest();

        var view = await app.FinishedAsync(guest, await app.SubmitAsync(guest, Visitors.Asks("빵\0 🥐\ud800 5,500원", count: 1)));

        Assert.Equal("빵 🥐 5,500원", view.Brief.Text);
    }

    [Fact]
    public async Task What_a_guest_made_is_forgotten_after_a_day_and_the_mark_after_a_month()
    {
        await using var app = await DataApp.StartNewAsync();
        var (guest, member) = (Visitors.NewGuest(), await AddMemberAsync(app));
        var photo = (await app.Generations.KeepPhotoAsync(guest, new byte[] { 1, 2, 3 }, CancellationToken.None)).Value!;
        var old = await app.SubmitAsync(guest, Visitors.Asks(count: 2, photo: photo.Hash, address: "203.0.113.9"));
        var kept = await app.SubmitAsync(member, Visitors.Asks(count: 1, seed: 99));
        var hash = (await app.FinishedAsync(guest, old)).Candidates[0].FileHash;
        await app.FinishedAsync(member, kept);

        app.Time.Advance(TimeSpan.FromHours(25));
        await app.RunChoreAsync(new StorageSweep());
        await app.RunChoreAsync(new GuestPurge());

        var expired = await app.Generations.FindAsync(guest, old, CancellationToken.None);
        Assert.Equal((GenerationState.Expired, "", 0), (expired!.State, expired.Brief.Text, expired.Candidates.Count));
        Assert.Null(await app.Generations.OpenFileAsync(guest, hash!, CancellationToken.None));
        Assert.Equal("TaskExpired", (await app.Generations.RetryAsync(guest, old, CancellationToken.None)).Problem?.Code);
        Assert.Equal(0, await app.ScalarAsync<long>($"SELECT count(*) FROM generation WHERE client_address IS NOT NULL OR photo_hash IS NOT NULL"));
        var findings = await Audit.StorageAsync(app);
        Assert.True(findings.Clean);
        Assert.Equal(1, findings.Rows);
        Assert.Single((await app.Generations.FindAsync(member, kept, CancellationToken.None))!.Candidates);

        app.Time.Advance(TimeSpan.FromDays(31));
        await app.RunChoreAsync(new GuestPurge());
        Assert.Null(await app.Generations.FindAsync(guest, old, CancellationToken.None));
        Assert.NotNull(await app.Generations.FindAsync(member, kept, CancellationToken.None));
    }

    [Fact]
    public async Task A_photo_that_a_guest_did_not_use_goes_with_what_guests_made_and_a_member_s_stays()
    {
        await using var app = await DataApp.StartNewAsync(new() { ["Ads:KeepGuests"] = "01:00:00" });
        var (guest, member) = (Visitors.NewGuest(), await AddMemberAsync(app));
        var (guests, members) = (await app.Generations.KeepPhotoAsync(guest, new byte[] { 1 }, CancellationToken.None), await app.Generations.KeepPhotoAsync(member, new byte[] { 2 }, CancellationToken.None));

        app.Time.Advance(TimeSpan.FromMinutes(61));
        await app.RunChoreAsync(new GuestPurge());

        Assert.Null(await app.Generations.OpenFileAsync(guest, guests.Value!.Hash, CancellationToken.None));
        Assert.Equal([2], await ReadAsync(app, member, members.Value!.Hash));
        Assert.Equal((1, true), ((await Audit.StorageAsync(app)).Rows, (await Audit.StorageAsync(app)).Clean));
    }

    [Fact]
    public async Task A_retry_that_meets_the_purge_does_not_bring_back_a_task_without_words()
    {
        await using var app = await DataApp.CreateAsync();
        var guest = Visitors.NewGuest();
        var id = await app.SubmitAsync(guest, Visitors.Asks());
        await app.Generations.CancelAsync(guest, id, CancellationToken.None);
        await using var purge = app.OpenDatabase();
        await using var transaction = await purge.Database.BeginTransactionAsync();
        await purge.Database.ExecuteSqlAsync($"UPDATE generation SET state = 'Expired', input_text = '' WHERE id = {id}");

        var retry = app.Generations.RetryAsync(guest, id, CancellationToken.None);
        await Eventually.TrueAsync(
            async () => await app.ScalarAsync<long>("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'") > 0,
            "the retry to meet the purge");
        await transaction.CommitAsync();

        Assert.Equal("TaskExpired", (await retry).Problem?.Code);
        Assert.Equal("Expired", await app.ScalarAsync<string>("SELECT state FROM generation"));
        Assert.Equal(0, await app.ScalarAsync<long>("SELECT count(*) FROM job WHERE state = 'Queued' AND kind = 'make-ads'"));
    }

    [Fact]
    public async Task Signed_in_one_still_finds_what_this_browser_made_before()
    {
        await using var app = await DataApp.StartNewAsync();
        var guest = Visitors.NewGuest();
        var id = await app.SubmitAsync(guest, Visitors.Asks(count: 1));
        await app.FinishedAsync(guest, id);
        var member = guest with { UserId = (await AddMemberAsync(app)).UserId };

        var view = await app.Generations.FindAsync(member, id, CancellationToken.None);

        Assert.NotNull(await ReadAsync(app, member, view!.Candidates[0].FileHash!));
        var own = await app.SubmitAsync(member, Visitors.Asks(count: 1, seed: 8));
        await app.FinishedAsync(member, own);
        Assert.Null(await app.Generations.FindAsync(guest, own, CancellationToken.None));
    }

    private static async Task<Visitor> AddMemberAsync(DataApp app)
    {
        await using var db = app.OpenDatabase();
        var user = new Core.Accounts.User { UserName = $"shop{Guid.CreateVersion7():N}", CreatedAt = app.Time.GetUtcNow() };
        db.Add(user);
        await db.SaveChangesAsync();
        return new Visitor(Guid.CreateVersion7(), user.Id);
    }

    private static async Task<byte[]> ReadAsync(DataApp app, Visitor visitor, string hash)
    {
        await using var stream = await app.Generations.OpenFileAsync(visitor, hash, CancellationToken.None);
        using var content = new MemoryStream();
        await stream!.CopyToAsync(content);
        return content.ToArray();
    }
}
