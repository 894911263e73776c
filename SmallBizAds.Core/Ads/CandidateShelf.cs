using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Jobs;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Shared;
using SmallBizAds.Core.Storage;

namespace SmallBizAds.Core.Ads;

/// <summary>Puts a finished candidate where its visitor finds it: file, row and progress at once.</summary>
internal sealed class CandidateShelf(IDbContextFactory<AppDbContext> contexts, FileLibrary library, TimeProvider time)
{
    /// <summary>Null, or the problem StorageFull.</summary>
    public async Task<Problem?> PutAsync(Generation generation, AdPlan plan, int number, MadeAd ad, JobRun run, int percent, CancellationToken ct)
    {
        var file = ad.Picture is { } picture ? new FileToKeep(picture.Jpeg, FileType.Generated, picture.Scene.Width, picture.Scene.Height) : null;
        try
        {
            if (file is not null)
            {
                await library.AnnounceAsync(file, ct);
            }

            await using var db = await contexts.CreateDbContextAsync(ct);
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await run.ConfirmAsync(db, ct);

            // A guest may have become a member since the task began.
            var owner = await db.Set<Generation>().Where(g => g.Id == generation.Id).Select(g => new { g.OwnerId, g.UserId }).FirstAsync(ct);
            if (file is not null)
            {
                var claim = new FileClaim(owner.UserId is null ? OwnerKind.Guest : OwnerKind.User, owner.OwnerId, FilePurpose.Ad, generation.Id);
                var kept = await library.KeepAsync(db, file, claim, ct);
                if (!kept.Succeeded)
                {
                    return kept.Problem;
                }
            }

            db.Add(new GenerationHistory
            {
                GenerationId = generation.Id,
                Number = number,
                UserId = owner.UserId,
                InputText = generation.InputText,
                PhotoHash = generation.PhotoHash,
                ContentType = AdContentKey.Of(generation.Content),
                OutputFile = file?.Sha256,
                Method = plan.Photo is null ? "builtin" : "photo",
                StyleTags = [Tag(plan.Facts.Trade), Tag(plan.Facts.Occasion), Tag(generation.Tone)],
                Trade = plan.Facts.Trade,
                Seed = generation.Seed,
                Ratio = generation.Ratio,
                Draft = ad.Draft,
                Scene = ad.Picture is null ? null : SceneJson.Write(ad.Picture.Scene),
                Design = ad.Picture?.Scene.Design ?? "",
                Width = file?.Width ?? 0,
                Height = file?.Height ?? 0,
                Bytes = file?.Content.Length ?? 0,
                CreatedAt = time.GetUtcNow(),
            });
            await db.SaveChangesAsync(ct);
            await db.Set<Generation>().Where(g => g.Id == generation.Id)
                .ExecuteUpdateAsync(g => g.SetProperty(x => x.Step, GenerationStep.Composing).SetProperty(x => x.Percent, percent), ct);
            await transaction.CommitAsync(ct);
            return null;
        }
        catch (Exception e) when (DatabaseTrouble.IsDiskFull(e))
        {
            return new Problem("StorageFull");
        }
    }

    private static string Tag<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
