namespace SmallBizAds.Core.Copywriting;

/// <summary>What a <see cref="Fact"/> says.</summary>
public enum FactKind
{
    /// <summary>Name of what is promoted, without price or offer.</summary>
    Product,
    Price,

    /// <summary>The price before a discount ("10,000원에서", "정가 10,000원").</summary>
    FormerPrice,

    /// <summary>"30% 할인", "1+1", "무료배송", "두 개 사면 하나 더".</summary>
    Offer,

    /// <summary>A day, a span or a deadline: "이번 주말까지", "11월 3일~5일", "매주 수요일".</summary>
    Period,

    /// <summary>Opening hours: "오전 9시~오후 8시".</summary>
    Hours,
    Phone,
    Address,

    /// <summary>Name of the business.</summary>
    Business,
    Link,
}
