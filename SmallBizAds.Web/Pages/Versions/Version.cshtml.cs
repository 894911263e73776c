using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Ads.Versions;
using SmallBizAds.Core.Copywriting.Posting;
using SmallBizAds.Core.Shared;
using SmallBizAds.Web.Hosting;
using SmallBizAds.Web.Htmx;
using SmallBizAds.Web.Pages.Ads;

namespace SmallBizAds.Web.Pages.Versions;

/// <summary>A finished ad: to share, to save, with the words to post beside it.</summary>
public sealed class VersionModel(IAdVersions versions, IGenerations generations, Visitors visitors) : PageModel
{
    public AdAddress Address { get; private set; }

    public VersionShelf Shelf { get; private set; } = null!;

    public VersionView Shown { get; private set; } = null!;

    /// <summary>Why the last wish was refused.</summary>
    public Problem? Refusal { get; private set; }

    /// <summary>The page is seen inside a chat or search app, which saves no downloads.</summary>
    public bool InApp => InAppBrowsers.Is(Request.Headers.UserAgent);

    /// <summary>The visitor asked for a pack and had chosen no place.</summary>
    public bool ChoseNoPlace => Request.Query["places"] == "none";

    public IEnumerable<VersionView> Others => Shelf.Versions.Where(v => v.Number != Shown.Number);

    public string Hashtags => string.Join(' ', Shown.Draft.Copy.Hashtags);

    /// <summary>What is handed to the share sheet beside the picture.</summary>
    public string ShareText => string.Join("\n\n", new[] { Shown.Draft.Copy.Caption, Hashtags }.Where(t => t.Length > 0));

    public PostingText TextFor(PostingChannel channel) => PostingTexts.Of(Shown.Draft.Copy, channel, Shelf.Brief.Language);

    public Task<IActionResult> OnGetAsync(Guid id, int number, int version, CancellationToken ct) => ShowAsync(id, number, version, ct);

    public async Task<IActionResult> OnPostRatioAsync(Guid id, int number, int version, string ratio, CancellationToken ct)
    {
        if (visitors.Current is not { } visitor)
        {
            return NotFound();
        }

        var made = await versions.ReshapeAsync(visitor, new(id, number), version, ratio ?? "", ct);
        if (made.Succeeded)
        {
            return new SeeOtherResult(AdPaths.Version(id, number, made.Value));
        }

        Refusal = made.Problem;
        return await ShowAsync(id, number, version, ct);
    }

    public async Task<IActionResult> OnPostTakeUpAsync(Guid id, int number, int version, CancellationToken ct)
    {
        if (visitors.Current is not { } visitor)
        {
            return NotFound();
        }

        var taken = await versions.TakeUpAsync(visitor, new(id, number), version, ct);
        if (taken.Succeeded)
        {
            return new SeeOtherResult(AdPaths.Review(id, number));
        }

        Refusal = taken.Problem;
        return await ShowAsync(id, number, version, ct);
    }

    private async Task<IActionResult> ShowAsync(Guid id, int number, int version, CancellationToken ct)
    {
        Address = new(id, number);
        var shelf = visitors.Current is { } visitor ? await versions.ListAsync(visitor, Address, ct) : null;
        if (shelf?.Versions.FirstOrDefault(v => v.Number == version) is not { } shown)
        {
            return visitors.Current is { } known && await generations.FindAsync(known, id, ct) is { State: GenerationState.Expired }
                ? StatusCode(StatusCodes.Status410Gone)
                : NotFound();
        }

        (Shelf, Shown) = (shelf, shown);
        Response.StatusCode = Refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
