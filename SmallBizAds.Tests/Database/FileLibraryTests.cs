using Microsoft.Extensions.DependencyInjection;
using SmallBizAds.Core.Storage;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Database;

public sealed class FileLibraryTests
{
    [Fact]
    public async Task The_last_owner_to_go_takes_the_file_along()
    {
        await using var app = await DataApp.CreateAsync();
        var library = app.Services.GetRequiredService<FileLibrary>();
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var file = File("같은 그림");
        await KeepAsync(app, file, one);
        await KeepAsync(app, file, two);

        await ReleaseAsync(app, one);
        Assert.Equal(0, await library.RemoveUnownedAsync(CancellationToken.None));
        Assert.True((await Audit.StorageAsync(app)).Clean);

        await ReleaseAsync(app, two);
        Assert.Equal(1, await library.RemoveUnownedAsync(CancellationToken.None));
        Assert.Empty(Directory.EnumerateFiles(app.Folder, "*", SearchOption.AllDirectories));
        Assert.Equal(0, (await Audit.StorageAsync(app)).Rows);
    }

    [Fact]
    public async Task What_was_rolled_back_goes_with_the_sweep_but_not_while_it_is_being_written()
    {
        await using var app = await DataApp.CreateAsync();
        var library = app.Services.GetRequiredService<FileLibrary>();
        var file = File("rolled back");
        await library.AnnounceAsync(file, CancellationToken.None);
        await using (var db = app.OpenDatabase())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await library.KeepAsync(db, file, Claim(Guid.CreateVersion7()), CancellationToken.None);

            Assert.Equal(0, await library.RemoveUnownedAsync(CancellationToken.None));
            Assert.Empty((await Audit.StorageAsync(app)).FilesWithoutRow);
            await transaction.RollbackAsync();
        }

