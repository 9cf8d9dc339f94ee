using CongVu.Directives.Figures;
using CongVu.Directives.Recurring;
using CongVu.Organizations.WorkDays;

namespace CongVu.Web.Directives;

/// <summary>What a new day brings, looked for once an hour: the next months of recurring tasks, and the sums of the day that is over.</summary>
internal sealed class NewDayWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<NewDayWorker> log) : BackgroundService
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
                await scope.ServiceProvider.GetRequiredService<DayBook>().FollowAsync(stoppingToken);
                var begun = await scope.ServiceProvider.GetRequiredService<BeginOccurrences>().RunOnceAsync(stoppingToken);
                var days = await scope.ServiceProvider.GetRequiredService<SettleClasses>().RunOnceAsync(cancel: stoppingToken);
                log.LogInformation("Began {Count} months of recurring tasks, settled the sums of {Days} days", begun, days);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                // The database may be away, and figures are right without the sums: the next hour tries again.
                log.LogWarning(broken, "The work of a new day failed; trying again");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
