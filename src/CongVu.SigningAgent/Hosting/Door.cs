using CongVu.SigningAgent.Offices;

namespace CongVu.SigningAgent.Hosting;

/// <summary>
/// Stands before everything: only requests for this very address, from our own pages, from the address bar, or – for the state alone –
/// from a page of a paired office. A page of anybody else learns nothing and starts nothing.
/// </summary>
internal sealed class Door(RequestDelegate next, Pairings pairings)
{
    private static readonly string[] OpenToLinks = ["/", "/ghep", "/ky", "/agent.css"];

    public async Task InvokeAsync(HttpContext http)
    {
        var (request, headers) = (http.Request, http.Response.Headers);
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        var origin = request.Headers.Origin.ToString();
        var own = $"http://127.0.0.1:{http.Connection.LocalPort}";
        var isAdmitted = request.Host.Value == own["http://".Length..] && (
            origin.Length == 0 ? MayLook(request) :
            origin == own ? IsOurPage(request) :
            AdmitOffice(http, origin));
        if (!isAdmitted)
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else if (HttpMethods.IsOptions(request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
        }
        else
        {
            await next(http);
        }
    }

    // The address bar, or a link on any page: it may open a page of ours, where the person decides.
    private static bool MayLook(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && (IsOurPage(request) || OpenToLinks.Contains(request.Path.Value));

    private static bool IsOurPage(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";

    private bool AdmitOffice(HttpContext http, string origin)
    {
        if (http.Request.Path != StateEndpoint.Address || pairings.Find(origin) is null)
        {
            return false;
        }

        var headers = http.Response.Headers;
        (headers.AccessControlAllowOrigin, headers.Vary) = (origin, "Origin");
        if (HttpMethods.IsOptions(http.Request.Method))
        {
            headers.AccessControlAllowMethods = "GET";
            headers["Access-Control-Allow-Private-Network"] = "true";
        }

        return HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsOptions(http.Request.Method);
    }
}
