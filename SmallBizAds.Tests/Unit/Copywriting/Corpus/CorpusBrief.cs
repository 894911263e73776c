using System.Text.Json;
using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Tests.Unit.Copywriting.Corpus;

/// <summary>One brief of the corpus with what must survive of it.</summary>
public sealed record CorpusBrief(string Trade, string Occasion, string Language, string Brief, IReadOnlyList<string> Facts)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<CorpusBrief> All { get; } = Load();

    public CopyBrief ToBrief(int number)
    {
        return CopyLanguageKey.TryParse(Language, out var language)
            ? new CopyBrief(Brief, null, (Tone)(number % 5), language, number)
            : throw new InvalidDataException($"Unknown language '{Language}' in the corpus.");
    }

    private static List<CorpusBrief> Load()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "SmallBizAds.Tests", "Unit", "Copywriting", "Corpus", "briefs.json");
            if (File.Exists(file))
            {
                return JsonSerializer.Deserialize<List<CorpusBrief>>(File.ReadAllText(file), Web)!;
            }
        }

        throw new FileNotFoundException("Unit/Copywriting/Corpus/briefs.json was not found above the test program.");
    }
}
