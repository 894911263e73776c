using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Unit.Copywriting;

/// <summary>
/// Three sets of a hundred briefs, each by somebody who had not seen the code, with the facts a careful reader would want
/// to survive. At their first readings 67.3 % of the 551 facts of the first set were found and 89.1 % kept word for word
/// in every candidate; of the 574 of the second set 85.7 % and 97.4 %; of the 606 of the third 91.4 % and 99.3 %; no figure was invented in
/// any. The first two have been read since, so the floors below only hold the line; the aim for briefs never seen is 99 %.
/// </summary>
public sealed class HeldOutBriefTests
{
    private readonly BuiltInCopywriter _writer = new();

    [Theory]
    [InlineData("HeldOut", 0.95, 0.995)]
    [InlineData("SecondHeldOut", 0.97, 0.995)]
    [InlineData("ThirdHeldOut", 0.91, 0.99)]
    public void Facts_of_briefs_never_seen_before_are_found_and_kept(string set, double foundFloor, double keptFloor)
    {
        var (facts, found, kept) = (0, 0, 0);
        foreach (var brief in Briefs(set))
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

        Assert.True(found >= foundFloor * facts, $"{found} of {facts} facts found");
        Assert.True(kept >= keptFloor * facts, $"{kept} of {facts} facts kept");
    }

    [Theory]
    [InlineData("HeldOut")]
    [InlineData("SecondHeldOut")]
    [InlineData("ThirdHeldOut")]
    public void No_figure_is_invented(string set)
    {
        foreach (var brief in Briefs(set))
        {
            foreach (var figure in _writer.Write(brief.Copy, 4).SelectMany(ad => Regex.Matches(TextOf(ad), "[0-9]+")).Select(m => m.Value))
            {
                Assert.Contains(figure, brief.Copy.Text, StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<(CopyBrief Copy, List<string> Facts)> Briefs(string set) =>
        JsonNode.Parse(File.ReadAllText(Repository.PathOf($"SmallBizAds.Tests/Unit/Copywriting/{set}/briefs.json")))!.AsArray().Select(b => (
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
