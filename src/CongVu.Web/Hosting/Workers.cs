using CongVu.Database;
using CongVu.Documents.Uploads;
using CongVu.Help;
using CongVu.Signing.Health;

namespace CongVu.Web.Hosting;

/// <summary>Runs the office's background work: jobs when they are due, the ledger's chain behind the writers.</summary>
internal sealed class Workers(IServiceScopeFactory scopes, JobSignal signal, TimeProvider time, ILogger<Workers> log) : BackgroundService
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromHours(1);
    private DateTimeOffset nextBeat;
    private DateTimeOffset nextSweep = time.GetUtcNow() + BetweenSweeps;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await WorkAsync(stoppingToken))
                {
                    await signal.WaitAsync(Poll, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception broken)
            {
                // The database may be away: people are told by their pages, work goes on when it is back.
                log.LogWarning(broken, "Background work failed; trying again");
                await Task.Delay(Poll, stoppingToken);
            }
        }
    }

    private async Task<bool> WorkAsync(CancellationToken cancel)
    {
        await BeatAsync(cancel);
        await using var scope = scopes.CreateAsyncScope();
        var jobs = await scope.ServiceProvider.GetRequiredService<WorkJobs>().RunOnceAsync(cancel);
        var facts = await scope.ServiceProvider.GetRequiredService<SealFacts>().RunOnceAsync(cancel);
        await SweepAsync(scope.ServiceProvider, cancel);
        return jobs + facts > 0;
    }

    // In a scope of its own: it must not carry away what the jobs have begun.
    private async Task BeatAsync(CancellationToken cancel)
    {
        if (time.GetUtcNow() >= nextBeat)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<BeatHeart>().RunOnceAsync(cancel);
            nextBeat = time.GetUtcNow() + BeatHeart.Interval;
        }
    }

    private async Task SweepAsync(IServiceProvider services, CancellationToken cancel)
    {
        if (time.GetUtcNow() >= nextSweep)
        {
            nextSweep = time.GetUtcNow() + BetweenSweeps;
            await services.GetRequiredService<SweepUploads>().RunOnceAsync(cancel);
            await services.GetRequiredService<FetchRevocationLists>().RunOnceAsync(cancel);
            await services.GetRequiredService<CheckCertificates>().RunOnceAsync(cancel);
        }
    }
}
