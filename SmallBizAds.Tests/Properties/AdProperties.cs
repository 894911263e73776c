using Microsoft.Extensions.DependencyInjection;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Properties;

public sealed class AdProperties
{
    private const int Cases = 500;

    private readonly IAdMaker _maker = new ServiceCollection().AddCopywriting().AddPictures().AddAdMaker().BuildServiceProvider().GetRequiredService<IAdMaker>();

    [Fact]
    public void A_finished_ad_is_legible_and_says_what_was_typed_whatever_the_brief()
    {
        var briefs = new RandomBriefs(20261121);
        for (var i = 0; i < Cases; i++)
        {
            var (brief, photo) = briefs.Next();
            var plan = _maker.Plan(brief, photo);
            var ad = _maker.Make(brief, plan.Drafts[i % plan.Count], photo, CancellationToken.None);
            var faults = AdAudit.Faults(plan, ad);
            Assert.True(faults.Count == 0, $"case {i}, {ad.Picture!.Scene.Design}, {brief.Ratio.Key}, photo {photo is not null}, \"{brief.Text}\": {string.Join("; ", faults)}");
        }
    }

    [Fact]
    public void The_same_brief_and_seed_give_the_same_bytes()
    {
        var briefs = new RandomBriefs(5);
        for (var i = 0; i < 5; i++)
        {
            var (brief, photo) = briefs.Next();
            var (a, b) = (_maker.Plan(brief, photo), _maker.Plan(brief, photo));
            Assert.Equal(
                _maker.Make(brief, a.Drafts[0], photo, CancellationToken.None).Picture!.Jpeg, _maker.Make(brief, b.Drafts[0], photo, CancellationToken.None).Picture!.Jpeg);
        }
    }

    [Fact]
    public void Four_candidates_differ_in_design_colour_and_idea()
    {
        var briefs = new RandomBriefs(6);
        for (var i = 0; i < 50; i++)
        {
            var (brief, photo) = briefs.Next();
            var plan = _maker.Plan(brief, photo);
            Assert.Equal(4, plan.Drafts.Select(d => d.Design).Distinct().Count());
            Assert.Equal(4, plan.Drafts.Select(d => d.Palette).Distinct().Count());
            Assert.Equal(4, plan.Drafts.Select(d => d.Copy.Idea).Distinct().Count());
        }
    }
}
