using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Storage;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Database;

public sealed class MakingAdsTests
{
    [Fact]
    public async Task A_guest_gets_four_candidates_with_their_files()
    {
        await using var app = await DataApp.StartNewAsync();
        var guest = Visitors.NewGuest();
        var request = Visitors.Asks();

        var id = await app.SubmitAsync(guest, request);
        var view = await app.FinishedAsync(guest, id);

        Assert.Equal(GenerationState.Completed, view.State);
        Assert.Equal(100, view.Percent);
        Assert.Equal([1, 2, 3, 4], view.Candidates.Select(c => c.Number));
        foreach (var candidate in view.Candidates)
        {
            var expected = ScriptedAdMaker.BytesOf(request.Brief, candidate.Number, null);
            Assert.Equal(ContentHash.Of(expected), candidate.FileHash);
            await using var stream = await app.Generations.OpenFileAsync(guest, candidate.FileHash, CancellationToken.None);
            using var content = new MemoryStream();
            await stream!.CopyToAsync(content);
            Assert.Equal(expected, content.ToArray());
            Assert.Equal($"test-{candidate.Number}", candidate.Design);
            Assert.Equal(["#빵집"], candidate.Copy.Hashtags);
        }
    }
}
