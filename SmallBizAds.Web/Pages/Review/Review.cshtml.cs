using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Ads.Versions;
using SmallBizAds.Core.Shared;
using SmallBizAds.Web.Hosting;
using SmallBizAds.Web.Htmx;
using SmallBizAds.Web.Pages.Ads;

namespace SmallBizAds.Web.Pages.Review;

/// <summary>The owner's last word: change anything in place, see it at once, make it final.</summary>
public sealed class ReviewModel(IDrafts drafts, IAdVersions versions, IGenerations generations, Visitors visitors) : PageModel
{
    public DraftView View { get; private set; } = null!;

    /// <summary>Why the last change was refused.</summary>
    public Problem? Refusal { get; private set; }

    /// <summary>What was typed and chosen and refused, to be shown again.</summary>
    public ReviewForm? Refused { get; private set; }

    /// <summary>
    /// The step that the fields were made from. A refused form stays as it is, so it stays with its step: otherwise what
    /// another window changed since would be taken for something that was changed back here.
    /// </summary>
    public int Step => Refused?.Step ?? View.Step;

    /// <summary>The look that the fields hold: what was chosen, also when something else was refused.</summary>
    public AdDraft Look => Refused is { Sheet: var sheet } ? sheet.ApplyTo(View.Draft, [.. sheet.ChangesFrom(DraftSheet.Of(View.Draft)).Where(DraftSheet.IsLook)]) : View.Draft;

    /// <summary>The text that a refusal is about, if it is about one.</summary>
    public AdText? RefusedText => Refusal?.Arguments.OfType<AdText>().Cast<AdText?>().FirstOrDefault();

    /// <summary>Wordings to choose from, and for which text.</summary>
    public (AdText Text, IReadOnlyList<string> Wordings) Ideas { get; private set; }

    /// <summary>Only what follows a change is sent, not the whole form.</summary>
    public bool IsLive { get; private set; }

