using Microsoft.Extensions.DependencyInjection;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Policy;
using SmallBizAds.Core.Policy.Matching;
using Xunit;

namespace SmallBizAds.Tests.Unit.Policy;

/// <summary>The rules as their files state them.</summary>
public sealed class RuleBookTests
{
    [Fact]
    public void Every_rule_says_law_and_reason_in_both_languages_under_a_key_of_its_own()
    {
        var rules = RuleBook.Shared.Rules;
        Assert.Equal(rules.Count, rules.Select(r => r.Rule.Key).Distinct().Count());
        Assert.All(rules, r =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", r.Rule.Key);
            Assert.Contains("제", r.Rule.Law.Ko, StringComparison.Ordinal);
            Assert.Contains("art", r.Rule.Law.En, StringComparison.OrdinalIgnoreCase);
            Assert.EndsWith("요.", r.Rule.Why.Ko, StringComparison.Ordinal);
            Assert.False(string.IsNullOrWhiteSpace(r.Rule.Why.En));
            Assert.Contains(Enum.GetValues<Trade>(), r.IsFor);
        });
    }

    [Fact]
    public void Every_claim_has_a_rewording_except_where_a_price_is_asked_for() => Assert.All(
        RuleBook.Shared.Phrases.Where(p => p.Role == PhraseRole.Claim),
        p => Assert.Equal(p.Rule.Rule.Severity == ClaimSeverity.AsksForFormerPrice, p.Wording is null));

    [Fact]
    public void No_rewording_is_itself_a_claim()
    {
        var guard = new BuiltInClaimGuard();
        var sayings = RuleBook.Shared.Phrases.Select(p => p.Wording).OfType<Wording>().Distinct().SelectMany(s => new[] { s.Ko, s.En, s.End, s.Noun }).OfType<string>();
        Assert.All(sayings, saying => Assert.All(Enum.GetValues<Trade>(), trade =>
            Assert.Empty(guard.Check(new ClaimText(saying, trade, CopyLanguage.Korean, false)))));
    }

    [Fact]
    public void Every_trade_is_under_some_rule_of_its_own() => Assert.All(
        Enum.GetValues<Trade>(),
        trade => Assert.Contains(RuleBook.Shared.Rules, r => r.IsFor(trade) && !Enum.GetValues<Trade>().All(r.IsFor)));

    [Fact]
    public void The_guard_is_registered_once_for_the_process()
    {
        var services = new ServiceCollection().AddPolicy().BuildServiceProvider();
        Assert.Same(services.GetRequiredService<IClaimGuard>(), services.GetRequiredService<IClaimGuard>());
    }
}
