using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Copywriting.Posting;
using SmallBizAds.Tests.Unit.Copywriting.Corpus;
using Xunit;

namespace SmallBizAds.Tests.Unit.Copywriting.Posting;

/// <summary>What must hold for every copy on every channel, written by the program or edited by its owner.</summary>
public sealed class PostingPropertyTests
{
    private static readonly string[] Edits =
    [
        "", " ", "아무 말", "#해시태그 #두개", "!!!", "😀🎉👨‍👩‍👧‍👦", "مرحبا بكم 50%", "抹茶ラテ 500円", "नमस्ते दुनिया", "a\nb\nc", "<b>굵게</b> & \"따옴표\"", "{0} {1}", "5,500원!",
        "· 점으로 시작", "https://example.com/path?x=1&y=2", "가나다라마바사아자차카타파하 가나다라마바사아자차카타파하 가나다라마바사아자차카타파하", "​",
    ];

    private readonly BuiltInCopywriter _writer = new();

    [Fact]
    public void Hold_for_the_whole_corpus()
    {
        foreach (var (item, number) in CorpusBrief.All.Select((b, i) => (b, i)))
        {
            var brief = item.ToBrief(number);
            foreach (var copy in _writer.Write(brief, 4))
            {
                foreach (var channel in Enum.GetValues<PostingChannel>())
                {
                    Hold(copy, channel, brief.Language);
                    Assert.False(PostingTexts.Of(copy, channel, brief.Language).IsTooLong);
                }

                // Unedited, the caption with all of the owner's words is what goes to Instagram.
                Assert.StartsWith(copy.Caption, PostingTexts.Of(copy, PostingChannel.Instagram, brief.Language).Body, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Hold_whatever_the_owner_makes_of_the_slots()
    {
        var random = new Random(11);
        string? Slot(string? now) => random.Next(4) switch { 0 => null, 1 => Edits[random.Next(Edits.Length)], 2 => string.Join(' ', Enumerable.Repeat(Edits[random.Next(Edits.Length)], random.Next(1, 60))), _ => now };
        for (var i = 0; i < 3000; i++)
        {
            var number = random.Next(CorpusBrief.All.Count);
            var brief = CorpusBrief.All[number].ToBrief(number);
            var copy = _writer.Write(brief, 1)[0];
            copy = copy with
            {
                Headline = Slot(copy.Headline) ?? "", Subcopy = Slot(copy.Subcopy) ?? "", CallToAction = Slot(copy.CallToAction) ?? "", Kicker = Slot(copy.Kicker), Product = Slot(copy.Product),
                Price = Slot(copy.Price), FormerPrice = Slot(copy.FormerPrice), Offer = Slot(copy.Offer), Period = Slot(copy.Period), Contact = Slot(copy.Contact),
                Business = Slot(copy.Business), Caption = Slot(copy.Caption) ?? "", Hashtags = random.Next(3) == 0 ? Edits : copy.Hashtags,
                Menu = random.Next(4) == 0 ? [new("아메리카노", "4,500원"), new(Edits[random.Next(Edits.Length)], Edits[random.Next(Edits.Length)])] : copy.Menu,
            };
            foreach (var channel in Enum.GetValues<PostingChannel>())
            {
                Hold(copy, channel, random.Next(2) == 0 ? CopyLanguage.Korean : CopyLanguage.English);
            }
        }
    }

    [Fact]
    public void No_figure_is_invented()
    {
        foreach (var (item, number) in CorpusBrief.All.Select((b, i) => (b, i)))
        {
            var brief = item.ToBrief(number);
            var copy = _writer.Write(brief, 2)[1];
            foreach (var channel in Enum.GetValues<PostingChannel>())
            {
                var text = PostingTexts.Of(copy, channel, brief.Language);
                Assert.All(Regex.Matches($"{text.Title}\n{text.Body}", @"\d+").Select(m => m.Value), figure => Assert.Contains(figure, brief.Text, StringComparison.Ordinal));
            }
        }
    }

    private static void Hold(AdCopy copy, PostingChannel channel, CopyLanguage language)
    {
        var (text, rule) = (PostingTexts.Of(copy, channel, language), PostingTexts.RuleOf(channel));
        Assert.Equal(text, PostingTexts.Of(copy, channel, language));
        Assert.Equal(text.IsTooLong, Graphemes.Count(text.Body) > text.BodyLimit);
        string?[] slots = [copy.Price, copy.FormerPrice, copy.Offer, copy.Period, copy.Business, copy.Product, .. copy.Menu.SelectMany(m => new[] { m.Name, m.Price })];
        // The owner's caption may list the parts of a contact in an order of its own.
        foreach (var fact in slots.Concat(copy.Contact?.Split(" · ") ?? []).OfType<string>().SelectMany(s => s.Split(" · ")).Select(s => s.Trim()).Where(s => s.Length > 0))
        {
            Assert.True(text.Body.Contains(fact, StringComparison.Ordinal), $"{channel}: '{fact}' is missing in {text.Body}");
        }

        if (rule.TitleLimit is { } limit)
        {
            Assert.InRange(Graphemes.Count(text.Title), 1, limit);
            Assert.DoesNotContain(text.Title!, c => c is '#' or '!' or '\n');
        }
        else
        {
            Assert.Null(text.Title);
        }

        var typed = string.Join('\n', slots) + copy.Headline + copy.Subcopy + copy.Contact + copy.CallToAction;
        if (rule.MaxHashtags == 0)
        {
            Assert.True(typed.Contains('#', StringComparison.Ordinal) || !text.Body.Contains('#', StringComparison.Ordinal), $"{channel} has a hashtag: {text.Body}");
        }
        else if (!(typed + copy.Caption).Contains('#', StringComparison.Ordinal))
        {
            Assert.InRange(text.Body.Count(c => c == '#'), 0, rule.MaxHashtags);
        }

        Assert.DoesNotContain("\n\n\n", text.Body.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
