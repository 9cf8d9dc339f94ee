using CongVu.Web.Signing;

namespace CongVu.Web.Hosting;

/// <summary>Tells the browser to run nothing but our own files and to show us in nobody's frame.</summary>
internal sealed class SafeHeaders(RequestDelegate next, AgentPlace agent)
{
    // The script asks the signing programs on the same machine whether they are there.
    private readonly string policy =
        $"default-src 'self'; connect-src 'self' {agent.Address} {AgentPlace.Vgca}; img-src 'self' data:; style-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        return next(context);
    }
}