    /// <summary>Where the sliders of the focal point stand: "50 40".</summary>
    public string FocusPercent(AdDraft draft)
    {
        var (x, y) = (draft.Focus ?? View.NaturalFocus) is { } focus ? (focus.X, focus.Y) : (0.5, 0.5);
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Round(x * 100)} {Math.Round(y * 100)}");
    }

    public string Path => AdPaths.Review(View.Task, View.Number);

    /// <summary>What a field holds: what was typed, also when it was refused.</summary>
    public string ValueOf(AdText text) => Refused?.Sheet.Texts.GetValueOrDefault(text) ?? View.Draft.Copy.Get(text);

    /// <summary>Id of the field with which a tip is followed.</summary>
    public static string FieldFor(DraftTip tip) => tip switch
    {
        DraftTip.GivePrice => $"text-{AdText.Price}",
        DraftTip.GivePeriod => $"text-{AdText.Period}",
        DraftTip.GiveContact => $"text-{AdText.Contact}",
        DraftTip.ShortenHeadline => $"text-{AdText.Headline}",
        _ => "part-Photo",
    };

    public Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken ct) => WithVisitorAsync(id, number, async (visitor, ad) =>
    {
        if (await drafts.FindAsync(visitor, ad, ct) is not { } view)
        {
            return await GoneAsync(visitor, id, ct);
        }

        View = view;
        return Page();
    });

    public Task<IActionResult> OnPostAsync(Guid id, int number, CancellationToken ct) =>
        ChangeAsync(id, number, null, live: true, ct);

    public Task<IActionResult> OnPostUndoAsync(Guid id, int number, CancellationToken ct) =>
        ChangeAsync(id, number, (visitor, ad) => drafts.UndoAsync(visitor, ad, ct), live: false, ct);

    public Task<IActionResult> OnPostRedoAsync(Guid id, int number, CancellationToken ct) =>
        ChangeAsync(id, number, (visitor, ad) => drafts.RedoAsync(visitor, ad, ct), live: false, ct);

    public Task<IActionResult> OnPostIdeaAsync(Guid id, int number, AdText? text, CancellationToken ct) =>
        ChangeAsync(id, number, (visitor, ad) => drafts.AnotherIdeaAsync(visitor, ad, text, ct), live: false, ct);

    public Task<IActionResult> OnPostWordingAsync(Guid id, int number, [BindRequired] AdText text, string wording, CancellationToken ct) =>
        ChangeAsync(id, number, (visitor, ad) => drafts.TakeWordingAsync(visitor, ad, text, WrittenText.Tidy(wording) ?? "", ct), live: false, ct);

    public Task<IActionResult> OnPostRewordAsync(Guid id, int number, [BindRequired] AdText text, string phrase, CancellationToken ct) =>
        ChangeAsync(id, number, (visitor, ad) => drafts.RewordAsync(visitor, ad, text, (phrase ?? "").ReplaceLineEndings("\n"), ct), live: false, ct);

    public Task<IActionResult> OnPostDropPhotoAsync(Guid id, int number, CancellationToken ct) =>
        ChangeAsync(id, number, (visitor, ad) => drafts.UsePhotosAsync(visitor, ad, shown => [.. shown.Skip(1)], ct), live: false, ct);

    public Task<IActionResult> OnPostMainPhotoAsync(Guid id, int number, string hash, CancellationToken ct) =>
        ChangeAsync(id, number, (visitor, ad) => drafts.UsePhotosAsync(visitor, ad, shown => shown.Contains(hash) ? [hash, .. shown] : shown, ct), live: false, ct);

    public Task<IActionResult> OnPostLeavePhotoAsync(Guid id, int number, string hash, CancellationToken ct) =>
        ChangeAsync(id, number, (visitor, ad) => drafts.UsePhotosAsync(visitor, ad, shown => [.. shown.Where(one => one != hash)], ct), live: false, ct);

    public Task<IActionResult> OnPostAddPhotoAsync(Guid id, int number, IFormFile? photo, CancellationToken ct) => WithVisitorAsync(id, number, async (visitor, ad) =>
    {
        var changed = await UsePhotoAsync(visitor, ad, photo, (shown, added) => [.. shown, added], ct);
        return await AnswerAsync(visitor, ad, changed, live: false, ct);
    });

    public Task<IActionResult> OnPostPhotoAsync(Guid id, int number, IFormFile? photo, CancellationToken ct) => WithVisitorAsync(id, number, async (visitor, ad) =>
    {
        var changed = await UsePhotoAsync(visitor, ad, photo, (shown, added) => [added, .. shown.Skip(1)], ct);
        return await AnswerAsync(visitor, ad, changed, live: false, ct);
    });

    public Task<IActionResult> OnPostConfirmAsync(Guid id, int number, CancellationToken ct) => WithVisitorAsync(id, number, async (visitor, ad) =>
    {
        var form = ReviewForm.Read(Request.Form);
        var changed = await drafts.EditAsync(visitor, ad, form.Step, form.Sheet, ct);
        if (!changed.Succeeded)
        {
            Refused = form;
            return await AnswerAsync(visitor, ad, changed.Problem, live: false, ct);
        }

        // What another window changed was never seen in this one, so it is not made final from here.
        var confirmed = changed.Value.Merged ? new Problem("DraftChanged") : await versions.ConfirmAsync(visitor, ad, changed.Value.Key, ct);
        return confirmed.Succeeded
            ? new SeeOtherResult(AdPaths.Version(id, number, confirmed.Value))
            : await AnswerAsync(visitor, ad, confirmed.Problem, live: false, ct);
    });

    public Task<IActionResult> OnGetIdeasAsync(Guid id, int number, [BindRequired] AdText text, CancellationToken ct) => WithVisitorAsync(id, number, async (visitor, ad) =>
    {
        if (await drafts.IdeasAsync(visitor, ad, text, ct) is not { } wordings || await drafts.FindAsync(visitor, ad, ct) is not { } view)
        {
            return await GoneAsync(visitor, id, ct);
        }

        (View, Ideas) = (view, (text, wordings));
        return Request.IsHtmx() ? Partial("_Ideas", this) : Page();
    });

    // A text that does not exist would be bound as the first of them, or as none.
    private async Task<IActionResult> WithVisitorAsync(Guid id, int number, Func<Visitor, AdAddress, Task<IActionResult>> work) =>
        visitors.Current is { } visitor && ModelState.GetFieldValidationState("text") != ModelValidationState.Invalid
            ? await work(visitor, new(id, number))
            : NotFound();

    private async Task<IActionResult> GoneAsync(Visitor visitor, Guid id, CancellationToken ct) =>
        await generations.FindAsync(visitor, id, ct) is { State: GenerationState.Expired } ? StatusCode(StatusCodes.Status410Gone) : NotFound();

    /// <summary>What was typed is taken in first, whatever button was pressed; then what the button does.</summary>
    private Task<IActionResult> ChangeAsync(Guid id, int number, Func<Visitor, AdAddress, Task<Result<DraftView>>>? change, bool live, CancellationToken ct) =>
        WithVisitorAsync(id, number, async (visitor, ad) =>
        {
            var form = ReviewForm.Read(Request.Form);
            var changed = await drafts.EditAsync(visitor, ad, form.Step, form.Sheet, ct);
            if (!changed.Succeeded)
            {
                Refused = form;
            }

            return await AnswerAsync(visitor, ad, changed.Succeeded && change is not null ? await change(visitor, ad) : changed, live, ct);
        });

    private async Task<Result<DraftView>> UsePhotoAsync(
        Visitor visitor, AdAddress ad, IFormFile? photo, Func<IReadOnlyList<string>, string, IReadOnlyList<string>> arrange, CancellationToken ct)
    {
        if (await drafts.FindAsync(visitor, ad, ct) is null)
        {
            return new Problem("AdNotFound");
        }

        if (photo is null)
        {
            return new Problem("PhotoMissing");
        }

        var upload = new byte[photo.Length];
        await using (var stream = photo.OpenReadStream())
        {
            await stream.ReadExactlyAsync(upload, ct);
        }

        var kept = await generations.KeepPhotoAsync(visitor, upload, ct);
        return kept.Succeeded ? await drafts.UsePhotosAsync(visitor, ad, shown => arrange(shown, kept.Value.Hash), ct) : kept.Problem;
    }

    private async Task<IActionResult> AnswerAsync(Visitor visitor, AdAddress ad, Result<DraftView> changed, bool live, CancellationToken ct)
    {
        if (changed.Problem is { Code: "AdNotFound" or "TaskExpired" } || (changed.Value ?? await drafts.FindAsync(visitor, ad, ct)) is not { } view)
        {
            return await GoneAsync(visitor, ad.Task, ct);
        }

        (View, Refusal) = (view, changed.Problem);
        Response.StatusCode = Refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        if (!Request.IsHtmx())
        {
            return Refusal is null ? new SeeOtherResult(Path) : Page();
        }

        // Another window changed something too: its fields must be seen here before they are sent back.
        IsLive = live && !View.Merged;
        if (live && View.Merged)
        {
            Response.Headers["HX-Retarget"] = "#review";
        }

        return Partial(IsLive ? "_Live" : "_Review", this);
    }
}
