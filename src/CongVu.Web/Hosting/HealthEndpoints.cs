using System.Net;
using CongVu.Database;
using CongVu.Exchange;
using CongVu.Web.Shared;

namespace CongVu.Web.Hosting;

/// <summary>For those who watch over the machine: alive, ready, and figures in the text form that Prometheus reads.</summary>
internal static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live\n")).WithMetadata(new OpenToAllAttribute()).ExcludeFromDescription();
        routes.MapGet("/health/ready", ReadyAsync).WithMetadata(new OpenToAllAttribute()).ExcludeFromDescription();
        routes.MapGet("/metrics", FiguresAsync).WithMetadata(new OpenToAllAttribute()).ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(Backlog backlog, OfficeSettings settings, CancellationToken cancel)
    {
        var (database, disk) = (await backlog.AnswersAsync(cancel), CanWrite(settings.DataFolder));
        return Results.Json(new { database = database ? "ok" : "away", disk = disk ? "ok" : "full" }, statusCode: database && disk ? 200 : 503);
    }

    // Only for this machine: what is asked through a proxy comes from elsewhere.
    private static async Task<IResult> FiguresAsync(HttpContext http, Backlog backlog, AxisHealth axis, Figures figures, CancellationToken cancel)
    {
        var isLocal = http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) &&
            !http.Request.Headers.ContainsKey("X-Forwarded-For") && !http.Request.Headers.ContainsKey("Forwarded");
        return isLocal ? Results.Text(figures.Write(await backlog.ReadAsync(cancel), await axis.ReadAsync(cancel)), "text/plain; version=0.0.4") : Results.NotFound();
    }

    private static bool CanWrite(string folder)
    {
        try
        {
            using var probe = new FileStream(Path.Combine(folder, Path.GetRandomFileName()), new FileStreamOptions
            {
                Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose,
            });
            probe.Write(new byte[4096]);
            probe.Flush(flushToDisk: true);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
