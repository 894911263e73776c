namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>
/// One line of the book: "conditions | text". Conditions are words: tones, occasions, kinds of goods, seasons and flags.
/// Of one sort any may hold, of different sorts all must; "!word" forbids.
/// </summary>
internal sealed class CopyLine
{
    private readonly List<HashSet<string>> _needs = [];
    private readonly List<string> _forbids = [];

    /// <exception cref="FormatException">A condition that nobody ever fulfils.</exception>
    public CopyLine(string source, Trade? trade)
    {
        Trade = trade;
        var bar = source.IndexOf(" | ", StringComparison.Ordinal);
        Template = new Template(bar < 0 ? source : source[(bar + 3)..]);
        var sorts = new Dictionary<Conditions.Sort, HashSet<string>>();
        foreach (var word in bar < 0 ? [] : source[..bar].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = word.TrimStart('!');
            var sort = Conditions.SortOf(name) ?? throw new FormatException($"Unknown condition '{word}': {source}");
            if (word[0] == '!')
            {
                _forbids.Add(name);
            }
            else if (sort == Conditions.Sort.Flag)
            {
                _needs.Add([name]);
            }
            else if (sorts.TryGetValue(sort, out var any))
            {
                any.Add(name);
            }
            else
            {
                sorts[sort] = [name];
            }
        }

        _needs.AddRange(sorts.Values);
        NamesKind = sorts.ContainsKey(Conditions.Sort.Kind);
        NamesOccasion = sorts.ContainsKey(Conditions.Sort.Occasion);
        Specificity = (trade is null ? 0 : 4) + sorts.Keys.Sum(Conditions.WeightOf);
    }

    /// <summary>The trade whose file it stands in; null for lines that every trade may use.</summary>
    public Trade? Trade { get; }

    public Template Template { get; }

    public bool NamesOccasion { get; }

    public bool NamesKind { get; }

    /// <summary>How closely it is made for its situation.</summary>
    public int Specificity { get; }

    /// <summary>Whether it asks for this condition.</summary>
    public bool AsksFor(string condition) => _needs.Exists(n => n.Contains(condition));

    public bool Fits(IReadOnlySet<string> facts)
    {
        foreach (var need in _needs)
        {
            if (!need.Overlaps(facts))
            {
                return false;
            }
        }

        return !_forbids.Exists(facts.Contains);
    }
}
