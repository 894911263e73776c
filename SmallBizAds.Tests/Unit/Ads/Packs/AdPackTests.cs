using System.IO.Compression;
using System.Text;
using SmallBizAds.Core.Ads.Packs;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Unit.Ads.Packs;

public sealed class AdPackTests
{
    private static readonly DateTimeOffset Stamp = new(2026, 11, 21, 10, 30, 0, TimeSpan.Zero);
    private static readonly string[] Chosen = ["instagram-story", "kakao-bizboard", "google-320x50"];

    [Fact]
    public void A_pack_holds_a_file_for_each_place_and_a_note_of_what_goes_where()
    {
        var (bytes, ad) = Zip(1);

        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        Assert.Equal(
            ["안내.txt", "instagram/instagram-story_1080x1920.jpg", "kakao/kakao-bizboard_1029x258.png", "google/google-320x50_320x50.jpg"], zip.Entries.Select(e => e.FullName));
        var raw = Read(zip.Entries[0]);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), raw[..3]);
        var note = Encoding.UTF8.GetString(raw.AsSpan(3));
        Assert.Contains(ad.Copy.Headline, note, StringComparison.Ordinal);
        Assert.All(zip.Entries.Skip(1), e => Assert.Contains(e.FullName, note, StringComparison.Ordinal));
        Assert.Contains("1029×258", note, StringComparison.Ordinal);
        Assert.Contains("릴스 문구", note, StringComparison.Ordinal);

        // The strip has no room for an address; the note says so, and the picture does not hold it.
        Assert.Contains("그림에서 뺀 것: ", note, StringComparison.Ordinal);
        Assert.Contains("연락처·주소", note, StringComparison.Ordinal);
        Assert.Equal(2, zip.Entries.Skip(1).Count(e => Read(e) is [0xFF, 0xD8, ..]));
    }

    [Fact]
    public void The_note_speaks_the_language_of_the_ad()
    {
        using var zip = new ZipArchive(new MemoryStream(Zip(10).Bytes), ZipArchiveMode.Read);

        Assert.Equal("note.txt", zip.Entries[0].FullName);
        var note = Encoding.UTF8.GetString(Read(zip.Entries[0]));
        Assert.Contains("What goes where", note, StringComparison.Ordinal);
        Assert.DoesNotContain("픽셀", note, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_ad_gives_the_same_pack() => Assert.Equal(Zip(2).Bytes, Zip(2).Bytes);

    private static (byte[] Bytes, AdToPlace Ad) Zip(int brief)
    {
        var ad = PlacedBriefs.Ad(brief, photo: false);
        return (new AdPack(PlacedBriefs.Placing).Zip(ad, [.. Placements.All.Where(p => Chosen.Contains(p.Key))], Stamp, CancellationToken.None), ad);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
