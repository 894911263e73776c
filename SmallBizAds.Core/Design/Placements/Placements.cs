using System.Text.Json;
using System.Text.Json.Serialization;
using SmallBizAds.Core.Design.Layout;

namespace SmallBizAds.Core.Design.Placements;

/// <summary>Where ads are placed: placements.json, which says for each figure whether the platform itself states it.</summary>
public static class Placements
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly Book Data = Load();

    /// <summary>Every placement, those of a group together, the commonest first.</summary>
    public static IReadOnlyList<Placement> All { get; } = [.. Data.Placements.Select(Of)];

    /// <summary>Every group, in the order in which they are shown.</summary>
    public static IReadOnlyList<PlacementGroup> Groups { get; } = [.. Data.Groups.Select(Of)];

    /// <summary>When somebody last compared the data with its sources.</summary>
    public static DateOnly Checked => Data.Checked;

    /// <summary>The placement of that key, or null.</summary>
    public static Placement? Find(string? key) => All.FirstOrDefault(p => p.Key == key);

    private static PlacementGroup Of(Group group) => new(group.Key, new(group.Ko, group.En));

    private static Placement Of(Entry entry) => new()
    {
        Key = entry.Key,
        Group = Of(Data.Groups.First(g => g.Key == entry.Group)),
        Name = new(entry.Ko, entry.En),
        Width = entry.Width,
        Height = entry.Height,
        File = new(entry.File, entry.LeastBytes, entry.MostBytes),
        ShownWidth = entry.ShownWidth,
        KeepFree = entry.KeepFree is { } free ? new(free.Left, free.Top, free.Right, free.Bottom) : default,
        Banner = entry.Banner,
        Preview = entry.Preview,
        IsDefault = entry.Default,
        Texts = [.. (entry.Texts ?? []).Select(t => new PlacementText(t.Field, new(t.Ko, t.En), t.Least, t.Most, t.Count))],
        Verified = entry.Verified,
        Source = entry.Source,
    };

    private static Book Load()
    {
        using var stream = typeof(Placements).Assembly.GetManifestResourceStream($"{typeof(Placements).Namespace}.placements.json")
            ?? throw new FileNotFoundException("Embedded file Design/Placements/placements.json is missing.");
        return JsonSerializer.Deserialize<Book>(stream, Json)!;
    }

    private sealed record Book(DateOnly Checked, IReadOnlyList<Group> Groups, IReadOnlyList<Entry> Placements);

    private sealed record Group(string Key, string Ko, string En);

    private sealed record Strips(int Left = 0, int Top = 0, int Right = 0, int Bottom = 0);

    private sealed record Text(PlacementField Field, string Ko, string En, int Most, int Least = 1, int Count = 1);

    private sealed record Entry(
        string Key, string Group, string Ko, string En, int Width, int Height, PictureFile File, int MostBytes, double ShownWidth, PlacementPreview Preview,
        bool Verified, string Source, int LeastBytes = 0, Strips? KeepFree = null, string? Banner = null, bool Default = false, IReadOnlyList<Text>? Texts = null);
}
