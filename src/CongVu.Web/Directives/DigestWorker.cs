using CongVu.Directives.Coverage;
using CongVu.Directives.Reminding;

namespace CongVu.Web.Directives;

/// <summary>Looks once a minute whether a document waits to be read for duties, and whether it is time for the morning's digests.</summary>
internal sealed class DigestWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<DigestWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<ReadForDuties>().RunOnceAsync(stoppingToken);
                var written = await scope.ServiceProvider.GetRequiredService<SendDigests>().RunAsync(stoppingToken);
                if (written > 0)
                {
                    log.LogInformation("Wrote {Count} digests", written);
                }
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                // The database may be away: the next minute tries again.
                log.LogWarning(broken, "Reading for duties or the morning's digests failed; trying again");
            }
        }
    }
}
