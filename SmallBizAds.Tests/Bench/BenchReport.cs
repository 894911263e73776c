using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Bench;

/// <summary>What was measured, as a table for people and JSON for programs.</summary>
public sealed class BenchReport(BenchSettings settings, DateTimeOffset at, string machine, string commit)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<Measurement> _measurements = [];
    private readonly List<string> _broken = [];

    public void Add(Measurement measurement) => _measurements.Add(measurement);

    public void AddBroken(string section, string reason) => _broken.Add($"{section}: {reason.ReplaceLineEndings(" ")}");

    /// <summary>One line of the printed table.</summary>
    public static string LineOf(Measurement m) => $"{m.Name,-52} {Number(m.Value),10} {m.Unit,-6} {Against(m),-22} {m.Note}".TrimEnd();

    /// <summary>Writes artifacts/bench.json, and docs/benchmarks.md from that file after a full run of everything.</summary>
    public void Write()
    {
        var file = Repository.PathOf("artifacts/bench.json");
        File.WriteAllText(file, JsonSerializer.Serialize(
            new { at, machine, commit, settings.Seed, settings.Full, measurements = _measurements, broken = _broken }, Json));
        if (settings.Full && settings.Only.Count == 0)
        {
            File.WriteAllText(Repository.PathOf("docs/benchmarks.md"), Markdown(JsonNode.Parse(File.ReadAllText(file))!));
        }
    }

    private static string Markdown(JsonNode report)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
            # Benchmarks

            Written by `./bench.sh full`; not edited by hand. A figure is the median of its samples.

            - When: {report["at"]!.GetValue<DateTimeOffset>():yyyy-MM-dd HH:mm} UTC
            - Machine: {report["machine"]}
            - Commit: {report["commit"]}
            - Seed: {report["seed"]}

            | What | Figure | Target | Samples | Spread | Note |
            |---|---|---|---|---|---|

            """);
        foreach (var m in report["measurements"]!.AsArray().Select(m => m.Deserialize<Measurement>(Json)!))
        {
            var spread = m.Samples.Count > 1 ? $"{Number(m.Samples.Min())} to {Number(m.Samples.Max())}" : "";
            text.Append(CultureInfo.InvariantCulture, $"| {m.Name} | {Number(m.Value)} {m.Unit} | {Against(m)} | {m.Samples.Count} | {spread} | {m.Note} |\n");
        }

        foreach (var broken in report["broken"]!.AsArray())
        {
            text.Append(CultureInfo.InvariantCulture, $"\nNot measured: {broken}\n");
        }

        return text.ToString();
    }

    private static string Against(Measurement m) => m.Target is not { } target ? ""
        : $"{(m.MoreIsBetter ? "at least" : "at most")} {Number(target)}: {(m.Met == true ? "met" : "MISSED")}";

    private static string Number(double value) => value.ToString(Math.Abs(value) < 10 && value != Math.Truncate(value) ? "0.00" : "0.#", CultureInfo.InvariantCulture);
}
