using SmallBizAds.Web.Commands;
using Xunit;

namespace SmallBizAds.Tests.Unit.Commands;

public sealed class AdFolderTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    [Fact]
    public async Task A_file_is_replaced_in_one_step_and_nothing_unfinished_stays()
    {
        var folder = AdFolder.Open(_scratch.At("새 폴더/ads")).Value!;
        await folder.WriteAsync("ad-1.jpg", new byte[] { 1 }, TestContext.Current.CancellationToken);
        await using var reader = File.OpenRead(_scratch.At("새 폴더/ads/ad-1.jpg"));

        var written = await folder.WriteAsync("ad-1.jpg", new byte[] { 2, 3 }, TestContext.Current.CancellationToken);

        Assert.Equal(_scratch.At("새 폴더/ads/ad-1.jpg"), written.Value);
        Assert.Equal([2, 3], await File.ReadAllBytesAsync(written.Value!, TestContext.Current.CancellationToken));
        Assert.Equal(1, reader.ReadByte());
        Assert.Single(Directory.GetFileSystemEntries(_scratch.At("새 폴더/ads")));
    }

    [Fact]
    public async Task A_stopped_write_leaves_nothing()
    {
        var folder = AdFolder.Open(_scratch.Path).Value!;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => folder.WriteAsync("ad-1.jpg", new byte[9], new CancellationToken(canceled: true)));

        Assert.Empty(Directory.GetFileSystemEntries(_scratch.Path));
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_is_reported()
    {
        Directory.CreateDirectory(_scratch.At("ad-1.jpg"));

        var written = await AdFolder.Open(_scratch.Path).Value!.WriteAsync("ad-1.jpg", new byte[1], TestContext.Current.CancellationToken);

        Assert.Equal("FolderNotUsable", written.Problem?.Code);
        Assert.Single(Directory.GetFileSystemEntries(_scratch.Path));
    }

    public void Dispose() => _scratch.Dispose();
}
