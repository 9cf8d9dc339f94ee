using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Help;

/// <summary>
/// Leaves a sign of life; when the last one is too old, the time between becomes a measured downtime (đo gián đoạn hệ thống).
/// A stopped server, a lost database and a full disk all leave the same gap.
/// </summary>
public sealed class BeatHeart
{
    /// <summary>How often the program gives a sign of life.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    /// <summary>Silence up to this long is no downtime: a slow moment, a restart that nobody noticed.</summary>
    public static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(2);

    private const string Office = "office";
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;

    internal BeatHeart(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    /// <returns>Whether a downtime was measured.</returns>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        var beat = await db.Set<Heartbeat>().FirstOrDefaultAsync(row => row.Name == Office, cancel);
        var now = clock.Now;
        var isGap = beat is not null && now - beat.At > LongestSilence;
        if (isGap)
        {
            var gap = new Downtime(ids.Next<Downtime>(), beat!.At, now);
            db.Add(gap);
            ledger.Record(Authority.Program, new SystemWasDown(gap.Id, gap.FromAt, gap.UntilAt));
        }

        Beat(beat, now);

        // Another node may have measured the same gap first: then this one has nothing to add.
        return (await db.SaveAsync(cancel)).IsDone && isGap;
    }

    private void Beat(Heartbeat? beat, DateTimeOffset now)
    {
        if (beat is null)
        {
            db.Add(new Heartbeat { Name = Office, At = now });
        }
        else
        {
            beat.At = now;
        }
    }
}
