using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using SmallBizAds.Core.Design.Placements;

namespace SmallBizAds.Core.Ads.Packs;

/// <summary>An ad for several placements at once, and all of it in one file.</summary>
/// <param name="placing">Makes each of them.</param>
public sealed class AdPack(Placing placing)
{
    /// <summary>Placements that are made at the same time.</summary>
    private const int AtOnce = 2;

    /// <summary>The ad for each of the placements, in their order.</summary>
    public IReadOnlyList<PlacedAd> Make(AdToPlace ad, IReadOnlyList<Placement> placements, CancellationToken ct)
    {
        var placed = new PlacedAd[placements.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(AtOnce, Environment.ProcessorCount), CancellationToken = ct };
        // The largest first, so that none of them is waited for alone at the end.
        var order = Enumerable.Range(0, placements.Count).OrderByDescending(i => placements[i].Width * placements[i].Height).ToList();
        Parallel.ForEach(Partitioner.Create(order, EnumerablePartitionerOptions.NoBuffering), options, i => placed[i] = placing.Place(ad, placements[i], ct));
        return placed;
    }

    /// <summary>A zip of the files in folders by platform, with a note in the ad's language.</summary>
    /// <param name="ad">The ad.</param>
    /// <param name="placements">Where it goes; at least one.</param>
    /// <param name="stamp">Time that the files bear.</param>
    /// <param name="ct">Checked between placements.</param>
    public byte[] Zip(AdToPlace ad, IReadOnlyList<Placement> placements, DateTimeOffset stamp, CancellationToken ct)
    {
        var placed = Make(ad, placements, ct);
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            // With a mark at its beginning, so that an older editor takes it for UTF-8.
            Add(zip, PackNote.FileName(ad.Language), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(PackNote.Of(ad, placed))], CompressionLevel.Optimal, stamp);
            foreach (var one in placed)
            {
                // Pictures are compressed already.
                Add(zip, one.Path, one.File.Span, CompressionLevel.NoCompression, stamp);
            }
        }

        return file.ToArray();
    }

    /// <summary>The note alone, and the name of its file.</summary>
    public static (string Name, string Text) Note(AdToPlace ad, IReadOnlyList<PlacedAd> placed) => (PackNote.FileName(ad.Language), PackNote.Of(ad, placed));

    private static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> content, CompressionLevel level, DateTimeOffset stamp)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = stamp;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
