using System.Security.Claims;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace CongVu.Web.Hosting;

/// <summary>The cookie holds only the id of a session; who that is and what they may do is asked of the office.</summary>
internal static class SessionCookie
{
    public const string Scheme = "CongVu";
    private const string SessionClaim = "session";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "congvu";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.LoginPath = "/dang-nhap";
        options.AccessDeniedPath = "/dang-nhap";
        options.ReturnUrlParameter = "ve";
        options.SlidingExpiration = false;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
    }

    public static async Task SignInAsync(HttpContext context, Id<Session> session)
    {
        // The rest of this request already speaks in the new name: a form on its page must be good for the next one.
        context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(SessionClaim, session.ToString())], Scheme));
        await context.SignInAsync(Scheme, context.User);
    }

    public static Id<Session>? SessionOf(ClaimsPrincipal principal) =>
        Id<Session>.TryParse(principal.FindFirstValue(SessionClaim), out var session) ? session : null;
}
