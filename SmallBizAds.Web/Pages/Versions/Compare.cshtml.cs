using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Ads.Versions;
using SmallBizAds.Web.Hosting;
using SmallBizAds.Web.Resources;

namespace SmallBizAds.Web.Pages.Versions;

/// <summary>Two versions side by side, with the words that differ marked.</summary>
public sealed class CompareModel(IAdVersions versions, IGenerations generations, Visitors visitors, IStringLocalizer<Texts> texts) : PageModel
{
    public AdAddress Address { get; private set; }

    public VersionView Before { get; private set; } = null!;

    public VersionView After { get; private set; } = null!;

    /// <summary>The texts that differ.</summary>
    public IReadOnlyList<(string Name, WordDiff Words)> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, int number, int a, int b, CancellationToken ct)
    {
        Address = new(id, number);
        var shelf = visitors.Current is { } visitor ? await versions.ListAsync(visitor, Address, ct) : null;
        if (shelf?.Versions.FirstOrDefault(v => v.Number == a) is not { } before || shelf.Versions.FirstOrDefault(v => v.Number == b) is not { } after)
        {
            return visitors.Current is { } known && await generations.FindAsync(known, id, ct) is { State: GenerationState.Expired }
                ? StatusCode(StatusCodes.Status410Gone)
                : NotFound();
        }

        (Before, After) = (before, after);
        Changes = [.. AdTexts.All
            .Select(t => (Name: texts.Of(t), Before: before.Draft.Copy.Get(t), After: after.Draft.Copy.Get(t)))
            .Append((Name: texts["Review_Menu"].Value, Before: MenuOf(before), After: MenuOf(after)))
            .Where(t => t.Before != t.After)
            .Select(t => (t.Name, WordDiff.Of(t.Before, t.After)))];
        return Page();
    }

    private static string MenuOf(VersionView version) => string.Join('\n', version.Draft.Copy.Menu.Select(m => $"{m.Name} {m.Price}"));
}
