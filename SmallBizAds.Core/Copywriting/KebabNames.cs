using System.Text;

namespace SmallBizAds.Core.Copywriting;

/// <summary>Kebab-case names of an enum's members, both ways, worked out once.</summary>
internal static class KebabNames<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(v => v, v => ToKebab(v.ToString()));

    private static readonly Dictionary<string, T> Values = Names.ToDictionary(p => p.Value, p => p.Key, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyCollection<string> All => Names.Values;

    public static string Of(T value) => Names[value];

    public static bool TryParse(string? key, out T value)
    {
        value = default;
        return key is not null && Values.TryGetValue(key.Trim(), out value);
    }

    private static string ToKebab(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
