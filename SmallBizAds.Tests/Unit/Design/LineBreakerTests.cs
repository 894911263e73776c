using SmallBizAds.Core.Design.Layout;
using Xunit;

namespace SmallBizAds.Tests.Unit.Design;

public sealed class LineBreakerTests
{
    [Fact]
    public void Words_are_never_cut_when_they_fit_a_line() =>
        Assert.Equal(["고소함이 천천히", "번지는 흑임자 라떼"], Break("고소함이 천천히 번지는 흑임자 라떼", 11, 2));

    [Fact]
    public void Lines_are_about_equally_long()
    {
        var lines = Break("오늘 하루도 수고한 당신에게 드리는 작은 선물", 16, 2)!;
        Assert.InRange(Math.Abs(lines[0].Length - lines[1].Length), 0, 5);
    }

    [Fact]
    public void A_text_that_needs_more_lines_does_not_fit() => Assert.Null(Break("하나 둘 셋 넷 다섯 여섯", 3, 2));

    [Fact]
    public void A_word_wider_than_a_line_is_cut_only_when_that_is_allowed()
    {
        var word = new string('가', 25);
        Assert.Null(Break(word, 10, 4));
        Assert.Equal(word, string.Concat(LineBreaker.Break(word, 10, 4, mayCutWords: true, s => s.Length)!));
    }

    [Fact]
    public void Cutting_keeps_letters_that_belong_together()
    {
        var lines = LineBreaker.Break("e\u0301e\u0301e\u0301e\u0301", 2, 4, mayCutWords: true, s => s.Length)!;
        Assert.All(lines, l => Assert.Equal("e\u0301", l));
    }

    [Fact]
    public void A_dot_between_facts_is_not_left_at_the_end_of_a_line() =>
        Assert.Equal(["02-123-4567", "서울 마포구 양화로 45"], Break("02-123-4567 · 서울 마포구 양화로 45", 15, 2));

    [Theory]
    [InlineData("추석에는 9월 28일부터 쉬어요", 13)]
    [InlineData("한 번에 50개 주문 시 배송비가 무료", 16)]
    [InlineData("정말 딱 이번 주말까지예요", 12)]
    [InlineData("아끼는 옷, 맡길 곳 있으신가요", 12)]
    [InlineData("갑자기 당황스러운 날, 아이폰 액정 교체", 15)]
    [InlineData("첫 손님 기다리고 있어요", 10)]
    [InlineData("쉬는 날 알려 드려요", 9)]
    [InlineData("늘 와 주시는 분들께", 8)]
    [InlineData("프리지아, 누구 생각나세요?", 11)]
    [InlineData("매장에서 입어 보세요", 9)]
    public void Words_that_belong_together_stand_on_one_line_when_there_is_another_way(string text, double width) =>
        Assert.False(LineBreaker.LeavesHanging(Break(text, width, 2)!));

    [Fact]
    public void Nothing_gives_no_lines() => Assert.Empty(Break("   ", 10, 2)!);

    private static IReadOnlyList<string>? Break(string text, double width, int lines) =>
        LineBreaker.Break(text, width, lines, mayCutWords: false, s => s.Length);
}
