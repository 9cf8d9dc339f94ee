using CongVu.Web.Interfaces;

namespace CongVu.Web.Hosting;

/// <summary>Gives a bare status a body: a page to a person, a problem to a program, nothing to a picture.</summary>
internal static class StatusPages
{
    public static void UseStatusPages(this WebApplication app)
    {
        app.UseWhen(http => ApiPaths.Contain(http.Request.Path), api => api.UseStatusCodePages(context => Problems.WriteStatusAsync(context.HttpContext)));
        app.UseWhen(
            http => !ApiPaths.Contain(http.Request.Path) && http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal),
            pages => pages.UseStatusCodePagesWithReExecute("/loi/{0}"));
    }
}
