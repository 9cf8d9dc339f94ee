using CongVu.Directives.Figures;

namespace CongVu.Web.Directives;

/// <summary>Settles the sums of days that are over, looking once an hour.</summary>
internal sealed class SettlingWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<SettlingWorker> log) : BackgroundService
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
                var days = await scope.ServiceProvider.GetRequiredService<SettleClasses>().RunOnceAsync(cancel: stoppingToken);
                log.LogInformation("Settled the sums of {Days} days", days);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                // Figures are right without the sums, only slower: the next hour tries again.
                log.LogWarning(broken, "The sums of past days could not be settled; trying again");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
