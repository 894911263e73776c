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
    public async Task<Problem?> PutAsync(Generation generation, AdPlan plan, MadeAd ad, JobRun run, int percent, CancellationToken ct)
    {
        var file = new FileToKeep(ad.Jpeg, FileType.Generated, ad.Scene.Width, ad.Scene.Height);
        try
        {
            await library.AnnounceAsync(file, ct);
            await using var db = await contexts.CreateDbContextAsync(ct);
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await run.ConfirmAsync(db, ct);

            // A guest may have become a member since the task began.
            var owner = await db.Set<Generation>().Where(g => g.Id == generation.Id).Select(g => new { g.OwnerId, g.UserId }).FirstAsync(ct);
            var claim = new FileClaim(owner.UserId is null ? OwnerKind.Guest : OwnerKind.User, owner.OwnerId, FilePurpose.Ad, generation.Id);
            var kept = await library.KeepAsync(db, file, claim, ct);
            if (!kept.Succeeded)
            {
                return kept.Problem;
            }

            db.Add(new GenerationHistory
            {
                GenerationId = generation.Id,
                Number = ad.Number,
                UserId = owner.UserId,
                InputText = generation.InputText,
                PhotoHash = generation.PhotoHash,
                ContentType = "both",
                OutputFile = kept.Value,
                Method = plan.Photo is null ? "builtin" : "photo",
                StyleTags = [Tag(plan.Facts.Trade), Tag(plan.Facts.Occasion), Tag(generation.Tone)],
                Trade = plan.Facts.Trade,
                Seed = generation.Seed,
                Ratio = generation.Ratio,
                Copy = ad.Copy,
                Scene = SceneJson.Write(ad.Scene),
                Design = ad.Scene.Design,
                Width = ad.Scene.Width,
                Height = ad.Scene.Height,
                Bytes = ad.Jpeg.Length,
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
