using System.Security.Cryptography;
using System.Text;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Pictures;

namespace SmallBizAds.Tests.Support;

/// <summary>
/// Stands in for the drawing where a test is about queue, database and files: makes real bytes that depend on brief, seed
/// and number alone, as fast or slow or badly as the test says.
/// </summary>
public sealed class ScriptedAdMaker : IAdMaker
{
    private int _calls;

    /// <summary>What happens before a candidate is returned.</summary>
    public Action<Brief, int, CancellationToken> Before { get; set; } = (_, _, _) => { };

    /// <summary>How often a candidate was asked for.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>The bytes that a candidate has; the photo counts.</summary>
    public static byte[] BytesOf(Brief brief, int number, PhotoMaster? photo)
    {
        var key = SHA256.HashData(Encoding.UTF8.GetBytes($"{brief.Text}|{brief.Seed}|{number}|{photo?.Jpeg.Length}"));
        return [.. Enumerable.Range(0, 600).SelectMany(i => SHA256.HashData([.. key, (byte)i, (byte)(i >> 8)]))];
    }

    public AdPlan Plan(Brief brief, AdPhotos? photo, string? photoHash = null, IReadOnlyList<string>? morePhotos = null) => new(
        brief,
        photo,
        new BriefFacts(brief.Text, brief.Trade ?? Trade.General, Occasion.Everyday, [], []),
        [.. Enumerable.Range(1, brief.Count).Select(n => new AdDraft
        {
            Copy = new()
            {
                Headline = HeadlineOf(brief, n), Subcopy = "오늘 구웠어요", CallToAction = "들러 주세요", Caption = brief.Text, Idea = $"idea-{n}", Hashtags = ["#빵집"],
            },
            Trade = brief.Trade ?? Trade.General, Design = $"test-{n}", Palette = "butter", Ratio = brief.Ratio.Key, PhotoHash = photoHash, MorePhotos = morePhotos is { Count: > 0 } ? morePhotos : null, Seed = brief.Seed,
        })]);

    public MadeAd Make(Brief brief, AdDraft draft, AdPhotos? photo, CancellationToken ct)
    {
        Interlocked.Increment(ref _calls);
        var number = draft.Design[^1] - '0';
        Before(brief, number, ct);
        ct.ThrowIfCancellationRequested();

        // Words that were changed look different.
        var words = draft.Copy.Headline == HeadlineOf(brief, number) ? brief : brief with { Text = draft.Copy.Headline };
        return new MadeAd(draft, brief.Content == AdContent.Words ? null : new(TestScenes.Of(brief.Ratio, number), BytesOf(words, number, photo?.Main)));
    }

    private static string HeadlineOf(Brief brief, int number) => $"{brief.Text} #{number}";

    public Scene? Compose(Brief brief, AdDraft draft, AdPhotos? photo) => TestScenes.Of(brief.Ratio, draft.Design[^1] - '0');

    public byte[] Sketch(Brief brief, AdDraft draft, AdPhotos? photo, int longestSide, CancellationToken ct) => Make(brief, draft, photo, ct).Picture!.Jpeg;

    public IReadOnlyList<string> Designs(Brief brief, AdDraft draft, AdPhotos? photo) => ["test-1", "test-2", "test-3", "test-4"];

    public PhotoFocus FocusOf(PhotoMaster photo) => new(0.5, 0.5);

    public PhotoLook LookOf(PhotoMaster photo) => new([], false);

    public byte[] Render(Scene scene, AdPhotos? photo, AdFormat format, CancellationToken ct) =>
        Encoding.UTF8.GetBytes($"{format} {scene.Design} {scene.Width}x{scene.Height} {photo?.Main.Width}");
}