        Assert.Equal([file.Sha256], (await Audit.StorageAsync(app)).WithoutOwner);
        Assert.Equal(1, await library.RemoveUnownedAsync(CancellationToken.None));
        Assert.True((await Audit.StorageAsync(app)).Clean);
    }

    [Fact]
    public async Task A_row_that_a_sweep_took_after_it_was_announced_is_made_again()
    {
        await using var app = await DataApp.CreateAsync();
        var library = app.Services.GetRequiredService<FileLibrary>();
        var file = File("announced");
        await library.AnnounceAsync(file, CancellationToken.None);
        Assert.Equal(1, await library.RemoveUnownedAsync(CancellationToken.None));

        await KeepAsync(app, file, Guid.CreateVersion7(), announce: false);

        Assert.Equal((1, true), ((await Audit.StorageAsync(app)).Rows, (await Audit.StorageAsync(app)).Clean));
    }

    [Fact]
    public async Task Keeping_letting_go_and_sweeping_at_once_leaves_files_and_rows_in_agreement()
    {
        await using var app = await DataApp.CreateAsync();
        var library = app.Services.GetRequiredService<FileLibrary>();
        var files = Enumerable.Range(0, 3).Select(i => File($"file {i}")).ToArray();
        using var done = new CancellationTokenSource();
        var sweeps = Task.Run(async () =>
        {
            var removed = 0;
            while (!done.IsCancellationRequested)
            {
                removed += await library.RemoveUnownedAsync(CancellationToken.None);
            }

            return removed;
        });

        await Task.WhenAll(Enumerable.Range(0, 6).Select(worker => Task.Run(async () =>
        {
            var random = new Random(worker);
            for (var i = 0; i < 40; i++)
            {
                var subject = Guid.CreateVersion7();
                var file = files[random.Next(files.Length)];
                await KeepAsync(app, file, subject);
                Assert.True(app.Services.GetRequiredService<IFileStore>().Exists(file.Sha256));
                await ReleaseAsync(app, subject);
            }
        })));
        await done.CancelAsync();

        Assert.True(await sweeps > 3, "the sweeps met the writers");
        await library.RemoveUnownedAsync(CancellationToken.None);
        var findings = await Audit.StorageAsync(app);
        Assert.Equal((0, true), (findings.Rows, findings.Clean));
        Assert.Empty(app.Services.GetRequiredService<IFileStore>().List());
    }

    [Fact]
    public async Task What_a_killed_writer_left_is_removed_and_what_a_living_one_writes_is_not()
    {
        await using var app = await DataApp.CreateAsync();
        var store = app.Services.GetRequiredService<IFileStore>();
        var temporary = Directory.CreateDirectory(Path.Combine(app.Folder, "files", "tmp")).FullName;
        var (dead, alive) = (Path.Combine(temporary, "dead"), Path.Combine(temporary, "alive"));
        await System.IO.File.WriteAllTextAsync(dead, "half");
        await using var writing = new FileStream(alive, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        System.IO.File.SetLastWriteTimeUtc(dead, DateTime.UtcNow.AddMinutes(-5));
        System.IO.File.SetLastWriteTimeUtc(alive, DateTime.UtcNow.AddMinutes(-5));

        Assert.Equal(1, store.RemoveLeftovers());
        Assert.True(System.IO.File.Exists(alive));
        Assert.False(System.IO.File.Exists(dead));
    }

    [Fact]
    public async Task A_disk_without_room_refuses_photos_and_says_so_in_health()
    {
        await using var app = await DataApp.CreateAsync(new() { ["Storage:KeepFree"] = $"{long.MaxValue}" });

        var refused = await app.Generations.KeepPhotoAsync(Visitors.NewGuest(), new byte[] { 1 }, CancellationToken.None);
        var status = app.Services.GetRequiredService<IFileStore>().Probe();

        Assert.Equal("StorageFull", refused.Problem?.Code);
        Assert.Equal((true, true, false), (status.Writable, status.Low, status.Ok));
        Assert.True(status.FreeBytes > 0);
    }

    [Fact]
    public async Task A_disk_that_fills_while_writing_is_a_problem_and_leaves_nothing_behind()
    {
        // /dev/full says "no space left" to every write.
        var folder = Directory.CreateTempSubdirectory("sba-full-").FullName;
        try
        {
            var store = new LocalFileStore(folder, 0, _ => new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0));

            var written = await store.WriteAsync(ContentHash.Of("x"u8), "x"u8.ToArray(), CancellationToken.None);

            Assert.Equal("StorageFull", written.Problem?.Code);
            Assert.Empty(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_damaged_file_is_found()
    {
        await using var app = await DataApp.CreateAsync();
        var file = File("whole");
        await KeepAsync(app, file, Guid.CreateVersion7());
        await System.IO.File.WriteAllTextAsync(Directory.EnumerateFiles(app.Folder, file.Sha256, SearchOption.AllDirectories).Single(), "half!");

        Assert.Equal([file.Sha256], (await Audit.StorageAsync(app)).Damaged);
    }

    private static FileToKeep File(string content) => new(System.Text.Encoding.UTF8.GetBytes(content), FileType.Generated, 1, 1);

    private static FileClaim Claim(Guid subject) => new(OwnerKind.Guest, Guid.CreateVersion7(), FilePurpose.Ad, subject);

    private static async Task KeepAsync(DataApp app, FileToKeep file, Guid subject, bool announce = true)
    {
        var library = app.Services.GetRequiredService<FileLibrary>();
        if (announce)
        {
            await library.AnnounceAsync(file, CancellationToken.None);
        }

        await using var db = app.OpenDatabase();
        await using var transaction = await db.Database.BeginTransactionAsync();
        Assert.True((await library.KeepAsync(db, file, Claim(subject), CancellationToken.None)).Succeeded);
        await transaction.CommitAsync();
    }

    private static async Task ReleaseAsync(DataApp app, Guid subject)
    {
        await using var db = app.OpenDatabase();
        await FileLibrary.ReleaseAsync(db, subject, CancellationToken.None);
    }
}
