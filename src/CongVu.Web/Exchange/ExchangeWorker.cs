using CongVu.EdXml.Transport;
using CongVu.Exchange.AxisDirectory;
using CongVu.Exchange.Packets;

namespace CongVu.Web.Exchange;

/// <summary>Keeps documents and states moving over the axis: sends, fetches, reads. An axis that is away only lets the outbox grow.</summary>
internal sealed class ExchangeWorker(IServiceScopeFactory scopes, ILogger<ExchangeWorker> log) : BackgroundService
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenCopies = TimeSpan.FromDays(1);
    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.WhenAll(
            RepeatAsync((services, cancel) => services.GetRequiredService<SendPackets>().RunOnceAsync(cancel), stoppingToken),
            RepeatAsync((services, cancel) => services.GetRequiredService<ReceivePackets>().RunOnceAsync(cancel), stoppingToken),
            RepeatAsync((services, cancel) => services.GetRequiredService<ReadPackets>().RunOnceAsync(cancel), stoppingToken),
            CopyDirectoryAsync(stoppingToken));
    }

    // Once a day; while the axis is away, every now and then.
    private async Task CopyDirectoryAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            var pause = await TryAsync((services, stop) => services.GetRequiredService<CopyAxisDirectory>().RunOnceAsync(stop), cancel);
            await Task.Delay(pause == TimeSpan.Zero ? BetweenCopies : Retry, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RepeatAsync(Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            var pause = await TryAsync(work, cancel);
            await Task.Delay(pause, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<TimeSpan> TryAsync(Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await work(scope.ServiceProvider, cancel) > 0 ? TimeSpan.Zero : Poll;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return TimeSpan.Zero;
        }
        catch (TransportException broken)
        {
            log.LogInformation("The axis: {Error}", broken.Message);
            return Poll;
        }
        catch (Exception broken)
        {
            // The database may be away: nothing is lost, the work is taken up where it stood.
            log.LogWarning(broken, "The exchange stopped for a moment; trying again");
            return Patience;
        }
    }
}
