using SmallBizAds.Core.Copywriting;
using Xunit;

namespace SmallBizAds.Tests.Unit.Copywriting;

/// <summary>What a customer said stays a quotation: word for word and in its marks.</summary>
public sealed class QuotationTests
{
    private readonly BuiltInCopywriter _writer = new();

    [Theory]
    [InlineData("손님 후기 \"국물이 진하고 양이 많아요\" 김치찌개 9,000원", "\"국물이 진하고 양이 많아요\"")]
    [InlineData("“선생님이 정말 꼼꼼하게 봐주세요” 피아노학원 수강생 모집 02-123-4567", "“선생님이 정말 꼼꼼하게 봐주세요”")]
    [InlineData("단골손님 말씀 '여기 빵은 다음 날 먹어도 촉촉해요' 식빵 4,500원", "'여기 빵은 다음 날 먹어도 촉촉해요'")]
    public void A_sentence_in_quotation_marks_stands_on_half_of_the_candidates_as_typed(string text, string quotation)
    {
        var copies = _writer.Write(Brief(text), 4);
        Assert.Equal(2, copies.Count(c => c.Subcopy == quotation));
        CopyRules.Hold(Brief(text), _writer.Read(Brief(text)), copies);
    }

    [Theory]
    [InlineData("손님 후기 \"국물이 진하고 양이 많아요\" 김치찌개 9,000원", "국물이 진하고 양이 많아요")]
    public void Nobody_is_quoted_without_marks_on_the_picture(string text, string said) =>
        Assert.All(_writer.Write(Brief(text), 4), c => Assert.DoesNotContain(said, CopyRules.Picture(c).Replace($"\"{said}\"", "", StringComparison.Ordinal), StringComparison.Ordinal));

    [Theory]
    [InlineData("'달빛 식탁' 오픈했어요 파스타 12,000원")]
    [InlineData("\"흑임자 라떼\" 5,500원 이번 주말까지")]
    [InlineData("Don't miss our latte, it's $4.50 this week")]
    public void Names_and_apostrophes_are_no_quotations(string text) =>
        Assert.All(_writer.Write(Brief(text), 4), c => Assert.DoesNotMatch("^[\"'“‘]", c.Subcopy));

    private static CopyBrief Brief(string text) => new(text, null, Tone.Warm, CopyLanguage.Korean, 7);
}
