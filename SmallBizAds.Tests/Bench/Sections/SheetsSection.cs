using System.Runtime.CompilerServices;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Families;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Tests.Support;
using SmallBizAds.Web.Commands;

namespace SmallBizAds.Tests.Bench.Sections;

/// <summary>Draws what people should look at: every design in every ratio into docs/contact-sheets, and the samples of the start page.</summary>
public sealed class SheetsSection : IBenchSection
{
    private const int Cell = 300;

    // Among them every design finds one that it is made for.
    private static readonly (string Text, Tone Tone, TestScene Photo)[] Stories =
    [
        ("카페 봄날 신메뉴 흑임자 라떼 5,500원, 이번 주말까지", Tone.Warm, TestScene.Latte),
        ("수분 세럼 38,000원에서 29,000원, 첫 구매 20% 할인", Tone.Premium, TestScene.Product),
        ("분식집 떡볶이 4,000원 참치김밥 4,500원 라면 4,500원 모둠튀김 6,000원", Tone.Plain, TestScene.Plate),
        ("12월 24일 저녁 7시 재즈 공연 입장료 20,000원 재즈바 블루노트 홍대입구역 3번 출구", Tone.Premium, TestScene.Bar),
        ("주방 직원 구해요 시급 12,000원 평일 10시~15시 010-2222-3333", Tone.Plain, TestScene.Plate),
        ("이번 주 화요일 휴무입니다", Tone.Warm, TestScene.Beach),
        ("영어학원 오픈! 첫 달 수강료 50% 할인 11월 30일 강남역 5번 출구", Tone.Lively, TestScene.Salon),
        ("손님 후기 \"국물이 진하고 양이 많아요\" 김치찌개 9,000원", Tone.Warm, TestScene.Plate),
        ("추석 선물 세트 예약 45,000원 9월 20일까지", Tone.Premium, TestScene.Plate),
        ("크리스마스 케이크 예약 38,000원 12월 20일까지", Tone.Warm, TestScene.Plate),
        ("설날 한우 선물 세트 89,000원 예약 받아요", Tone.Premium, TestScene.Plate),
        ("봄 꽃다발 30,000원 이번 주말까지", Tone.Warm, TestScene.Bouquet),
        ("여름 수박주스 6,900원 8월 31일까지", Tone.Playful, TestScene.Beach),
        ("가을 꽃다발 예약 받아요 35,000원 02-123-4567", Tone.Premium, TestScene.Bouquet),
        ("겨울 뱅쇼 7,000원 따뜻하게 준비했어요", Tone.Warm, TestScene.Bar),
        ("발렌타인 수제 초콜릿 18,000원 2월 14일까지", Tone.Playful, TestScene.Latte),
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

    private static readonly string[] SampleDesigns = ["retro", "pop", "sunlight", "statement", "split", "spotlight"];

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
            foreach (var withPhoto in new[] { false, true })
            {
                // The story that suits the design best; not every design stands without a photo, or with one.
                var story = Stories.Select(s => (Story: s, Score: Suits(line, family, s, withPhoto))).MaxBy(s => s.Score);
                if (story.Score > 0)
                {
                    made.AddRange(AspectRatio.All.Select(ratio => Make(line, story.Story, ratio, withPhoto, family.Key, settings.Seed, ct).Picture!.Jpeg));
                }
            }

            await File.WriteAllBytesAsync(Path.Combine(folder, $"{family.Key}.jpg"), Sheet(made, AspectRatio.All.Count, Cell), ct);
            yield return Measurement.AtLeast($"Contact sheet of {family.Key}", "ads", made.Count, [made.Count]);
        }

        foreach (var (name, story, family) in new[] { ("placements-photo", Stories[0], "spotlight"), ("placements-drawing", Stories[6], "statement") })
        {
            var ad = Make(line, story, AspectRatio.Square, name.EndsWith("photo", StringComparison.Ordinal), family, settings.Seed, ct);
            var photos = name.EndsWith("photo", StringComparison.Ordinal) ? new AdPhotos([Photo(story.Photo)]) : null;
            var brief = new Brief { Text = story.Text, Tone = story.Tone, Seed = settings.Seed };
            var placed = line.Pack.Make(line.Ads.Of(brief, ad.Draft, photos), Placements.All, ct);
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{name}.jpg"), Sheet([.. placed.Select(p => p.File.ToArray())], 7, 420), ct);
            yield return Measurement.AtLeast($"Contact sheet of {name}", "ads", placed.Count, [placed.Count]);
        }

        var samples = Directory.CreateDirectory(Repository.PathOf("wwwroot/images/samples")).FullName;
        for (var i = 0; i < Samples.Length; i++)
        {
            var (text, tone, scene) = Samples[i];
            var ad = Make(line, (text, tone, scene ?? default), AspectRatio.Square, scene is not null, SampleDesigns[i], settings.Seed + i, ct).Picture!.Jpeg;
            await File.WriteAllBytesAsync(Path.Combine(samples, $"{i + 1}.webp"), Small(ad), ct);
        }
    }

    private static PhotoMaster Photo(TestScene scene) =>
        new PhotoIngest(TimeProvider.System).Ingest(TestPhotos.Jpeg(scene, scene == TestScene.Product ? 900 : 1600, 1200), CancellationToken.None).Value!;

    private static AdPhotos? PhotosOf(TestScene scene, bool withPhoto, string family) => !withPhoto ? null
        : family is "collage" or "before-after" ? new([Photo(scene), Photo(scene == TestScene.Plate ? TestScene.Latte : TestScene.Plate)])
        : new([Photo(scene)]);

    private static double Suits(AdLine line, IDesignFamily family, (string Text, Tone Tone, TestScene Photo) story, bool withPhoto)
    {
        var brief = new Brief { Text = story.Text, Tone = story.Tone };
        var photos = PhotosOf(story.Photo, withPhoto, family.Key);
        var designs = line.Maker.Designs(brief, line.Maker.Plan(brief, photos).Drafts[0], photos);
        var place = designs.ToList().IndexOf(family.Key);
        return place < 0 ? 0 : 1.0 / (1 + place);
    }

    private static MadeAd Make(AdLine line, (string Text, Tone Tone, TestScene Photo) story, AspectRatio ratio, bool withPhoto, string family, int seed, CancellationToken ct)
    {
        var brief = new Brief { Text = story.Text, Tone = story.Tone, Ratio = ratio, Seed = seed };
        var photos = PhotosOf(story.Photo, withPhoto, family);
        return line.Maker.Make(brief, line.Maker.Plan(brief, photos).Drafts[0] with { Design = family }, photos, ct);
    }

    private static byte[] Sheet(IReadOnlyList<byte[]> ads, int across, int cell)
    {
        using var arena = new VipsArena();
        var cells = ads.Select(ad => VipsOperation.Call("thumbnail_buffer", ("buffer", (ReadOnlyMemory<byte>)ad), ("width", cell), ("height", cell), ("size", "down"))).ToArray();
        return VipsOperation.Call(
            "arrayjoin", ("in", cells), ("across", across), ("shim", 12), ("background", new double[] { 128, 128, 128 }), ("halign", "centre"), ("valign", "centre"))
            .Save("jpegsave_buffer", ("Q", 76), ("keep", "none"));
    }

    private static byte[] Small(byte[] ad)
    {
        using var arena = new VipsArena();
        return VipsOperation.Call("thumbnail_buffer", ("buffer", ad), ("width", 560)).Save("webpsave_buffer", ("Q", 80), ("keep", "none"));
    }
}
