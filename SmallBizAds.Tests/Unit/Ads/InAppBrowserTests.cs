using SmallBizAds.Web.Hosting;

namespace SmallBizAds.Tests.Unit.Ads;

/// <summary>Browsers inside other apps, as they name themselves, and ordinary ones.</summary>
public sealed class InAppBrowserTests
{
    private const string Android = "Mozilla/5.0 (Linux; Android 14; SM-S921N Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.122 Mobile Safari/537.36";
    private const string IPhone = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";

    [Theory]
    [InlineData(Android + ";KAKAOTALK 2410810")]
    [InlineData(IPhone + " Mobile/15E148 KAKAOTALK 10.8.1")]
    [InlineData(Android + " NAVER(inapp; search; 1090; 12.7.2)")]
    [InlineData(IPhone + " Version/17.5 Mobile/15E148 Safari/604.1 NAVER(inapp; search; 1180; 12.7.2; 15PRO)")]
    [InlineData(Android + " Instagram 337.0.0.35.102 Android (34/14; 480dpi; 1080x2115; samsung; SM-S921N; e1s; s5e9945; ko_KR; 614064291)")]
    [InlineData(IPhone + " Mobile/21F90 Instagram 336.0.10.29.90 (iPhone15,3; iOS 17_5_1; ko_KR; ko; scale=3.00; 1290x2796; 612500987)")]
    [InlineData(Android + " [FB_IAB/FB4A;FBAV/469.0.0.49.83;]")]
    [InlineData(IPhone + " Mobile/21F90 [FBAN/FBIOS;FBAV/468.0.0.40.105;FBBV/611523562;FBDV/iPhone15,3;FBMD/iPhone;FBSN/iOS;FBSV/17.5.1;FBSS/3;FBID/phone;FBLC/ko_KR;FBOP/5]")]
    [InlineData(IPhone + " Mobile/15E148 Safari Line/14.9.0")]
    [InlineData(Android + "/IAB Line/14.9.1/IAB")]
    [InlineData(Android + " DaumApps/7.2.0 DaumDevice/mobile")]
    [InlineData(Android + " BAND/11.3.0 (Android OS 14;SM-S921N)")]
    public void An_app_that_shows_pages_is_known(string userAgent) => Assert.True(InAppBrowsers.Is(userAgent));

    [Theory]
    [InlineData("Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.2592.87")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Whale/3.27.254.15 Safari/537.36")]
    [InlineData(IPhone + " Version/17.5 Mobile/15E148 Safari/604.1")]
    [InlineData(IPhone + " CriOS/126.0.6478.153 Mobile/15E148 Safari/604.1")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15")]
    [InlineData("Mozilla/5.0 (Linux; Android 14; SAMSUNG SM-S921N) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36")]
    [InlineData("Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0")]
    [InlineData("")]
    [InlineData(null)]
    public void An_ordinary_browser_is_not_taken_for_one(string? userAgent) => Assert.False(InAppBrowsers.Is(userAgent));
}
