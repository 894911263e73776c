using System.Xml.Linq;
using SmallBizAds.Core.Imaging;
using Xunit;

namespace SmallBizAds.Tests.Unit.Imaging;

public sealed class FontConfigurationTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fonts-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Only_the_named_folders_are_searched()
    {
        var configuration = new FontConfiguration(_folder.FullName);

        configuration.Write([]);
        configuration.Write(["/fonts/a & b", "/fonts/c"]);

        var root = XDocument.Load(configuration.File).Root!;
        Assert.Equal(["/fonts/a & b", "/fonts/c"], root.Elements("dir").Select(static dir => dir.Value));
        Assert.Empty(root.Elements("include"));
        Assert.StartsWith(_folder.FullName, root.Element("cachedir")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Web_fonts_which_would_come_out_as_boxes_are_left_out()
    {
        var configuration = new FontConfiguration(_folder.FullName);

        configuration.Write(["/fonts"]);

        Assert.Equal(["*.woff", "*.woff2"], XDocument.Load(configuration.File).Descendants("glob").Select(static glob => glob.Value));
    }

    [Fact]
    public void Processes_that_write_at_once_leave_one_whole_file()
    {
        Parallel.For(0, 40, i => new FontConfiguration(_folder.FullName).Write([$"/fonts/{i}"]));

        var file = Assert.Single(_folder.GetFiles());
        Assert.Single(XDocument.Load(file.FullName).Root!.Elements("dir"));
    }
}
