using System.Text.Json;
using CongVu.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CongVu.Database;

/// <summary>Takes due jobs and does them, each in a scope of its own. Hosted by a worker; tests call the same.</summary>
public sealed class WorkJobs
{
    private const int Batch = 20;
    private const int MostAttempts = 10;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private readonly IServiceScopeFactory scopes;
    private readonly OfficeClock clock;
    private readonly JobKinds kinds;
    private readonly ILogger<WorkJobs> log;

    internal WorkJobs(IServiceScopeFactory scopes, OfficeClock clock, JobKinds kinds, ILogger<WorkJobs> log)
    {
        this.scopes = scopes;
        this.clock = clock;
        this.kinds = kinds;
        this.log = log;
    }

    /// <summary>Claims a batch of due jobs and runs them one after the other.</summary>
    /// <returns>How many were claimed.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancel)
    {
        var claimed = await ClaimAsync(cancel);
        foreach (var job in claimed)
        {
            await FinishAsync(job, await TryAsync(job, cancel), cancel);
        }

        return claimed.Count;
    }

    private async Task<IReadOnlyList<JobRow>> ClaimAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await JobClaim.ClaimAsync(scope.ServiceProvider.GetRequiredService<OfficeContext>(), clock.Now, Lease, Batch, cancel);
    }

    private async Task<string?> TryAsync(JobRow row, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            var kind = kinds[row.Kind];
            await kind.RunAsync(scope.ServiceProvider, (Job)JsonSerializer.Deserialize(row.Content, kind.Type)!, cancel);
            return null;
        }
        catch (Exception broken) when (broken is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            log.LogWarning(broken, "Job {Kind} {Job} failed, attempt {Attempt}", row.Kind, row.Id, row.Attempts);
            return broken.Message;
        }
    }

    private async Task FinishAsync(JobRow claimed, string? error, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();
        var row = await db.Set<JobRow>().FirstAsync(job => job.Id == claimed.Id, cancel);
        row.LockedUntil = null;
        row.LastError = error;
        if (error is null || row.Attempts >= MostAttempts)
        {
            row.DoneAt = clock.Now;
        }
        else
        {
            row.RunAt = clock.Now + Backoff(row.Attempts);
        }

        await db.SaveAsync(cancel);
    }

    private static TimeSpan Backoff(int attempts) => TimeSpan.FromSeconds(Math.Min(3600, 5 * Math.Pow(2, attempts)));
}
