using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Reports.Monthly;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Radar;

/// <summary>Finds who has not sent the monthly report, or could not because it is incomplete (theo dõi gửi báo cáo tháng).</summary>
public sealed class ReportRadar
{
    private static readonly TimeOnly Closing = new(17, 0);
    private readonly OfficeContext db;
    private readonly ReportScope scope;
    private readonly ReportTrail trail;

    internal ReportRadar(OfficeContext db, ReportScope scope, ReportTrail trail)
    {
        this.db = db;
        this.scope = scope;
        this.trail = trail;
    }

    /// <summary>Since when reports of a period are late: the 20th at 17:00.</summary>
    public static DateTimeOffset DueAt(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return VietnamTime.ToUtc(period.Until, Closing);
    }

    /// <summary>The units that got tasks of this agency, with where their reports stand.</summary>
    public async Task<RadarTable> MakeAsync(ReportArea area, Period period, CancellationToken cancel)
    {
        var tallies = (await TalliesAsync(area.Agency.Id, period, cancel)).ToLookup(tally => tally.Unit);
        var units = tallies.Select(group => group.Key).ToList();
        var sent = await db.Set<SentReport>().AsNoTracking()
            .Where(row => units.Contains(row.UnitId) && row.FromDay == period.From && row.UntilDay == period.Until).ToDictionaryAsync(row => row.UnitId, cancel);
        var corrections = await trail.CorrectionsAsync([.. sent.Values.Select(report => report.Id)], cancel);
        var tables = sent.ToDictionary(pair => pair.Key, pair => pair.Value.Table() with { Corrections = [.. corrections[pair.Value.Id]] });
        var explained = await ExplainedAsync(area.Agency.Id, period, cancel);
        var reminded = await db.Set<ReportReminder>().AsNoTracking()
            .Where(row => row.AgencyId == area.Agency.Id && row.PeriodFrom == period.From).ToDictionaryAsync(row => row.UnitId, row => row.At, cancel);
        var rows = tallies.Select(group => Row(area.Tree.Entries[group.Key], [.. group], explained.GetValueOrDefault(group.Key), tables.GetValueOrDefault(group.Key), period) with
        {
            RemindedAt = reminded.TryGetValue(group.Key, out var at) ? at : null,
        });
        return new RadarTable(area.Agency.Id, area.Agency.Name, period.Title, DueAt(period),
            [.. rows.OrderByDescending(row => row.Standing).ThenBy(row => area.Tree.Entries[row.Unit].Order)]);
    }

    /// <summary>The summary for the head, ready to be written.</summary>
    public async Task<Outcome<PrintedReport>> PrintAsync(Actor? actor, string code, Period period, CancellationToken cancel)
    {
        var area = await scope.FindAsync(actor, code, cancel);
        return area.IsDone ? SummarySheet.Print(await MakeAsync(area.Value, period, cancel), period) : new Refusals().Add(area.Refusals);
    }

    // Each of the three has an index: what began in the period, what is open to this day, what was open then and ended since.
    private async Task<List<Tally>> TalliesAsync(Id<Organization> agency, Period period, CancellationToken cancel)
    {
        var (from, day) = (period.From, period.LastDay);
        var given = db.Set<AssignmentSpan>().AsNoTracking().Where(span => span.AssignerId == agency && span.Role == AssignmentRole.Lead);
        var open = given.Where(span => span.FromDay < from && (span.State == SpanState.Open || span.State == SpanState.Reported));
        IQueryable<AssignmentSpan>[] portions =
        [
            given.Where(span => span.FromDay >= from && span.FromDay <= day && span.ToDay > day),
            open.Where(span => span.ToDay == AssignmentSpan.Forever),
            open.Where(span => span.ToDay > day && span.ToDay < AssignmentSpan.Forever),
        ];
        var tallies = new List<Tally>();
        foreach (var portion in portions)
        {
            tallies.AddRange(await portion.InSections(day).GroupBy(task => new { task.Unit, task.Section })
                .Select(group => new Tally(group.Key.Unit, group.Key.Section, group.Count())).ToListAsync(cancel));
        }

        return tallies;
    }

    // How many overdue tasks of each unit are explained. Of all agencies: a period has few, and whose they are follows from the tasks.
    private async Task<Dictionary<Id<Organization>, int>> ExplainedAsync(Id<Organization> agency, Period period, CancellationToken cancel)
    {
        var day = period.LastDay;
        var explained = await db.Set<OverdueExplanation>().AsNoTracking().Where(row => row.PeriodFrom == period.From).Select(row => row.AssignmentId).ToListAsync(cancel);
        var spans = await db.Set<AssignmentSpan>().AsNoTracking()
            .Where(span => explained.Contains(span.AssignmentId) && span.FromDay <= day && span.ToDay > day).ToListAsync(cancel);
        return spans.Where(span => span.AssignerId == agency && span.Role == AssignmentRole.Lead && MonthlyRules.SectionOf(span, day) is MonthlySection.Overdue).CountBy(span => span.OrganizationId).ToDictionary();
    }

    private static RadarRow Row(OrganizationDirectory.Entry unit, IReadOnlyList<Tally> tallies, int explained, MonthlyTable? sent, Period period)
    {
        if (sent is not null)
        {
            var standing = sent.SentAt <= DueAt(period) ? ReportStanding.Sent : ReportStanding.SentLate;
            return new RadarRow(unit.Id, unit.Name, standing, sent.SentAt, 0, SectionCounts.Of(sent.Items.Select(item => (item.Section, 1))), null)
            {
                Corrections = sent.Corrections.Count, Corrected = SectionCounts.Of(sent.Items.Select(item => (sent.StandingOf(item.Assignment)!.Value, 1))),
            };
        }

        var counts = SectionCounts.Of(tallies.Select(tally => (tally.Section, tally.Tasks)));
        var unexplained = counts.Overdue - explained;
        return new RadarRow(unit.Id, unit.Name, unexplained > 0 ? ReportStanding.Incomplete : ReportStanding.NotSent, null, unexplained, counts, null);
    }

    // So many tasks of a unit stand in one section.
    private sealed record Tally(Id<Organization> Unit, MonthlySection Section, int Tasks);
}
