using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using SmallBizAds.Core.Ads;

namespace SmallBizAds.Web.Hosting;

/// <summary>
/// Who is at the page. A guest is known by a random id in a protected cookie, which is set only when something is made:
/// whoever just looks gets none.
/// </summary>
public sealed class Visitors(IHttpContextAccessor http, IDataProtectionProvider protection)
{
    public const string CookieName = "guest";

    /// <summary>The cookie that belongs to the forms of a page; a browser has it from the first form it was shown.</summary>
    public const string FormCookieName = "form";

    private readonly IDataProtector _protector = protection.CreateProtector("SmallBizAds.Guest");
    private Visitor? _current;

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("Visitors exist within a request.");

    /// <summary>The visitor, or null for a browser that has made nothing yet.</summary>
    public Visitor? Current => _current ??= Read(Context.Request.Cookies[CookieName]);

    /// <summary>The visitor; a new browser gets its cookie now, and a known one keeps it for another year.</summary>
    public Visitor Require()
    {
        var visitor = Current ?? new Visitor(NewGuestId(), UserId: null);
        var value = WebEncoders.Base64UrlEncode(_protector.Protect(visitor.GuestId.ToByteArray()));
        Context.Response.Cookies.Append(CookieName, value, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = Context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
            Path = "/",
        });
        return _current = visitor;
    }

    /// <summary>
    /// Follows from the secret in the form's cookie, so that a new browser that sends two forms at once is one guest and finds
    /// both ads again. Not a version 7 id: the time of the first visit would be readable in it, and it must not be guessed.
    /// </summary>
    private Guid NewGuestId() => Context.Request.Cookies[FormCookieName] is { Length: > 0 } secret
        ? new(SHA256.HashData(Encoding.UTF8.GetBytes($"guest {secret}")).AsSpan(0, 16))
        : new(RandomNumberGenerator.GetBytes(16));

    private Visitor? Read(string? cookie)
    {
        if (string.IsNullOrEmpty(cookie))
        {
            return null;
        }

        try
        {
            var bytes = _protector.Unprotect(WebEncoders.Base64UrlDecode(cookie));
            return bytes.Length == 16 ? new Visitor(new Guid(bytes), UserId: null) : null;
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
