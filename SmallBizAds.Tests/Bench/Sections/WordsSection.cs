using System.Diagnostics;
using System.Runtime.CompilerServices;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Policy;
using SmallBizAds.Tests.Unit.Copywriting.Corpus;
using SmallBizAds.Tests.Unit.Policy.Corpus;

namespace SmallBizAds.Tests.Bench.Sections;

/// <summary>How long reading, writing and checking words takes, on one core and warm.</summary>
public sealed class WordsSection : IBenchSection
{
    private static readonly string[] Hostile =
        ["1,", "1~", "월요일~", "a@a.", "무료 ", "가 무료 ", "만천백", "가나로 1-", "사면 ", "February 1 to ", "전 품목 ", "서울 ", "Aa "];

    public string Name => "words";

    public async IAsyncEnumerable<Measurement> MeasureAsync(BenchSettings settings, [EnumeratorCancellation] CancellationToken ct)
    {
        await Task.CompletedTask;
        var writer = new BuiltInCopywriter();
        var briefs = CorpusBrief.All.Select((b, i) => b.ToBrief(i)).ToList();
        yield return Measurement.AtMost("Copywriter: four candidates for a brief", "ms", 2, Times(briefs, brief => writer.Write(brief, 4)), "median of the own corpus");
        var stubborn = Hostile.Select(part => new CopyBrief(string.Concat(Enumerable.Repeat(part, 500))[..500], null, Tone.Plain, CopyLanguage.Korean, 1)).ToList();
        yield return Measurement.AtMost("Copywriter: the slowest of hostile repetitions", "ms", 250, [Times(stubborn, brief => writer.Write(brief, 4)).Max()]);

        var guard = new BuiltInClaimGuard();
        var all = string.Join(' ', ClaimCorpus.Own.Harmless.Select(h => h.Text).Concat(ClaimCorpus.Own.Forbidden.Select(f => f.Text)));
        var texts = Enumerable.Range(0, all.Length / 500).Select(i => new ClaimText(all.Substring(i * 500, 500), (Trade)(i % 22), CopyLanguage.Korean, false)).ToList();
        yield return Measurement.AtMost("Claim guard: 500 characters", "ms", 1, Times(texts, guard.Check));
    }

    // The best of five rounds for each, after one that warms up.
    private static List<double> Times<TIn, TOut>(List<TIn> inputs, Func<TIn, TOut> work)
    {
        inputs.ForEach(i => work(i));
        return [.. inputs.Select(input => Enumerable.Range(0, 5).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            work(input);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }))];
    }
}
