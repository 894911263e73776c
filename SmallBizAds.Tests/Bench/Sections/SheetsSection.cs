using System.Runtime.CompilerServices;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Tests.Support;
using SmallBizAds.Web.Commands;

namespace SmallBizAds.Tests.Bench.Sections;

/// <summary>Draws what people should look at: every design in every ratio into docs/contact-sheets, and the samples of the start page.</summary>
public sealed class SheetsSection : IBenchSection
{
    private const int Cell = 480;

    private static readonly (string Text, Tone Tone, TestScene Photo)[] Stories =
    [
        ("카페 봄날 신메뉴 흑임자 라떼 5,500원, 이번 주말까지", Tone.Warm, TestScene.Latte),
        ("가을 꽃다발 예약 받아요 35,000원 02-123-4567", Tone.Premium, TestScene.Bouquet),
    ];

    private static readonly (string Text, Tone Tone, TestScene? Photo)[] Samples =
    [
        ("신메뉴 흑임자 라떼 5,500원, 이번 주말까지", Tone.Lively, null),
        ("동네빵집 소금빵 3개 사면 1개 더! 매일 오전 11시에 구워요", Tone.Playful, null),
        ("가을 꽃다발 예약 받아요 35,000원", Tone.Premium, TestScene.Bouquet),
        ("강아지 목욕 첫 방문 20% 할인", Tone.Playful, null),
        ("휴대폰 액정 수리 당일 완료 010-1234-5678", Tone.Plain, null),
        ("오늘의 파스타 14,000원 점심 특선", Tone.Warm, TestScene.Plate),
    ];

    public string Name => "sheets";

    /// <summary>Only by name: it writes pictures that are committed.</summary>
    public bool OnlyOnRequest => true;

    public async IAsyncEnumerable<Measurement> MeasureAsync(BenchSettings settings, [EnumeratorCancellation] CancellationToken ct)
    {
        var line = AdLine.Build();
        var folder = Directory.CreateDirectory(Repository.PathOf("docs/contact-sheets")).FullName;
        foreach (var family in DesignChooser.Families)
        {
            var made = new List<byte[]>();
            foreach (var (text, tone, scene) in Stories)
            {
                foreach (var photo in new[] { null, Photo(scene) })
                {
                    made.AddRange(AspectRatio.All.Select(ratio => Make(line, text, tone, ratio, photo, family.Key, settings.Seed, ct)));
                }
            }

            await File.WriteAllBytesAsync(Path.Combine(folder, $"{family.Key}.jpg"), Sheet(made), ct);
            yield return Measurement.AtLeast($"Contact sheet of {family.Key}", "ads", made.Count, [made.Count]);
        }

        var samples = Directory.CreateDirectory(Repository.PathOf("wwwroot/images/samples")).FullName;
        for (var i = 0; i < Samples.Length; i++)
        {
            var (text, tone, scene) = Samples[i];
            var family = DesignChooser.Families[i % DesignChooser.Families.Count].Key;
            var ad = Make(line, text, tone, AspectRatio.Square, scene is { } s ? Photo(s) : null, family, settings.Seed + i, ct);
            await File.WriteAllBytesAsync(Path.Combine(samples, $"{i + 1}.webp"), Small(ad), ct);
        }
    }

    private static PhotoMaster Photo(TestScene scene) =>
        new PhotoIngest(TimeProvider.System).Ingest(TestPhotos.Jpeg(scene, 1600, 1200), CancellationToken.None).Value!;

    private static byte[] Make(AdLine line, string text, Tone tone, AspectRatio ratio, PhotoMaster? photo, string family, int seed, CancellationToken ct)
    {
        var brief = new Brief { Text = text, Tone = tone, Ratio = ratio, Seed = seed };
        return line.Maker.Make(brief, line.Maker.Plan(brief, photo).Drafts.First(d => d.Design == family), photo, ct).Picture!.Jpeg;
    }

    private static byte[] Sheet(List<byte[]> ads)
    {
        using var arena = new VipsArena();
        var cells = ads.Select(ad => VipsOperation.Call("thumbnail_buffer", ("buffer", ad), ("width", Cell), ("height", Cell))).ToArray();
        return VipsOperation.Call(
            "arrayjoin", ("in", cells), ("across", AspectRatio.All.Count), ("shim", 16), ("background", new double[] { 128, 128, 128 }), ("halign", "centre"), ("valign", "centre"))
            .Save("jpegsave_buffer", ("Q", 82));
    }

    private static byte[] Small(byte[] ad)
    {
        using var arena = new VipsArena();
        return VipsOperation.Call("thumbnail_buffer", ("buffer", ad), ("width", 560)).Save("webpsave_buffer", ("Q", 80), ("keep", "none"));
    }
}
