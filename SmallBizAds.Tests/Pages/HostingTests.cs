using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Npgsql;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;
using SmallBizAds.Web.Hosting;
using Xunit;

namespace SmallBizAds.Tests.Pages;

public sealed class HostingTests : IDisposable
{
    private readonly WebApp _app = new();

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/privacy")]
    [InlineData("/offline")]
    [InlineData("/nothing-here")]
    [InlineData("/healthz")]
    [InlineData("/js/site.js")]
    public async Task Every_answer_carries_the_security_headers(string path)
    {
        var visit = _app.Visit();
        await visit.OpenAsync(path);

        Assert.Equal(SecurityHeaders.ContentSecurityPolicy, Header(visit, "Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", SecurityHeaders.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(visit, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(visit, "Cross-Origin-Opener-Policy"));
        Assert.NotEmpty(Header(visit, "Referrer-Policy"));
        Assert.NotEmpty(Header(visit, "Permissions-Policy"));
        Assert.False(visit.Answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/privacy")]
    [InlineData("/error/404")]
    public async Task Pages_hold_nothing_inline_and_are_not_kept(string path)
    {
        var visit = _app.Visit();
        var page = await visit.OpenAsync(path);

        Assert.All(page.QuerySelectorAll("script"), s => Assert.True(s.HasAttribute("src") && s.TextContent.Length == 0));
        Assert.Empty(page.QuerySelectorAll("style, [style]"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.Equal("no-store", Header(visit, "Cache-Control"));
        Assert.Contains("HX-Request", visit.Answer.Headers.Vary);
    }

    [Fact]
    public async Task Assets_named_by_a_page_are_kept_for_good()
    {
        var visit = _app.Visit();
        var page = await visit.OpenAsync("/");
        var style = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        Assert.Matches(@"site\.[a-z0-9]+\.css$", style);
        await visit.OpenAsync(style);

        Assert.Contains("immutable", Header(visit, "Cache-Control"), StringComparison.Ordinal);
        var css = await visit.Answer.Content.ReadAsStringAsync();
        var font = css.Split("url(").First(u => u.StartsWith("/fonts/", StringComparison.Ordinal)).Split(')')[0];
        await visit.OpenAsync(font);
        Assert.Equal(HttpStatusCode.OK, visit.Status);
        Assert.Contains("immutable", Header(visit, "Cache-Control"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_visit_stays_under_150_kilobytes_without_pictures_and_fonts()
    {
        var visit = _app.Visit();
        var page = await visit.OpenAsync("/");
        var parts = page.QuerySelectorAll("link[rel=stylesheet], link[rel=manifest], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);
        var bytes = 0;
        foreach (var path in parts.Append("/"))
        {
            await visit.OpenAsync(path, ("Accept-Encoding", "gzip"));
            Assert.Equal("gzip", visit.Answer.Content.Headers.ContentEncoding.SingleOrDefault() ?? path);
            bytes += (await visit.Answer.Content.ReadAsByteArrayAsync()).Length;
        }

        Assert.InRange(bytes, 10_000, 150_000);
    }

    [Fact]
    public async Task Health_tells_each_part_in_json()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/healthz");

        var health = JsonDocument.Parse(await visit.Answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal("healthy", health.GetProperty("parts").GetProperty("fonts").GetProperty("status").GetString());
        Assert.True(health.GetProperty("parts").GetProperty("fonts").GetProperty("data").GetProperty("webFontFiles").GetInt32() > 50);
        Assert.Equal(BundledFonts.Folders.Count, health.GetProperty("parts").GetProperty("fonts").GetProperty("data").GetProperty("adFontFolders").GetInt32());
        Assert.Equal("healthy", health.GetProperty("parts").GetProperty("renderer").GetProperty("status").GetString());
    }

    [Fact]
    public async Task Health_does_not_repeat_what_was_thrown_and_is_asked_for_without_https()
    {
        using var app = WebApp.With(
            ("ConnectionStrings:Default", "Host=127.0.0.1;Port=1;Username=secretive;Database=hidden;Timeout=2"),
            ("Proxy:TrustedAddresses:0", "127.0.0.1"), ("Proxy:RedirectToHttps", "true"));
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.Listen() };

        using var answer = await client.GetAsync("/healthz");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var parts = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("parts");
        Assert.Equal("It does not answer.", parts.GetProperty("queue").GetProperty("detail").GetString());
        Assert.DoesNotContain("127.0.0.1", parts.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_is_looked_at_once_for_all_who_ask_at_the_same_time()
    {
        var visit = _app.Visit();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => visit.Client.GetStringAsync("/healthz").ContinueWith(t => t.Exception is null ? t.Result : "503", TaskScheduler.Default)));

        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task A_crash_shows_a_number_and_no_secrets()
    {
        var (visit, id) = await _app.SubmittedAsync();
        _app.Generations.Breakdown = new InvalidOperationException("secret detail");

        var page = await visit.OpenAsync($"/ads/{id}");

        Assert.Equal(HttpStatusCode.InternalServerError, visit.Status);
        Assert.Equal(Resx.Korean["Error_500_Title"], page.QuerySelector("h1")!.TextContent);
        Assert.Matches("[0-9A-F]{8}", page.QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("secret", page.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_crash_while_sending_the_form_is_the_same_page()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");
        _app.Generations.Breakdown = new InvalidOperationException();

        await visit.SendAsync("#create-form", form => form.Set("Form.Text", Steps.Latte));

        Assert.Equal(HttpStatusCode.InternalServerError, visit.Status);
        Assert.Equal(Resx.Korean["Error_500_Title"], visit.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Without_its_database_the_site_says_so_and_tries_again_by_itself()
    {
        var (visit, id) = await _app.SubmittedAsync();
        _app.Generations.Breakdown = new InvalidOperationException("wrapped", new NpgsqlException("down", new SocketException((int)SocketError.ConnectionRefused)));

        var page = await visit.OpenAsync($"/ads/{id}");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, visit.Status);
        Assert.Equal("5", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal(5, visit.Answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
    }

    [Fact]
    public async Task Without_its_database_a_sent_form_comes_back_with_its_words_and_is_not_sent_again_by_itself()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/");
        _app.Generations.Breakdown = new NpgsqlException("down", new SocketException((int)SocketError.ConnectionRefused));

        var page = await visit.SendAsync("#create-form", form => form.Set("Form.Text", Steps.Latte));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, visit.Status);
        Assert.Equal(5, visit.Answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
        Assert.Null(page.QuerySelector("meta[http-equiv=refresh]"));
        Assert.Equal(Steps.Latte, page.QuerySelector("#text")!.TextContent);
    }

    [Fact]
    public async Task An_error_page_is_never_put_into_a_fragment()
    {
        var visit = _app.Visit();

        await visit.OpenAsync($"/ads/{Guid.NewGuid()}", ("HX-Request", "true"));

        Assert.Equal(HttpStatusCode.NotFound, visit.Status);
        Assert.Equal("none", Header(visit, "HX-Reswap"));
    }

    [Fact]
    public async Task Too_many_requests_of_a_visitor_are_asked_to_wait_and_others_go_on()
    {
        using var app = WebApp.With(("Limits:VisitorRequestsPerMinute", "4"));
        var (visit, id) = await app.SubmittedAsync();
        for (var i = 0; i < 4; i++)
        {
            await visit.OpenAsync($"/ads/{id}");
            Assert.Equal(HttpStatusCode.OK, visit.Status);
        }

        var page = await visit.OpenAsync($"/ads/{id}");

        Assert.Equal(HttpStatusCode.TooManyRequests, visit.Status);
        Assert.Equal(Resx.Korean["Error_429_Title"], page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(visit.Answer.Headers.RetryAfter);
        await visit.OpenAsync("/js/site.js");
        Assert.Equal(HttpStatusCode.OK, visit.Status);
        var (_, other) = await app.SubmittedAsync();
        Assert.NotEqual(id, other);
    }

    [Fact]
    public async Task Forms_have_a_narrower_limit_than_looking()
    {
        using var app = WebApp.With(("Limits:VisitorSubmissionsPerMinute", "2"));
        var (visit, _) = await app.SubmittedAsync();

        for (var i = 0; i < 2; i++)
        {
            await visit.OpenAsync("/");
            await visit.SendAsync("#create-form", form => form.Set("Form.Text", Steps.Latte));
            Assert.Equal(HttpStatusCode.SeeOther, visit.Status);
        }

        await visit.OpenAsync("/");
        await visit.SendAsync("#create-form", form => form.Set("Form.Text", Steps.Latte));
        Assert.Equal(HttpStatusCode.TooManyRequests, visit.Status);
    }

    [Fact]
    public async Task Trying_again_counts_as_sending()
    {
        using var app = WebApp.With(("Limits:VisitorSubmissionsPerMinute", "2"));
        var (visit, id) = await app.SubmittedAsync();
        for (var i = 0; i < 3; i++)
        {
            app.Generations.Rewrite(id, v => v with { State = GenerationState.Failed });
            await visit.OpenAsync($"/ads/{id}");
            Assert.Equal(HttpStatusCode.OK, visit.Status);
            await visit.SendAsync("form[action*='Retry']");
            Assert.Equal(i < 2 ? HttpStatusCode.SeeOther : HttpStatusCode.TooManyRequests, visit.Status);
        }
    }

    [Fact]
    public async Task A_handler_that_does_not_exist_is_no_way_around_the_limit()
    {
        using var app = WebApp.With(("Limits:VisitorSubmissionsPerMinute", "1"));
        var (visit, _) = await app.SubmittedAsync();
        for (var i = 0; i < 2; i++)
        {
            await visit.OpenAsync("/");
            await visit.SendAsync("#create-form", form => form.Set("Form.Text", Steps.Latte).Action = "/?handler=");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, visit.Status);
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:3::1", "2001:db8:1:3::/64")]
    public void Addresses_of_one_network_count_as_one(string address, string key) => Assert.Equal(key, ClientAddress.KeyOf(IPAddress.Parse(address)));

    [Fact]
    public async Task Forwarded_addresses_are_believed_from_nobody_by_default()
    {
        var visit = _app.Visit();
        await visit.OpenAsync("/", ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "evil.example"));

        Assert.DoesNotContain("secure", string.Join(';', visit.Answer.Headers.GetValues("Set-Cookie")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Behind_a_trusted_proxy_the_site_knows_that_it_is_served_by_https()
    {
        using var app = WebApp.With(("Proxy:TrustedAddresses:0", "127.0.0.1"), ("Proxy:RedirectToHttps", "true"));
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.Listen() };

        using var plain = await client.GetAsync("/privacy");
        Assert.Equal("https", plain.Headers.Location!.Scheme);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/privacy");
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "ads.example");
        using var secure = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, secure.StatusCode);
        Assert.Contains("max-age=31536000", secure.Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
        Assert.Contains("secure", secure.Headers.GetValues("Set-Cookie").First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Limits:VisitorRequestsPerMinute", "0")]
    [InlineData("Uploads:MaxRequestMegabytes", "5")]
    [InlineData("Proxy:TrustedNetworks:0", "not-a-network")]
    public void A_wrong_setting_stops_the_start(string key, string value)
    {
        using var app = WebApp.With((key, value));

        Assert.ThrowsAny<Exception>(() => app.Visit());
    }

    private static string Header(Visit visit, string name) => visit.Answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : string.Empty;
}
