using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Shared;
using SmallBizAds.Web.Hosting;
using SmallBizAds.Web.Htmx;

namespace SmallBizAds.Web.Pages.Ads;

/// <summary>A task: what is being done, and the candidates as they come. Found again by its address at any time.</summary>
public sealed class TaskModel(IGenerations generations, Visitors visitors, TimeProvider time) : PageModel
{
    public GenerationView Ad { get; private set; } = null!;

    /// <summary>Finished, with fewer ads than were asked for.</summary>
    public bool IsShort => FellShort(Ad);

    /// <summary>Why trying again was refused.</summary>
    public Problem? Refusal { get; private set; }

    /// <summary>How many times this page has asked; it makes each question a new one to htmx.</summary>
    public int Asked { get; private set; }

    /// <summary>When to ask again.</summary>
    public TimeSpan NextQuestion => Polling.Delay(time.GetUtcNow() - Ad.CreatedAt);

    public Task<IActionResult> OnGetAsync(Guid id, int asked, CancellationToken ct)
    {
        Asked = Math.Max(asked, 0);
        return ShowAsync(id, ct);
    }

    public async Task<IActionResult> OnPostCancelAsync(Guid id, CancellationToken ct)
    {
        var visitor = visitors.Current;
        if (visitor is null || await generations.FindAsync(visitor, id, ct) is null)
        {
            return NotFound();
        }

        await generations.CancelAsync(visitor, id, ct);
        return new SeeOtherResult($"/ads/{id}");
    }

    public async Task<IActionResult> OnPostRetryAsync(Guid id, CancellationToken ct)
    {
        var visitor = visitors.Current;
        if (visitor is null || await generations.FindAsync(visitor, id, ct) is not { } ad)
        {
            return NotFound();
        }

        // What is finished stays as it is: its ads may have been shared already.
        var again = FellShort(ad) ? await generations.SubmitAsync(visitor, Anew(ad), ct) : await generations.RetryAsync(visitor, id, ct);
        if (again.Succeeded)
        {
            return new SeeOtherResult($"/ads/{again.Value}");
        }

        (Refusal, Response.StatusCode) = (again.Problem, StatusCodes.Status429TooManyRequests);
        return await ShowAsync(id, ct);
    }

    private static bool FellShort(GenerationView ad) => ad.State == GenerationState.Completed && ad.Candidates.Count < ad.Brief.Count;

    /// <summary>The same wish with another seed; pressing twice makes one task.</summary>
    private NewGeneration Anew(GenerationView ad) => new(
        ad.Brief with { Seed = RandomNumberGenerator.GetInt32(int.MaxValue) }, ad.PhotoHash, ClientAddress.KeyOf(HttpContext.Connection.RemoteIpAddress), SubmissionId: ad.Id);

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken ct)
    {
        var ad = visitors.Current is { } visitor ? await generations.FindAsync(visitor, id, ct) : null;
        switch (ad)
        {
            case null:
                return NotFound();
            case { State: GenerationState.Expired }:
                return StatusCode(StatusCodes.Status410Gone);
            default:
                Ad = ad;
                return Request.IsHtmx() ? Partial("_Task", this) : Page();
        }
    }
}
