namespace SmallBizAds.Core.Policy.Matching;

/// <summary>Where the rules' false friends stand in a text, and which rules are silent in it.</summary>
internal sealed class HarmlessSpots
{
    private readonly HashSet<RuleEntry> _silent = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RuleEntry, bool[]> _spots = new(ReferenceEqualityComparer.Instance);

    public HarmlessSpots(IEnumerable<PhraseHit> hits, int letters)
    {
        foreach (var hit in hits)
        {
            if (hit.Entry.Role == PhraseRole.Silencer)
            {
                _silent.Add(hit.Entry.Rule);
            }
            else if (hit.Entry.Role == PhraseRole.FalseFriend)
            {
                if (!_spots.TryGetValue(hit.Entry.Rule, out var spots))
                {
                    _spots.Add(hit.Entry.Rule, spots = new bool[letters]);
                }

                spots.AsSpan(hit.Start, hit.Length).Fill(true);
            }
        }
    }

    /// <summary>Whether a claim is none: its rule is silent, or a false friend covers a letter of its first or last part.</summary>
    public bool Excuse(PhraseHit claim) =>
        _silent.Contains(claim.Entry.Rule)
        || (_spots.TryGetValue(claim.Entry.Rule, out var spots)
            && (spots.AsSpan(claim.Start, claim.FirstEnd - claim.Start).Contains(true)
                || spots.AsSpan(claim.LastStart, claim.End - claim.LastStart).Contains(true)));
}
