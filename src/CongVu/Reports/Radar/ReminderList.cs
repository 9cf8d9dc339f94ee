using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports.Monthly;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Radar;

/// <summary>Reminders of reports that were not sent since, as the day's page shows them (nhắc gửi báo cáo).</summary>
public sealed class ReminderList
{
    private readonly OfficeContext db;
    private readonly OrganizationDirectory directory;

    internal ReminderList(OfficeContext db, OrganizationDirectory directory)
    {
        this.db = db;
        this.directory = directory;
    }

    /// <summary>A report that is waited for.</summary>
    public sealed record Line(Id<Organization> Unit, string UnitName, string AgencyName, Period Period, DateTimeOffset At);

    /// <summary>What this person's units were reminded of, until it is sent.</summary>
    public async Task<IReadOnlyList<Line>> WaitingAsync(Actor actor, CancellationToken cancel)
    {
        var units = actor.Organizations.ToList();
        var rows = await db.Set<ReportReminder>().AsNoTracking()
            .Where(row => units.Contains(row.UnitId) && !db.Set<SentReport>().Any(sent => sent.UnitId == row.UnitId && sent.FromDay == row.PeriodFrom))
            .OrderBy(row => row.At).ToListAsync(cancel);
        var tree = await directory.GetAsync(cancel);
        return rows.ConvertAll(row => new Line(
            row.UnitId, tree.NameOf(row.UnitId), tree.NameOf(row.AgencyId), PeriodRule.Of("month-from-20").Containing(row.PeriodFrom), row.At));
    }
}
