using Xunit;

namespace SmallBizAds.Tests.Unit.Commands;

/// <summary>"make" on a disk without room: a real one, a file system of a few kilobytes in memory.</summary>
public sealed class MakeFullDiskTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task A_full_disk_is_told_on_one_line_and_leaves_nothing_half_written(string language)
    {
        Assert.SkipUnless(await ProgramRun.MayMountAsync(), "This machine does not let tests have a file system of their own.");
        var disk = Directory.CreateDirectory(_scratch.At("disk")).FullName;

        var run = await ProgramRun.OfAsync(
            $"""
            unshare --user --map-root-user --mount bash -c '
              mount -t tmpfs -o size=16k none "{disk}"
              "$PROGRAM" make --text "라떼 5,500원" --count 1 --out "{disk}/ads"
              code=$?; ls -A "{disk}/ads" | grep -v scene.json; exit $code'
            """,
            language);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(VerbRun.TextOf(language, "Problem_DiskFull").Replace("{0}", $"{disk}/ads", StringComparison.Ordinal), run.Error.TrimEnd('\n'));
    }

    [Fact]
    public async Task A_folder_that_finds_no_room_is_told_the_same_way()
    {
        Assert.SkipUnless(await ProgramRun.MayMountAsync(), "This machine does not let tests have a file system of their own.");
        var disk = Directory.CreateDirectory(_scratch.At("disk")).FullName;

        var run = await ProgramRun.OfAsync(
            $"""
            unshare --user --map-root-user --mount bash -c '
              mount -t tmpfs -o nr_inodes=1 none "{disk}"
              "$PROGRAM" make --text "라떼 5,500원" --count 1 --out "{disk}/ads"'
            """);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"{disk}/ads", run.Error, StringComparison.Ordinal);
        Assert.StartsWith(VerbRun.TextOf("en", "Problem_DiskFull").Split('{')[0], run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();
}
