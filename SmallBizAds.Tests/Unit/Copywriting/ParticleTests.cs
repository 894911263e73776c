using SmallBizAds.Core.Copywriting.Grammar;
using Xunit;

namespace SmallBizAds.Tests.Unit.Copywriting;

public sealed class ParticleTests
{
    [Theory]
    [InlineData("라떼", "을", "라떼를")]
    [InlineData("빵", "를", "빵을")]
    [InlineData("커트", "은", "커트는")]
    [InlineData("펌", "는", "펌은")]
    [InlineData("케이크", "이", "케이크가")]
    [InlineData("식빵", "가", "식빵이")]
    [InlineData("떡", "와", "떡과")]
    [InlineData("커피", "과", "커피와")]
    [InlineData("서울", "으로", "서울로")]
    [InlineData("부산", "로", "부산으로")]
    [InlineData("제주", "으로", "제주로")]
    [InlineData("네일", "을", "네일을")]
    [InlineData("네일", "으로", "네일로")]
    [InlineData("봄날", "이에요", "봄날이에요")]
    [InlineData("라떼", "이에요", "라떼예요")]
    [InlineData("민수", "아", "민수야")]
    [InlineData("하늘", "야", "하늘아")]
    [InlineData("떡볶이", "이랑", "떡볶이랑")]
    [InlineData("김밥", "랑", "김밥이랑")]
    [InlineData("흑임자 라떼", "이라면", "흑임자 라떼라면")]
    [InlineData("10", "을", "10을")]
    [InlineData("2", "을", "2를")]
    [InlineData("3", "은", "3은")]
    [InlineData("1", "으로", "1로")]
    [InlineData("7", "으로", "7로")]
    [InlineData("6", "으로", "6으로")]
    [InlineData("100", "이", "100이")]
    [InlineData("9", "과", "9와")]
    [InlineData("1+1", "이", "1+1이")]
    [InlineData("2+1", "으로", "2+1으로")]
    [InlineData("30%", "을", "30%를")]
    [InlineData("5kg", "을", "5kg을")]
    [InlineData("500ml", "을", "500ml를")]
    [InlineData("100g", "은", "100g은")]
    [InlineData("12cm", "이", "12cm가")]
    [InlineData("Latte", "을", "Latte를")]
    [InlineData("Coffee", "은", "Coffee는")]
    [InlineData("Wine", "을", "Wine을")]
    [InlineData("Sale", "으로", "Sale로")]
    [InlineData("Cake", "이", "Cake가")]
    [InlineData("Shop", "은", "Shop은")]
    [InlineData("Salon", "과", "Salon과")]
    [InlineData("Nail", "으로", "Nail로")]
    [InlineData("Hair", "을", "Hair를")]
    [InlineData("PT", "을", "PT를")]
    [InlineData("VIP", "은", "VIP는")]
    [InlineData("L", "은", "L은")]
    [InlineData("M", "이", "M이")]
    [InlineData("Spring", "을", "Spring을")]
    [InlineData("Set", "이", "Set가")]
    [InlineData("라떼(HOT)", "을", "라떼(HOT)를")]
    [InlineData("“봄날”", "은", "“봄날”은")]
    [InlineData("라떼 ☕", "이", "라떼 ☕가")]
    [InlineData("30% 할인", "으로", "30% 할인으로")]
    [InlineData("5,500원", "을", "5,500원을")]
    [InlineData("", "을", "를")]
    [InlineData("!!!", "을", "!!!를")]
    public void Particle_agrees_with_how_the_word_is_read(string word, string particle, string expected) =>
        Assert.Equal(expected, Particles.Attach(word, particle));

    [Fact]
    public void Every_syllable_takes_the_form_of_its_final_consonant()
    {
        for (var syllable = '가'; syllable <= '힣'; syllable++)
        {
            var final = (syllable - '가') % 28;
            Assert.Equal(final == 0 ? "를" : "을", Particles.For([syllable], "을"));
            Assert.Equal(final == 0 ? "가" : "이", Particles.For([syllable], "이"));
            Assert.Equal(final is 0 or 8 ? "로" : "으로", Particles.For([syllable], "으로"));
        }
    }
}
