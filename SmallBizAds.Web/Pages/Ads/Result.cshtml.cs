using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmallBizAds.Core.Ads;
using SmallBizAds.Web.Hosting;

namespace SmallBizAds.Web.Pages.Ads;

/// <summary>One finished ad: to look at, to download, with the words to post beside it.</summary>
public sealed class ResultModel(IGenerations generations, Visitors visitors) : PageModel
{
    public GenerationView Ad { get; private set; } = null!;

    public CandidateView Candidate { get; private set; } = null!;

    public IEnumerable<CandidateView> Others => Ad.Candidates.Where(c => c.Number != Candidate.Number);

    public string Hashtags => string.Join(' ', Candidate.Copy.Hashtags);

    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken ct)
    {
        var ad = visitors.Current is { } visitor ? await generations.FindAsync(visitor, id, ct) : null;
        if (ad is { State: GenerationState.Expired })
        {
            return StatusCode(StatusCodes.Status410Gone);
        }

        if (ad?.Candidates.FirstOrDefault(c => c.Number == number) is not { } candidate)
        {
            return NotFound();
        }

        (Ad, Candidate) = (ad, candidate);
        return Page();
    }
}
