using System.Net;
using System.Security.Cryptography;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Shared;
using SmallBizAds.Web.Hosting;

namespace SmallBizAds.Web.Pages.Create;

/// <summary>From a sent form to a task, or to what is wrong with each field. A photo that is good is kept either way.</summary>
public sealed class Submission(IGenerations generations)
{
    /// <summary>The task's id, or null with <paramref name="problems"/> filled; the form is tidied in place.</summary>
    public async Task<Guid?> SendAsync(Visitor visitor, CreateForm form, IPAddress? address, ICollection<FieldProblem> problems, CancellationToken ct)
    {
        form.Text = WrittenText.Tidy(form.Text);
        try
        {
            return await CheckAndSendAsync(visitor, form, address, problems, ct);
        }
        catch (Exception e) when (DatabaseTrouble.IsDiskFull(e))
        {
            problems.Add(new FieldProblem(FieldProblem.Whole, new Problem("StorageFull")));
        }
        catch (Exception e) when (DatabaseTrouble.Is(e))
        {
            problems.Add(new FieldProblem(FieldProblem.Whole, new Problem("DatabaseAway")));
        }

        if (form.Chosen().Count > 0 && form.PhotoHash.Count == 0 && problems.All(p => p.Field != nameof(form.Photo)))
        {
            // A browser never fills a file in again, so it has to be said.
            problems.Add(new FieldProblem(nameof(form.Photo), new Problem("PhotoNotKept")));
        }

        return null;
    }

    private async Task<Guid?> CheckAndSendAsync(Visitor visitor, CreateForm form, IPAddress? address, ICollection<FieldProblem> problems, CancellationToken ct)
    {
        await KeepPhotosAsync(visitor, form, problems, ct);
        if (CheckText(form.Text) is { } textProblem)
        {
            problems.Add(new FieldProblem(nameof(form.Text), textProblem));
        }

        if (problems.Count > 0)
        {
            return null;
        }

        var submitted = await generations.SubmitAsync(visitor, new NewGeneration(BriefOf(form), form.PhotoHash.FirstOrDefault(), ClientAddress.KeyOf(address), form.SubmissionId) { MorePhotos = [.. form.PhotoHash.Skip(1)] }, ct);
        if (submitted.Succeeded)
        {
            return submitted.Value;
        }

        var gone = submitted.Problem.Code == "PhotoGone";
        form.PhotoHash = gone ? [] : form.PhotoHash;
        problems.Add(new FieldProblem(gone ? nameof(form.Photo) : FieldProblem.Whole, submitted.Problem));
        return null;
    }

    private static Problem? CheckText(string? text) => text switch
    {
        _ when WrittenText.SaysNothing(text) => new Problem("TextMissing"),
        { Length: > Brief.MaxTextLength } => new Problem("TextTooLong", Brief.MaxTextLength, text.Length),
        _ when !WrittenText.HasWords(text!) => new Problem("TextWordless"),
        _ when !WrittenText.HasWordsToDraw(text!) => new Problem("TextUndrawable"),
        _ => null,
    };

    private static Brief BriefOf(CreateForm form) => new()
    {
        Text = form.Text!,
        Trade = form.Trade,
        Tone = form.Tone,
        Ratio = AspectRatio.Find(form.Ratio) ?? AspectRatio.Square,
        Language = form.Language ?? Languages.ForCopy,
        Content = Enum.IsDefined(form.Content) ? form.Content : AdContent.Both,
        // Another seed each time: the same words sent again give other ads.
        Seed = RandomNumberGenerator.GetInt32(int.MaxValue),
    };

    // Each photo for itself: what is wrong with one of them costs neither the others nor the words.
    private async Task KeepPhotosAsync(Visitor visitor, CreateForm form, ICollection<FieldProblem> problems, CancellationToken ct)
    {
        // A form that knew one photo only said "true".
        var leaveAll = form.RemovePhoto.Contains("true");
        form.PhotoHash = [.. form.PhotoHash.Where(hash => FileHash.IsOne(hash) && !leaveAll && !form.RemovePhoto.Contains(hash)).Distinct()];
        form.RemovePhoto = [];
        var (main, chosen) = (form.MainPhoto, form.Chosen());
        var fit = AdPhotos.Most - form.PhotoHash.Count;
        for (var i = 0; i < chosen.Count && i < fit; i++)
        {
            var kept = await KeepPhotoAsync(visitor, chosen[i], ct);
            if (kept.Succeeded)
            {
                main = form.MainPhoto == $"new-{i}" ? kept.Value.Hash : main;
                if (!form.PhotoHash.Contains(kept.Value.Hash))
                {
                    form.PhotoHash.Add(kept.Value.Hash);
                }
            }
            else
            {
                problems.Add(new FieldProblem(nameof(form.Photo), kept.Problem.Code == "StorageFull" ? new Problem("PhotoNoRoom") : kept.Problem)
                {
                    About = chosen.Count > 1 ? NameOf(chosen[i]) : null,
                });
            }
        }

        if (chosen.Count > fit)
        {
            problems.Add(new FieldProblem(nameof(form.Photo), new Problem("PhotosTooMany", AdPhotos.Most)));
        }

        form.PhotoHash = [.. form.PhotoHash.OrderByDescending(hash => hash == main)];
        form.MainPhoto = form.PhotoHash.FirstOrDefault();
    }

    private async Task<Result<KeptPhoto>> KeepPhotoAsync(Visitor visitor, IFormFile photo, CancellationToken ct)
    {
        var upload = new byte[photo.Length];
        await using (var stream = photo.OpenReadStream())
        {
            await stream.ReadExactlyAsync(upload, ct);
        }

        return await generations.KeepPhotoAsync(visitor, upload, ct);
    }

    private static string NameOf(IFormFile photo) => WrittenText.Tidy(Path.GetFileName(photo.FileName)) is { Length: > 0 } name ? WrittenText.Beginning(name, 60) : "?";
}
