using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Web.Hosting;
using SmallBizAds.Web.Htmx;
using SmallBizAds.Web.Resources;

namespace SmallBizAds.Web.Pages.Create;

/// <summary>"What shall we tell people?" One box to write in, one button; everything else is folded behind defaults.</summary>
public sealed class IndexModel(IGenerations generations, ICopywriter copywriter, Submission submission, Samples samples, Visitors visitors, IStringLocalizer<Texts> texts) : PageModel
{
    private const int RecentCount = 4;

    [BindProperty]
    public CreateForm Form { get; set; } = new();

    public List<FieldProblem> Problems { get; } = [];

    public IReadOnlyList<GenerationView> Recent { get; private set; } = [];

    public IReadOnlyList<Sample> Samples => samples.All;

    public AspectRatio Ratio => AspectRatio.Find(Form.Ratio) ?? AspectRatio.Square;

    public CopyLanguage Language => Form.Language ?? Languages.ForCopy;

    /// <summary>The chosen trade, else what the words say, else null.</summary>
    public Trade? Trade => Form.Trade ?? (WrittenText.SaysNothing(Form.Text) ? null
        // What is too long is refused, and not worth reading to its end.
        : copywriter.Read(new CopyBrief(WrittenText.Beginning(Form.Text!, Brief.MaxTextLength), null, Form.Tone, Language, 0)).Trade);

    public async Task OnGetAsync(int? example, Guid? like, CancellationToken ct)
    {
        Form.SubmissionId = Guid.CreateVersion7();
        Form.Text = Examples.KeyOf(example) is { } key ? texts[$"Example_{key}_Text"].Value : null;
        if (visitors.Current is not { } visitor)
        {
            return;
        }

        Recent = await generations.RecentAsync(visitor, RecentCount, ct);
        if (like is { } id && await generations.FindAsync(visitor, id, ct) is { } model)
        {
            Form.TakeFrom(model);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var id = await submission.SendAsync(visitors.Require(), Form, HttpContext.Connection.RemoteIpAddress, Problems, ct);
        if (id is not null)
        {
            return new SeeOtherResult($"/ads/{id}");
        }

        Response.StatusCode = Problems.Any(p => p.MeansAway) ? StatusCodes.Status503ServiceUnavailable
            : Problems.Any(p => p.MeansWait) ? StatusCodes.Status429TooManyRequests
            : StatusCodes.Status422UnprocessableEntity;
        if (Problems.Any(p => p.MeansAway))
        {
            Response.Headers.RetryAfter = "5";
        }

        return Request.IsHtmx() ? Partial("_Form", this) : Page();
    }

    /// <summary>The trade as read from what is typed so far.</summary>
    public IActionResult OnPostTrade() => Partial("_Trade", this);

    public FieldProblem? ProblemOf(string field) => Problems.Find(p => p.Field == field);
}
