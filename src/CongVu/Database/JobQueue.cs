using System.Text.Json;
using CongVu.Calendar;
using CongVu.Ledger;

namespace CongVu.Database;

/// <summary>Puts jobs into the queue, in the transaction of the act that wants them.</summary>
internal sealed class JobQueue(OfficeContext db, OfficeClock clock, IdSource ids, JobSignal signal)
{
    public void Add(Job job, DateTimeOffset? runAt = null)
    {
        db.Add(new JobRow
        {
            Id = ids.Next(),
            Kind = job.GetType().Name,
            Content = JsonSerializer.Serialize(job, job.GetType()),
            RunAt = runAt ?? clock.Now,
        });
        signal.Raise();
    }
}
