using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Interfaces;

/// <summary>The door for other systems: a token instead of a cookie, and the operation named by the caller.</summary>
internal static class SystemDoor
{
    public const string KeyHeader = "Idempotency-Key";
    private const string Bearer = "Bearer ";

    /// <summary>Whether the caller may enter; if not, the answer's status is set.</summary>
    public static async Task<bool> AdmitAsync(HttpContext http, AccessAttribute access, PageActor page)
    {
        var token = http.Request.Headers.Authorization.ToString();
        if (!token.StartsWith(Bearer, StringComparison.Ordinal) ||
            await http.RequestServices.GetRequiredService<LoadSystemActor>().ByTokenAsync(token[Bearer.Length..].Trim(), http.RequestAborted) is not { } actor)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            return Refuse(http, StatusCodes.Status401Unauthorized);
        }

        if (!access.Admits(actor))
        {
            return Refuse(http, StatusCodes.Status403Forbidden);
        }

        if (!NameOperation(http))
        {
            return Refuse(http, StatusCodes.Status400BadRequest);
        }

        page.Set(actor);
        return true;
    }

    private static bool NameOperation(HttpContext http)
    {
        var key = http.Request.Headers[KeyHeader].ToString();
        if (key.Length == 0)
        {
            return true;
        }

        var isId = Guid.TryParse(key, out var id) && id != Guid.Empty;
        if (isId)
        {
            http.RequestServices.GetRequiredService<Operation>().Id = id;
        }

        return isId;
    }

    private static bool Refuse(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return false;
    }
}
