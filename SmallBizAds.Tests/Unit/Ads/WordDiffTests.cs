using SmallBizAds.Core.Ads.Versions;

namespace SmallBizAds.Tests.Unit.Ads;

/// <summary>Two texts side by side; changed words are written in brackets.</summary>
public sealed class WordDiffTests
{
    [Theory]
    [InlineData("흑임자 라떼 나왔어요", "흑임자 라떼 나왔어요", "흑임자 라떼 나왔어요", "흑임자 라떼 나왔어요")]
    [InlineData("흑임자 라떼 나왔어요", "말차 라떼 나왔어요", "[흑임자] 라떼 나왔어요", "[말차] 라떼 나왔어요")]
    [InlineData("이번 주말까지 5,500원", "이번 주말까지 4,900원", "이번 주말까지 [5,500원]", "이번 주말까지 [4,900원]")]
    [InlineData("고소한 흑임자 라떼", "진한 말차 라떼", "[고소한 흑임자] 라떼", "[진한 말차] 라떼")]
    [InlineData("첫 줄\n둘째 줄", "첫 줄\n셋째 줄", "첫 줄\n[둘째] 줄", "첫 줄\n[셋째] 줄")]
    [InlineData("라떼", "", "[라떼]", "")]
    [InlineData("", "라떼", "", "[라떼]")]
    [InlineData("", "", "", "")]
    [InlineData("라떼를", "라떼는", "[라떼를]", "[라떼는]")]
    [InlineData("따뜻한 라떼", "라떼", "[따뜻한] 라떼", "라떼")]
    public void Only_the_words_that_differ_are_marked(string before, string after, string markedBefore, string markedAfter)
    {
        var diff = WordDiff.Of(before, after);

        Assert.Equal((markedBefore, markedAfter), (Marked(diff.Before), Marked(diff.After)));
    }

    [Fact]
    public void Nothing_of_either_text_is_lost()
    {
        string[] words = ["라떼", "5,500원", "\n", " ", "\r\n", "이번", "주말까지", "👨‍👩‍👧‍👦", "\t", "<b>", "#카페"];
        var random = new Random(9);
        string Text() => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => words[random.Next(words.Length)]));
        for (var round = 0; round < 500; round++)
        {
            var (before, after) = (Text(), Text());
            var diff = WordDiff.Of(before, after);

            Assert.Equal(before, string.Concat(diff.Before.Select(p => p.Text)));
            Assert.Equal(after, string.Concat(diff.After.Select(p => p.Text)));
            Assert.True(before != after || diff.Before.Concat(diff.After).All(p => !p.IsChanged));
        }
    }

    private static string Marked(IEnumerable<WordDiff.Piece> pieces) => string.Concat(pieces.Select(p => p.IsChanged ? $"[{p.Text}]" : p.Text));
}
