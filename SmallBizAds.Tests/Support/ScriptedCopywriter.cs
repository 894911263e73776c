using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Tests.Support;

/// <summary>Words that a page test can foresee.</summary>
public sealed class ScriptedCopywriter : ICopywriter
{
    private static readonly string[] Headlines = ["고소함이 진한 흑임자 라떼", "오늘은 흑임자 라떼, 5,500원", "이번 주말까지만 만나요", "커피보다 먼저 반하는 한 잔"];

    public BriefFacts Read(CopyBrief brief) =>
        new(brief.Text, brief.Trade ?? (brief.Text.Contains("라떼", StringComparison.Ordinal) ? Trade.Cafe : brief.Text.Contains('펌', StringComparison.Ordinal) ? Trade.Hair : Trade.General), Occasion.NewItem, [], []);

    public IReadOnlyList<AdCopy> Write(CopyBrief brief, int count) => throw new NotSupportedException();

    public static AdCopy WriteOne(Brief brief, int number) => new()
    {
        Headline = Headlines[number - 1],
        Subcopy = "이번 주말까지 만나 보세요.",
        CallToAction = "오늘 들러 주세요",
        Hashtags = ["#흑임자라떼", "#신메뉴", "#동네카페", "#카페추천"],
        Caption = $"{Headlines[number - 1]}\n{brief.Text}\n\n오늘 들러 주세요. 기다리고 있을게요!",
        Idea = $"idea-{number}",
    };
}
