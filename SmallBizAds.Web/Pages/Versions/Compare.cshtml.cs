using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Ads.Versions;
using SmallBizAds.Web.Hosting;

namespace SmallBizAds.Web.Pages.Versions;

/// <summary>Two versions side by side, with the words that differ marked.</summary>
public sealed class CompareModel(IAdVersions versions, Visitors visitors) : PageModel
{
    public AdAddress Address { get; private set; }

    public VersionView Before { get; private set; } = null!;

    public VersionView After { get; private set; } = null!;

    /// <summary>The texts that differ.</summary>
    public IReadOnlyList<(AdText Text, WordDiff Words)> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, int number, int a, int b, CancellationToken ct)
    {
        Address = new(id, number);
        var shelf = visitors.Current is { } visitor ? await versions.ListAsync(visitor, Address, ct) : null;
        if (shelf?.Versions.FirstOrDefault(v => v.Number == a) is not { } before || shelf.Versions.FirstOrDefault(v => v.Number == b) is not { } after)
        {
            return NotFound();
        }

        (Before, After) = (before, after);
        Changes = [.. AdTexts.All
            .Where(t => before.Draft.Copy.Get(t) != after.Draft.Copy.Get(t))
            .Select(t => (t, WordDiff.Of(before.Draft.Copy.Get(t), after.Draft.Copy.Get(t))))];
        return Page();
    }
}
