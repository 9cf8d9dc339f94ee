using CongVu.Calendar;
using CongVu.Database;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Help;

/// <summary>Measured downtimes: for administrators, and as evidence of a fault of the system.</summary>
public sealed class DowntimeQueries
{
    private const int MostShown = 200;
    private readonly OfficeContext db;
    private readonly OfficeClock clock;

    internal DowntimeQueries(OfficeContext db, OfficeClock clock)
    {
        this.db = db;
        this.clock = clock;
    }

    /// <summary>One downtime.</summary>
    /// <param name="From">When the program was last known to work.</param>
    /// <param name="Until">When it worked again.</param>
    /// <param name="WorkingTime">How much of it fell into working hours.</param>
    public sealed record Line(DateTimeOffset From, DateTimeOffset Until, TimeSpan WorkingTime)
    {
        public TimeSpan Length => Until - From;
    }

    /// <summary>Those that touch the period, newest first.</summary>
    public async Task<IReadOnlyList<Line>> InAsync(Period period, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(period);
        var (starts, ends) = (period.StartsAt, period.EndsAt);
        var rows = await db.Set<Downtime>().AsNoTracking().Where(row => row.UntilAt > starts && row.FromAt < ends)
            .OrderByDescending(row => row.FromAt).Take(MostShown).ToListAsync(cancel);
        return rows.ConvertAll(row => new Line(row.FromAt, row.UntilAt, clock.Calendar.Worked(row.FromAt, row.UntilAt)));
    }
}
