using System.Text;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Shared;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Unit.Pictures;

public sealed class RefusedPhotoTests : IDisposable
{
    private readonly VipsArena _arena = new();

    public void Dispose() => _arena.Dispose();

    [Fact]
    public void Over_ten_megabytes_is_too_large()
    {
        var padded = PhotoBytes.Jpeg(300, 300).Concat(new byte[11 * 1024 * 1024]).ToArray();

        Refused(PhotoProblems.TooLarge, padded);
    }

    [Fact]
    public void Up_to_ten_megabytes_is_taken()
    {
        var jpeg = PhotoBytes.Jpeg(300, 300);
        byte[] padded = [.. jpeg, .. new byte[PhotoLimits.Bytes - jpeg.Length]];

        Assert.True(new PhotoIngest(TimeProvider.System).Ingest(padded, CancellationToken.None).Succeeded);
    }

    [Theory]
    [InlineData("heic", "mif1", "heic")]
    [InlineData("mif1", "heic", "miaf")]
    [InlineData("heix", "mif1", "heix")]
    public void HEIC_is_told_apart(string major, params string[] compatible) => Refused(PhotoProblems.Heic, PhotoBytes.Boxes(major, compatible));

    [Fact]
    public void A_GIF_is_told_apart() => Refused(PhotoProblems.Gif, [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0]);

    public static TheoryData<string, byte[]> ForeignFiles() => new()
    {
        { "AVIF", PhotoBytes.Boxes("mif1", "avif", "miaf") },
        { "film", PhotoBytes.Boxes("qt  ") },
        { "SVG", "<svg xmlns='http://www.w3.org/2000/svg' width='900' height='900'><rect width='900' height='900'/></svg>"u8.ToArray() },
        { "SVG after a mark", [0xEF, 0xBB, 0xBF, .. "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"u8] },
        { "BMP", [.. "BM"u8, .. new byte[60]] },
        { "TIFF", [.. "II*\0"u8, .. new byte[60]] },
        { "PDF", "%PDF-1.7\n"u8.ToArray() },
        { "archive", [.. "PK\u0003\u0004"u8, .. new byte[60]] },
        { "sound", [.. "RIFF\0\0\0\0WAVE"u8, .. new byte[60]] },
        { "text named .jpg", Encoding.UTF8.GetBytes("안녕하세요, 저는 사진이 아니에요.") },
        { "unknown", [0x07, 0x01, 0x02, 0x03, .. Enumerable.Repeat((byte)0x99, 400)] },
    };

    [Theory]
    [MemberData(nameof(ForeignFiles))]
    public void Other_kinds_are_unsupported(string kind, byte[] file)
    {
        Assert.NotEmpty(kind);
        Refused(PhotoProblems.Unsupported, file);
    }

    [Fact]
    public void Nothing_and_zeroes_are_unreadable()
    {
        Refused(PhotoProblems.Unreadable, []);
        Refused(PhotoProblems.Unreadable, new byte[5000]);
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_truncated_file_is_unreadable(double part)
    {
        var noise = VipsOperation.Call("gaussnoise", ("width", 700), ("height", 500), ("mean", 128.0), ("seed", 3)).Op("cast", ("format", "uchar"));

        foreach (var file in new[] { noise.Save("jpegsave_buffer"), noise.Save("pngsave_buffer"), noise.Save("webpsave_buffer") })
        {
            Refused(PhotoProblems.Unreadable, file[..(int)(file.Length * part)]);
        }
    }

    [Fact]
    public void Only_a_signature_is_unreadable()
    {
        Refused(PhotoProblems.Unreadable, [0xFF, 0xD8, 0xFF]);
        Refused(PhotoProblems.Unreadable, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Refused(PhotoProblems.Unreadable, "RIFF\u0004\0\0\0WEBP"u8.ToArray());
    }

    [Fact]
    public void An_SVG_inside_a_PNGs_clothes_is_never_drawn()
    {
        Refused(PhotoProblems.Unreadable, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. "<svg xmlns='http://www.w3.org/2000/svg' width='900' height='900'/>"u8]);
    }

    [Fact]
    public void A_huge_header_is_refused_before_decoding()
    {
        var before = Vips.PixelMemoryPeak;

        Refused(PhotoProblems.TooManyPixels, PhotoBytes.JpegHeader(65000, 65000));
        Refused(PhotoProblems.TooManyPixels, PhotoBytes.JpegHeader(21000, 300));
        Refused(PhotoProblems.TooManyPixels, PhotoBytes.PngBomb(20000, 3300, interlaced: false));
        Refused(PhotoProblems.TooManyPixels, PhotoBytes.PngBomb(8000, 5100, interlaced: true));

        Assert.True(Vips.PixelMemoryPeak - before < 60_000_000, $"{Vips.PixelMemoryPeak - before} bytes");
    }

    [Fact]
    public void A_bomb_within_the_limit_is_decoded_line_after_line()
    {
        var result = new PhotoIngest(TimeProvider.System).Ingest(PhotoBytes.PngBomb(8000, 7900, interlaced: false), CancellationToken.None);

        Assert.Equal((2400, 2370), (result.Value!.Width, result.Value.Height));
    }

    [Fact]
    public void Scans_without_end_are_unreadable() => Refused(PhotoProblems.Unreadable, PhotoBytes.EndlessScans(2000, 1000, repeats: 500));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(199, 800)]
    [InlineData(4000, 300)]
    public void Too_few_pixels_for_an_ad_are_refused(int width, int height) => Refused(PhotoProblems.TooSmall, PhotoBytes.Jpeg(width, height));

    [Fact]
    public void The_message_names_the_limit()
    {
        Assert.Equal([10], PhotoProblems.TooLarge.Arguments);
        Assert.Equal([64], PhotoProblems.TooManyPixels.Arguments);
        Assert.Equal([200], PhotoProblems.TooSmall.Arguments);
    }

    private static void Refused(Problem problem, byte[] upload) =>
        Assert.Equal(problem, new PhotoIngest(TimeProvider.System).Ingest(upload, CancellationToken.None).Problem);
}
