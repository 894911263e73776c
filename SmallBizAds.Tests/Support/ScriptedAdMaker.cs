using System.Security.Cryptography;
using System.Text;
using SmallBizAds.Core.Ads;
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

    public AdPlan Plan(Brief brief, PhotoMaster? photo) => new(
        brief,
        photo,
        null,
        new BriefFacts(brief.Text, brief.Trade ?? Trade.General, Occasion.Everyday, [], []),
        [.. Enumerable.Range(1, brief.Count).Select(n => new AdCopy
        {
            Headline = $"{brief.Text} #{n}", Subcopy = "오늘 구웠어요", CallToAction = "들러 주세요", Caption = brief.Text, Idea = $"idea-{n}", Hashtags = ["#빵집"],
        })],
        []);

    public MadeAd Make(AdPlan plan, int number, CancellationToken ct)
    {
        Interlocked.Increment(ref _calls);
        Before(plan.Brief, number, ct);
        ct.ThrowIfCancellationRequested();
        return new MadeAd(number, plan.Copies[number - 1], TestScenes.Of(plan.Brief.Ratio, number), BytesOf(plan.Brief, number, plan.Photo));
    }

    public byte[] RenderPng(Scene scene, PhotoMaster? photo, double scale, CancellationToken ct) =>
        Encoding.UTF8.GetBytes($"{scene.Design} {scene.Width * scale}x{scene.Height * scale} {photo?.Width}");
}
