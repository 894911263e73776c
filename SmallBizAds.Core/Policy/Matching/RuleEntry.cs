using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Core.Policy.Matching;

/// <summary>A rule with the trades it is for.</summary>
/// <param name="rule">What it says.</param>
/// <param name="trades">Whom it binds.</param>
/// <param name="yieldsToDenial">Nothing is claimed where the words behind the phrase take it back ("보장하지 않아요").</param>
internal sealed class RuleEntry(ClaimRule rule, IEnumerable<Trade> trades, bool yieldsToDenial)
{
    private readonly ulong _trades = trades.Aggregate(0UL, (set, trade) => set | (1UL << (int)trade));

    public ClaimRule Rule => rule;

    /// <summary>Bit i: it binds the trade of that number.</summary>
    public ulong Trades => _trades;

    public bool YieldsToDenial => yieldsToDenial;

    public bool IsFor(Trade trade) => (_trades >> (int)trade & 1) == 1;
}
