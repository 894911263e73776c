using System.Text;
using SmallBizAds.Core.Copywriting;
using Xunit;

namespace SmallBizAds.Tests.Unit.Copywriting;

/// <summary>What must hold for every copy, whatever the brief.</summary>
internal static class CopyRules
{
    public static string AllText(AdCopy copy) => string.Join('\n', Picture(copy), copy.Caption);

    /// <summary>Every slot that is drawn.</summary>
    public static string Picture(AdCopy copy) => string.Join('\n', new[]
    {
        copy.Kicker, copy.Headline, copy.Subcopy, copy.CallToAction, copy.Product, copy.Price, copy.FormerPrice, copy.Offer, copy.Period, copy.Contact, copy.Business,
    }.Concat(copy.Menu.SelectMany(m => new[] { m.Name, m.Price })).Where(t => !string.IsNullOrEmpty(t)));

    public static void Hold(CopyBrief brief, BriefFacts facts, IReadOnlyList<AdCopy> copies)
    {
        Assert.Equal(copies.Count, copies.Select(c => c.Idea).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(copies.Count, copies.Select(c => c.Headline).Distinct(StringComparer.Ordinal).Count());
        var typedDigits = facts.Text.EnumerateRunes().Where(Rune.IsDigit).ToHashSet();
        foreach (var fact in facts.Facts)
        {
            Assert.Equal(fact.Text, facts.Text.Substring(fact.Start, fact.Text.Length));
        }

        foreach (var copy in copies)
        {
            Assert.InRange(Graphemes.Count(copy.Headline), 1, CopyLimits.Headline);
            Assert.InRange(Graphemes.Count(copy.Subcopy), 0, CopyLimits.Subcopy);
            Assert.InRange(Graphemes.Count(copy.CallToAction), 1, CopyLimits.CallToAction);
            Assert.InRange(Graphemes.Count(copy.Kicker ?? ""), 0, CopyLimits.Kicker);
            Assert.InRange(copy.Hashtags.Count, CopyLimits.MinHashtags, CopyLimits.MaxHashtags);
            Assert.All(copy.Hashtags, tag => Assert.Matches(@"^#[\p{L}\p{N}\p{M}_]+$", tag));
            Assert.NotEmpty(copy.Caption);
            Assert.DoesNotContain(copy.Menu, m => m.Name.Length == 0 || m.Price.Length == 0);
            Assert.True(copy.Menu.Count == 0 || copy.Price is null);
            foreach (var rune in (AllText(copy) + string.Concat(copy.Hashtags)).EnumerateRunes().Where(Rune.IsDigit))
            {
                Assert.True(typedDigits.Contains(rune), $"'{rune}' was not typed. Brief: {brief.Text} Copy: {AllText(copy)}");
            }

            var picture = Picture(copy);
            foreach (var fact in facts.Facts)
            {
                Assert.True(picture.Contains(fact.Text, StringComparison.Ordinal), $"{fact.Kind} '{fact.Text}' is on no slot. Brief: {brief.Text} Copy: {picture}");
                Assert.Contains(fact.Text, copy.Caption, StringComparison.Ordinal);
            }
        }
    }
}
