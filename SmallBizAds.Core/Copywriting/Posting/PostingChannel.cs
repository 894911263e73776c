namespace SmallBizAds.Core.Copywriting.Posting;

/// <summary>Where an owner posts an ad herself.</summary>
public enum PostingChannel
{
    /// <summary>A feed post.</summary>
    Instagram,

    /// <summary>당근 비즈프로필 소식.</summary>
    Karrot,

    /// <summary>네이버 스마트플레이스 소식.</summary>
    NaverPlace,

    /// <summary>A channel message or a chat.</summary>
    KakaoTalk,
}
