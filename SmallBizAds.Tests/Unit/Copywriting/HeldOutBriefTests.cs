using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Unit.Copywriting;

/// <summary>
/// A hundred briefs by somebody who had not seen the code, with the facts a careful reader would want to survive. At the
/// first reading 67.3 % of 551 facts were found and 89.1 % kept word for word in every candidate, and no figure was
/// invented. They have been read since, so the floors below only hold the line; the aim for briefs never seen is 99 %.
/// </summary>
public sealed class HeldOutBriefTests
{
    private const double FoundFloor = 0.94;
    private const double KeptFloor = 0.99;

    private readonly BuiltInCopywriter _writer = new();

    [Fact]
    public void Facts_of_briefs_never_seen_before_are_found_and_kept()
    {
        var (facts, found, kept) = (0, 0, 0);
        foreach (var brief in Briefs())
        {
            var read = _writer.Read(brief.Copy);
            var texts = _writer.Write(brief.Copy, 4).Select(TextOf).ToList();
            foreach (var fact in brief.Facts)
            {
                facts++;
                found += read.Facts.Any(f => Tells(f.Text, fact)) || read.Menu.Any(m => Tells(m.Price, fact)) ? 1 : 0;
                kept += texts.TrueForAll(t => t.Contains(fact, StringComparison.Ordinal)) ? 1 : 0;
            }
        }

        Assert.True(found >= FoundFloor * facts, $"{found} of {facts} facts found");
        Assert.True(kept >= KeptFloor * facts, $"{kept} of {facts} facts kept");
    }

    [Fact]
    public void No_figure_is_invented()
    {
        foreach (var brief in Briefs())
        {
            foreach (var figure in _writer.Write(brief.Copy, 4).SelectMany(ad => Regex.Matches(TextOf(ad), "[0-9]+")).Select(m => m.Value))
            {
                Assert.Contains(figure, brief.Copy.Text, StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<(CopyBrief Copy, List<string> Facts)> Briefs() =>
        JsonNode.Parse(File.ReadAllText(Repository.PathOf("SmallBizAds.Tests/Unit/Copywriting/HeldOut/briefs.json")))!.AsArray().Select(b => (
            new CopyBrief((string)b!["text"]!, null, Tone.Warm, (string)b["language"]! == "en" ? CopyLanguage.English : CopyLanguage.Korean, 1),
            b["facts"]!.AsArray().Select(f => Tidy((string)f!["text"]!)).ToList()));

    // A fact read a little longer or shorter than marked is found all the same.
    private static bool Tells(string read, string marked) =>
        read.Contains(marked, StringComparison.Ordinal) || (marked.Contains(read, StringComparison.Ordinal) && read.Length >= 0.6 * marked.Length);

    private static string TextOf(AdCopy ad) => Tidy(string.Join('\n',
    [
        ad.Kicker, ad.Headline, ad.Subcopy, ad.Product, ad.Price, ad.FormerPrice, ad.Offer, ad.Period, ad.Contact, ad.Business, ad.Caption,
        .. ad.Menu.SelectMany(m => new[] { m.Name, m.Price }),
    ]));

    private static string Tidy(string text) => Regex.Replace(text, @"\s+", " ").Trim();
}
