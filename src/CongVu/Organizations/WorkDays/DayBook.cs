using CongVu.Calendar;
using CongVu.Database;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations.WorkDays;

/// <summary>The working calendar of this deployment: the law, the decisions known to the product, and those entered here (lịch làm việc).</summary>
public sealed class DayBook
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;

    internal DayBook(OfficeContext db, OfficeClock clock)
    {
        this.db = db;
        this.clock = clock;
    }

    /// <summary>What was decided here, the latest day first.</summary>
    public async Task<IReadOnlyList<DecidedDay>> ListAsync(CancellationToken cancel) =>
        await db.Set<DecidedDay>().AsNoTracking().OrderByDescending(row => row.Day).ToListAsync(cancel);

    /// <summary>Lets everybody count by what is decided now; another process may have entered a day.</summary>
    public async Task FollowAsync(CancellationToken cancel) => clock.Follow(await BuildAsync(cancel));

    /// <summary>The calendar with what the running act decides too.</summary>
    internal async Task<WorkCalendar> BuildAsync(CancellationToken cancel)
    {
        await db.Set<DecidedDay>().LoadAsync(cancel);
        var rows = db.Set<DecidedDay>().Local.OrderBy(row => row.Day).Select(row => row.Row()).ToList();
        return rows.Count == 0 ? WorkCalendar.National : WorkCalendar.Build(OfficeHours.Usual, OfficialDays.Known.Concat(rows));
    }
}
