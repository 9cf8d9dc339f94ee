using System.Data.Common;
using CongVu.Axis.Packets;

namespace CongVu.Axis.Operation;

/// <summary>Clears away once at the start and then every hour.</summary>
internal sealed class SweepWorker(Sweep sweep, TimeProvider time, ILogger<SweepWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            await SweepAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SweepAsync(CancellationToken cancel)
    {
        try
        {
            var (packets, files) = await sweep.RunOnceAsync(cancel);
            if (packets + files > 0) logger.LogInformation("Removed the bytes of {Packets} delivered packets and {Files} forgotten files", packets, files);
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException)
        {
            logger.LogError(e, "Clearing away failed; it will be tried again");
        }
    }
}
