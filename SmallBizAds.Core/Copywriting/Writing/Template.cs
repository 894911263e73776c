using System.Text;
using SmallBizAds.Core.Copywriting.Grammar;

namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>A line with slots: "{product:을} 만나는 오후". What stands behind the colon is a particle in either form.</summary>
internal sealed class Template
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "product", "offer", "period", "business", "season", "a", "b", "deal", "gain", "hours", "term", "when", "saying", "own" };
    private readonly List<(string Literal, string? Slot, string? Particle)> _parts = [];

    /// <exception cref="FormatException">An unknown slot or particle, or a brace without its partner.</exception>
    public Template(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            if (open < 0)
            {
                break;
            }

            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                throw new FormatException($"No closing brace: {text}");
            }

            var slot = text[(open + 1)..close].Split(':');
            if (!Names.Contains(slot[0]) || (slot.Length > 1 && !Particles.IsKnown(slot[1])))
            {
                throw new FormatException($"Unknown slot or particle '{text[open..(close + 1)]}': {text}");
            }

            _parts.Add((text[at..open], slot[0], slot.Length > 1 ? slot[1] : null));
            at = close + 1;
        }

        _parts.Add((text[at..], null, null));
        Slots = [.. _parts.Where(p => p.Slot is not null).Select(p => p.Slot!).Distinct()];
    }

    public IReadOnlyList<string> Slots { get; }

    /// <summary>The line's own words.</summary>
    public string Literal => string.Join(' ', _parts.Select(p => p.Literal));

    public bool Uses(string slot) => Slots.Contains(slot);

    public string Fill(IReadOnlyDictionary<string, string> values)
    {
        var text = new StringBuilder();
        foreach (var (literal, slot, particle) in _parts)
        {
            text.Append(literal);
            if (slot is not null)
            {
                var value = values[slot];
                text.Append(value);
                if (particle is not null)
                {
                    text.Append(Particles.For(value, particle));
                }
            }
        }

        return text.ToString();
    }
}
