using SmallBizAds.Core.Ads;

namespace SmallBizAds.Tests.Support;

/// <summary>People and what they ask for.</summary>
public static class Visitors
{
    public static Visitor NewGuest() => new(Guid.CreateVersion7(), null);

    public static NewGeneration Asks(string text = "신메뉴 흑임자 라떼 5,500원, 이번 주말까지", int count = 4, long seed = 7, string? photo = null, string? address = null, Guid? submission = null) =>
        new(new Brief { Text = text, Count = count, Seed = seed }, photo, address, submission);
}
