using CongVu.Submissions.Vetting;

namespace CongVu.Web.Submissions;

/// <summary>Looks once an hour for dossiers whose vetting time runs out, and tells the chief of office.</summary>
internal sealed class EscalationWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<EscalationWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var told = await scope.ServiceProvider.GetRequiredService<EscalateVetting>().RunOnceAsync(stoppingToken);
                log.LogInformation("Told chiefs of office of {Count} dossiers whose vetting time runs out", told);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                // The database may be away: the next hour tries again.
                log.LogWarning(broken, "Looking for dossiers whose time runs out failed; trying again");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
