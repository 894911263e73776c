using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Ads.Versions;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Policy;

namespace SmallBizAds.Tests.Support;

/// <summary>Changes an ad and makes it final, over and over, in a process of its own until it is killed.</summary>
public static class ConfirmingProcess
{
    /// <summary>Adds what the review needs besides the data part.</summary>
    public static void AddReview(IServiceCollection services) => services.AddPolicy().AddSingleton<ICopywriter, BuiltInCopywriter>();

    /// <summary>Starts one; it writes the number of each version that it was told is final.</summary>
    public static Process Start(DataApp app, Visitor guest, Guid task, int round)
    {
        var start = WorkerProcess.Program("confirmer", app.Connection, app.Folder, guest.GuestId.ToString(), task.ToString(), round.ToString(CultureInfo.InvariantCulture));
        return Process.Start(start)!;
    }

    internal static async Task<int> RunAsync(string[] settings)
    {
        await using var app = DataApp.Build(settings[0], settings[1], ownsDatabase: false, new() { ["Jobs:Role"] = "Web" }, AddReview);
        var (drafts, versions) = (app.Services.GetRequiredService<IDrafts>(), app.Services.GetRequiredService<IAdVersions>());
        var (guest, ad) = (new Visitor(Guid.Parse(settings[2]), null), new AdAddress(Guid.Parse(settings[3]), 1));
        for (var i = 0; ; i++)
        {
            var step = (await drafts.FindAsync(guest, ad, CancellationToken.None))!.Step;
            var sheet = new DraftSheet { Texts = new Dictionary<AdText, string> { [AdText.Headline] = $"{settings[4]}번째 판의 {i}번째 제목" } };
            await drafts.EditAsync(guest, ad, step, sheet, CancellationToken.None);
            Console.WriteLine((await versions.ConfirmAsync(guest, ad, null, CancellationToken.None)).Value);
        }
    }
}
