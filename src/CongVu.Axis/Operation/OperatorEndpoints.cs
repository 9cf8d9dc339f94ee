namespace CongVu.Axis.Operation;

/// <summary>The operator's pages, which answer only on the operator's own address, and health, which answers everywhere.</summary>
internal static class OperatorEndpoints
{
    public static void MapOperation(this IEndpointRouteBuilder routes, AxisSettings settings)
    {
        routes.MapGet("/health/live", () => Results.Text("live"));
        routes.MapGet("/health/ready", (Health health, CancellationToken cancel) => health.ReadyAsync(cancel));

        var port = new Uri(settings.OperatorUrl).Port;
        var pages = routes.MapGroup("").AddEndpointFilter(async (context, next) =>
            // By the port the request came in at; the Host header says whatever the client likes.
            context.HttpContext.Connection.LocalPort != port ? Results.NotFound() : await next(context));
        pages.MapGet("/", (StatusPage page, CancellationToken cancel) => page.ShowAsync(cancel));
        pages.MapGet("/thong-ke", (StatisticsPage page, CancellationToken cancel, string? tu, string? den) => page.ShowAsync(tu, den, cancel));
        pages.MapGet("/thong-ke.csv", (StatisticsPage page, CancellationToken cancel, string? tu, string? den) => page.DownloadAsync(tu, den, cancel));
        pages.MapGet("/metrics", (Metrics metrics, CancellationToken cancel) => metrics.ShowAsync(cancel));
    }
}
