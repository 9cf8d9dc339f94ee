using CongVu.Calendar;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Database;

/// <summary>What the office's workers still have to do, and whether the database answers: for those who watch over the machine.</summary>
public sealed class Backlog
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;

    internal Backlog(OfficeContext db, OfficeClock clock)
    {
        this.db = db;
        this.clock = clock;
    }

    /// <summary>The work at one moment.</summary>
    /// <param name="WaitingJobs">Jobs that are due and not done.</param>
    /// <param name="OldestJob">How long the oldest of them has been due.</param>
    /// <param name="FailedJobs">Jobs given up after too many attempts.</param>
    /// <param name="UnsealedFacts">Facts that the chain has not taken in yet.</param>
    public sealed record Work(long WaitingJobs, TimeSpan OldestJob, long FailedJobs, long UnsealedFacts);

    public async Task<Work> ReadAsync(CancellationToken cancel)
    {
        var now = clock.Now;
        var waiting = db.Set<JobRow>().Where(job => job.DoneAt == null && job.RunAt <= now);
        var oldest = await waiting.OrderBy(job => job.RunAt).Select(job => (DateTimeOffset?)job.RunAt).FirstOrDefaultAsync(cancel);
        return new Work(
            await waiting.LongCountAsync(cancel),
            oldest is { } due ? now - due : TimeSpan.Zero,
            await db.Set<JobRow>().LongCountAsync(job => job.DoneAt != null && job.LastError != null, cancel),
            await db.Set<UnsealedFact>().LongCountAsync(cancel));
    }

    /// <summary>Whether the database answers.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancel)
    {
        try
        {
            return await db.Database.CanConnectAsync(cancel) && await db.Facts.AsNoTracking().Select(fact => 1).FirstOrDefaultAsync(cancel) >= 0;
        }
        catch (Exception broken) when (EngineErrors.IsUnavailable(broken))
        {
            return false;
        }
    }
}
