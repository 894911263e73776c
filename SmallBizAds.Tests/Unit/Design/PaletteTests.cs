using SmallBizAds.Core.Design.Colour;
using Xunit;

namespace SmallBizAds.Tests.Unit.Design;

public sealed class PaletteTests
{
    [Fact]
    public void Every_ink_reads_on_its_ground() => Assert.All(Palettes.All, p =>
    {
        Assert.True(p.OnVivid.ContrastWith(p.Vivid) >= Palette.TextContrast, $"{p.Key} vivid");
        Assert.True(p.Ink.ContrastWith(p.Paper) >= Palette.TextContrast, $"{p.Key} paper");
        Assert.True(p.OnDeep.ContrastWith(p.Deep) >= Palette.TextContrast, $"{p.Key} deep");
        Assert.True(p.OnAccent.ContrastWith(p.Accent) >= Palette.TextContrast, $"{p.Key} accent");
    });

    [Theory]
    [InlineData("#777777", "#888888")]
    [InlineData("#ffe14a", "#ffffff")]
    [InlineData("#0000ff", "#000000")]
    public void A_colour_becomes_readable_by_lightness_alone(string wanted, string ground)
    {
        var readable = Palette.Readable(Rgba.Parse(wanted), Rgba.Parse(ground));
        Assert.True(readable.ContrastWith(Rgba.Parse(ground)) >= 4.5);
    }

    [Theory]
    [InlineData("#000000")]
    [InlineData("#ffffff")]
    [InlineData("#e2412b")]
    [InlineData("#2348e0")]
    public void Oklch_and_back_is_the_same_colour(string hex)
    {
        var (a, b) = (Rgba.Parse(hex), Oklch.From(Rgba.Parse(hex)).ToRgba());
        Assert.InRange(Math.Abs(a.R - b.R) + Math.Abs(a.G - b.G) + Math.Abs(a.B - b.B), 0, 3);
    }

    [Fact]
    public void Black_on_white_is_the_greatest_contrast() => Assert.Equal(21, Rgba.Black.ContrastWith(Rgba.White), 3);

    [Fact]
    public void What_is_not_a_colour_is_refused() => Assert.Throws<FormatException>(() => Rgba.Parse("#12"));
}
