using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Families;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Tests.Support;
using SmallBizAds.Tests.Unit.Copywriting.Corpus;
using SmallBizAds.Web.Commands;
using Xunit;

namespace SmallBizAds.Tests.Properties.Design;

/// <summary>No design lies idle: each is what some owner of the corpus is shown, and none is shown all the time.</summary>
public sealed class VarietyTests
{
    // What their photos must be like, no corpus of words can bring.
    private const DesignNeeds OfPhotos = DesignNeeds.SeveralPhotos | DesignNeeds.CutOut;

    [Fact]
    public void Every_design_is_chosen_for_somebody_and_none_for_everybody()
    {
        var line = AdLine.Build();
        var photos = new[] { TestScene.Latte, TestScene.Salon, TestScene.Bouquet, TestScene.Bar }
            .Select(s => new PhotoIngest(TimeProvider.System).Ingest(TestPhotos.Jpeg(s, 1200, 900), CancellationToken.None).Value!).ToList();
        var corpus = CorpusBrief.All;
        var chosen = new Dictionary<string, int>();
        for (var i = 0; i < 2 * corpus.Count; i++)
        {
            var copy = corpus[i % corpus.Count].ToBrief(i);
            var brief = new Brief { Text = copy.Text, Tone = copy.Tone, Language = copy.Language, Ratio = AspectRatio.All[i % AspectRatio.All.Count], Seed = i };
            foreach (var draft in line.Maker.Plan(brief, i % 3 == 2 ? photos[i % photos.Count] : null).Drafts)
            {
                chosen[draft.Design] = chosen.GetValueOrDefault(draft.Design) + 1;
            }
        }

        var idle = DesignChooser.Families.Where(f => (f.Profile.Needs & OfPhotos) == 0 && !chosen.ContainsKey(f.Key)).Select(f => f.Key);
        Assert.Empty(idle);
        Assert.All(chosen, c => Assert.InRange((double)c.Value / chosen.Values.Sum(), 0, 0.15));
    }
}
