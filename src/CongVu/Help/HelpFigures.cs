using CongVu.Calendar;
using CongVu.Database;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Help;

/// <summary>How fast the help desk helps, and with what people have difficulties (số liệu hỗ trợ).</summary>
public sealed class HelpFigures
{
    private const int MostPages = 5;
    private readonly OfficeContext db;
    private readonly HelpRights rights;
    private readonly OfficeClock clock;

    internal HelpFigures(OfficeContext db, HelpRights rights, OfficeClock clock)
    {
        this.db = db;
        this.rights = rights;
        this.clock = clock;
    }

    /// <summary>The figures of a period.</summary>
    /// <param name="Reported">How many were reported.</param>
    /// <param name="Answered">How many of these were answered.</param>
    /// <param name="ToTake">Median working time until taken.</param>
    /// <param name="ToAnswer">Median working time until answered.</param>
    /// <param name="Pages">Pages with most difficulties.</param>
    public sealed record Table(int Reported, int Answered, TimeSpan? ToTake, TimeSpan? ToAnswer, IReadOnlyList<(string Page, int Count)> Pages);

    /// <summary>Over the agencies that this person helps.</summary>
    public async Task<Table> MakeAsync(Actor actor, Period period, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(period);
        var (served, starts, ends) = (await rights.ServedAsync(actor, cancel), period.StartsAt, period.EndsAt);
        var rows = await db.Set<HelpRequest>().AsNoTracking().Where(row => served.Contains(row.AgencyId) && row.ReportedAt >= starts && row.ReportedAt < ends)
            .Select(row => new { row.Page, row.ReportedAt, row.TakenAt, row.AnsweredAt }).ToListAsync(cancel);
        return new Table(
            rows.Count, rows.Count(row => row.AnsweredAt is not null),
            HelpTime.Median(rows.Select(row => clock.Calendar.Worked(row.ReportedAt, row.TakenAt)).OfType<TimeSpan>()),
            HelpTime.Median(rows.Select(row => clock.Calendar.Worked(row.ReportedAt, row.AnsweredAt)).OfType<TimeSpan>()),
            [.. rows.GroupBy(row => row.Page).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(MostPages).Select(group => (group.Key, group.Count()))]);
    }
}
