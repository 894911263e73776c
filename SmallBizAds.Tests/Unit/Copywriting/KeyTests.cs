using SmallBizAds.Core.Copywriting;
using Xunit;

namespace SmallBizAds.Tests.Unit.Copywriting;

public sealed class KeyTests
{
    [Fact]
    public void Keys_are_kebab_case_and_read_back()
    {
        Assert.Equal("online-shop", TradeKey.Of(Trade.OnlineShop));
        Assert.Equal("warm", ToneKey.Of(Tone.Warm));
        Assert.Equal("new-item", OccasionKey.Of(Occasion.NewItem));
        Assert.Equal("ko", CopyLanguageKey.Of(CopyLanguage.Korean));
        foreach (var trade in Enum.GetValues<Trade>())
        {
            Assert.True(TradeKey.TryParse(TradeKey.Of(trade).ToUpperInvariant(), out var read));
            Assert.Equal(trade, read);
        }

        Assert.True(CopyLanguageKey.TryParse("en-US", out var language));
        Assert.Equal(CopyLanguage.English, language);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("caffe")]
    [InlineData("1")]
    public void Unknown_keys_are_not_read(string? key)
    {
        Assert.False(TradeKey.TryParse(key, out _));
        Assert.False(ToneKey.TryParse(key, out _));
        Assert.False(CopyLanguageKey.TryParse(key, out _));
    }
}
