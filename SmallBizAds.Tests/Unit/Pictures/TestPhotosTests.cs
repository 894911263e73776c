using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Unit.Pictures;

public sealed class TestPhotosTests
{
    [Theory]
    [InlineData(480, 640)]
    [InlineData(1800, 1200)]
    public void A_test_photo_has_the_size_asked_for(int width, int height)
    {
        var master = new PhotoIngest(TimeProvider.System).Ingest(TestPhotos.Jpeg(TestScene.Product, width, height), CancellationToken.None).Value!;

        Assert.Equal((width, height), (master.Width, master.Height));
    }

    [Fact]
    public void The_picture_of_a_photo_is_grainy_like_a_sensors()
    {
        using var arena = new VipsArena();
        var photo = VipsOperation.Call("jpegload_buffer", ("buffer", TestPhotos.Jpeg(TestScene.Product, 640, 480)));

        var paper = VipsOperation.Call("extract_area", ("input", photo), ("left", 20), ("top", 20), ("width", 60), ("height", 60));

        Assert.InRange((double)VipsOperation.Run("deviate", [("in", paper)], ["out"])[0]!, 1.0, 9.0);
    }
}
