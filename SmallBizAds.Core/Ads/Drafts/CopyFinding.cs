using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Policy;

namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>A phrase of an ad that advertising law forbids or restricts.</summary>
/// <param name="Text">Where it stands; the lines of a menu count to the product.</param>
/// <param name="MenuLine">0-based line of the menu when it stands there.</param>
/// <param name="Claim">What, why, and what may be said instead.</param>
public sealed record CopyFinding(AdText Text, int? MenuLine, ClaimFinding Claim)
{
    /// <summary>The words in which it stands; the claim's places count in them.</summary>
    public string WordsIn(AdCopy copy) => MenuLine is { } line ? copy.Menu[line].Name : copy.Get(Text);

    /// <summary>What stands before and after the phrase on its line.</summary>
    public (string Before, string After) Around(AdCopy copy)
    {
        var words = WordsIn(copy);
        var before = words[..Claim.Start];
        var after = words[(Claim.Start + Claim.Length)..];
        return (before[(before.LastIndexOf('\n') + 1)..], after.Split('\n')[0]);
    }

    /// <summary>The copy with the rewording in its place; unchanged when there is none.</summary>
    public AdCopy RewordedIn(AdCopy copy)
    {
        var words = Claim.ReplaceIn(WordsIn(copy));
        return MenuLine is { } line
            ? copy with { Menu = [.. copy.Menu.Select((item, i) => i == line ? item with { Name = words } : item)] }
            : copy.With(Text, words);
    }
}
