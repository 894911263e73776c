using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Core.Policy.Matching;

/// <summary>A rule with the trades it is for.</summary>
internal sealed class RuleEntry(ClaimRule rule, IEnumerable<Trade> trades)
{
    private readonly ulong _trades = trades.Aggregate(0UL, (set, trade) => set | (1UL << (int)trade));

    public ClaimRule Rule => rule;

    public bool IsFor(Trade trade) => (_trades >> (int)trade & 1) == 1;
}
