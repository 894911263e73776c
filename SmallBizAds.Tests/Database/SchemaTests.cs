using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmallBizAds.Core.Accounts;
using SmallBizAds.Core.Chat;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Database;

public sealed class SchemaTests
{
    [Fact]
    public async Task Two_processes_may_bring_an_empty_database_up_to_date_at_once()
    {
        var connection = await TestPostgres.CreateEmptyDatabaseAsync();
        var folder = Directory.CreateTempSubdirectory("sba-data-").FullName;
        await using (var one = DataApp.Build(connection, folder, false, null, null))
        await using (var two = DataApp.Build(connection, folder, false, null, null))
        {
            await Task.WhenAll(one.StartAsync(), two.StartAsync());

            Assert.Equal(SchemaUpdate.KnownMigrations().Count, await two.ScalarAsync<long>($"SELECT count(*) FROM {AppDbContext.HistoryTable}"));
        }

        await TestPostgres.DropDatabaseAsync(connection);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_migrations_describe_the_model()
    {
        await using var app = await DataApp.CreateAsync();
        await using var db = app.OpenDatabase();

        Assert.False(db.Database.HasPendingModelChanges(), "The model has changed: add a migration (see Migrations/DesignTimeFactory.cs).");
    }

    [Fact]
    public async Task Every_name_can_be_written_without_quotes()
    {
        await using var app = await DataApp.CreateAsync();

        var odd = await app.ScalarAsync<string>(
            $"""
            SELECT coalesce(string_agg(name, ', '), '') FROM (
                SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public'
                UNION SELECT indexname FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '{AppDbContext.HistoryTable}'
                UNION SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '{AppDbContext.HistoryTable}') AS names
            WHERE name !~ '^[a-z][a-z0-9_]*$'
            """);

        Assert.Equal("", odd);
    }

    [Fact]
    public async Task An_account_that_goes_leaves_its_candidates_without_a_name()
    {
        await using var app = await DataApp.StartNewAsync();
        await using var db = app.OpenDatabase();
        var user = new User { UserName = "빵집" };
        db.Add(user);
        await db.SaveChangesAsync();
        var member = Visitors.NewGuest() with { UserId = user.Id };
        await app.FinishedAsync(member, await app.SubmitAsync(member, Visitors.Asks(count: 1)));

        await db.Set<User>().Where(u => u.Id == user.Id).ExecuteDeleteAsync();

        Assert.Equal(1, await app.ScalarAsync<long>("SELECT count(*) FROM generation_history WHERE user_id IS NULL"));
    }

    [Fact]
    public async Task A_chat_numbers_its_messages_and_keeps_them_without_a_name_when_the_account_goes()
    {
        await using var app = await DataApp.CreateAsync();
        await using var db = app.OpenDatabase();
        var user = new User { UserName = "빵집" };
        var session = Guid.CreateVersion7();
        db.Add(user);
        db.Add(Message(1));
        await db.SaveChangesAsync();

        await using (var second = app.OpenDatabase())
        {
            second.Add(Message(1));
            await Assert.ThrowsAsync<DbUpdateException>(() => second.SaveChangesAsync());
        }

        await db.Set<User>().Where(u => u.Id == user.Id).ExecuteDeleteAsync();
        Assert.Equal("1 User 신메뉴", await app.ScalarAsync<string>("SELECT number || ' ' || role || ' ' || content FROM chat_history WHERE user_id IS NULL"));

        ChatMessage Message(int number) => new()
        {
            UserId = user.Id, OwnerId = user.Id, SessionId = session, Number = number, Role = ChatRole.User, Content = "신메뉴", CreatedAt = app.Time.GetUtcNow(),
        };
    }

    [Fact]
    public async Task What_one_process_protects_another_can_read()
    {
        await using var one = await DataApp.CreateAsync();
        await using var two = one.Beside();

        var secret = one.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("흑임자");

        Assert.Equal("흑임자", two.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Unprotect(secret));
        Assert.Equal(1, await one.ScalarAsync<long>("SELECT count(*) FROM data_protection_key"));
    }

    [Theory]
    [InlineData("Jobs:Lease", "00:00:00.1", "Jobs")]
    [InlineData("Data:PoolSize", "0", "PoolSize")]
    [InlineData("Ads:ActiveTasks", "0", "Ads")]
    [InlineData("Storage:KeepFree", "-1", "KeepFree")]
    public async Task A_setting_outside_its_range_is_refused_at_the_start(string key, string value, string named)
    {
        await using var app = await DataApp.CreateAsync(new() { [key] = value });

        var refusal = await Assert.ThrowsAnyAsync<Exception>(app.StartAsync);

        Assert.Contains(named, refusal.ToString(), StringComparison.Ordinal);
    }
}
