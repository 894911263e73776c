using SmallBizAds.Core.Ads.Packs;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Unit.Ads.Packs;

public sealed class PlacedWordsTests
{
    private static readonly Placement[] WithTexts = [.. Placements.All.Where(p => p.Texts.Count > 0)];

    [Fact]
    public void No_text_is_longer_or_shorter_than_its_field_takes_and_no_fact_is_cut()
    {
        var writer = new BuiltInCopywriter();
        for (var i = 0; i < 4 * PlacedBriefs.Count; i++)
        {
            var brief = PlacedBriefs.Asked(i % PlacedBriefs.Count) with { Seed = i };
            foreach (var copy in writer.Write(brief.ToCopyBrief(), 4))
            {
                foreach (var placement in WithTexts)
                {
                    AssertFits(copy, brief.Language, placement);
                }
            }
        }
    }

    [Fact]
    public void Everything_that_fits_a_long_text_is_in_it()
    {
        var copy = SampleDrafts.Full.Copy;

        var body = TextOf(copy, "karrot", PlacementField.Body)!;

        Assert.All(["흑임자 라떼", "6,500원 → 5,500원", "1,000원 할인", "이번 주말까지", "02-123-4567", "봄날 카페", "아메리카노 2,000원", "#흑임자라떼"], fact => Assert.Contains(fact, body, StringComparison.Ordinal));
    }

    [Fact]
    public void Short_fields_get_the_facts_that_fit_them()
    {
        var copy = SampleDrafts.Full.Copy;

        Assert.Equal("흑임자 라떼 나왔어요", TextOf(copy, "instagram-feed", PlacementField.Headline));
        Assert.Equal("봄날 카페", TextOf(copy, "google-wide", PlacementField.Name));
        Assert.Equal("매장에서 만나요", TextOf(copy, "kakao-message", PlacementField.Button));
        Assert.True(TextOf(copy, "kakao-channel-custom", PlacementField.Button) is "자세히 보기" or "알아보기");
        Assert.Equal(2, PlacedWords.Of(copy, CopyLanguage.Korean, Placements.Find("kakao-channel")!).Single(t => t.Field.Field == PlacementField.Headline).Texts.Count);
    }

    [Fact]
    public void Two_lines_never_say_the_same()
    {
        foreach (var placement in WithTexts)
        {
            var lines = PlacedWords.Of(SampleDrafts.Full.Copy, CopyLanguage.Korean, placement)
                .Where(t => t.Field.Field is PlacementField.Headline or PlacementField.Description).SelectMany(t => t.Texts).ToList();
            Assert.Equal(lines.Distinct(), lines);
        }
    }

    private static string? TextOf(AdCopy copy, string placement, PlacementField field) =>
        PlacedWords.Of(copy, CopyLanguage.Korean, Placements.Find(placement)!).First(t => t.Field.Field == field).Texts is [var first, ..] ? first : null;

    private static void AssertFits(AdCopy copy, CopyLanguage language, Placement placement)
    {
        var facts = new[] { copy.Price, copy.FormerPrice, copy.Offer, copy.Period, copy.Contact, copy.Business }.OfType<string>()
            .Concat(copy.Menu.Select(m => m.Price)).Where(f => f.Length > 3).ToList();
        foreach (var (field, texts) in PlacedWords.Of(copy, language, placement))
        {
            Assert.True(texts.Count <= field.Count, placement.Key);
            foreach (var text in texts)
            {
                Assert.InRange(Graphemes.Count(text), field.Least, field.Most);
                Assert.False(facts.Exists(f => text.EndsWith(f[..^1], StringComparison.Ordinal) && !text.EndsWith(f, StringComparison.Ordinal)), $"{placement.Key}: {text}");
            }
        }
    }
}
