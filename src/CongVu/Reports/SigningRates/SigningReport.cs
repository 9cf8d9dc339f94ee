using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.SigningRates;

/// <summary>Makes the table of signing rates, and the list behind each of its numbers (báo cáo tỷ lệ ký số).</summary>
public sealed class SigningReport
{
    private readonly OfficeContext db;
    private readonly ReportScope scope;

    internal SigningReport(OfficeContext db, ReportScope scope)
    {
        this.db = db;
        this.scope = scope;
    }

    /// <summary>A document behind a number.</summary>
    public sealed record Line(
        Id<OutgoingDocument> Document, string Code, DateOnly IssueDate, string TypeName, string Subject, bool IsLeaderSigned, bool IsAgencySigned, string Reason);

    /// <summary>The table.</summary>
    /// <param name="area">Over whose subordinates.</param>
    /// <param name="period">By date of issue.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<SigningTable> MakeAsync(ReportArea area, Period period, CancellationToken cancel)
    {
        var groups = await In(period).GroupBy(record => new { record.AgencyId, record.IsLeaderSigned, record.IsAgencySigned, record.Gap })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        var counts = groups.ToLookup(group => group.Key.AgencyId, group =>
            CountsOf(group.Key.IsLeaderSigned, group.Key.IsAgencySigned, group.Key.Gap, group.Count));
        var rows = area.AgenciesBelow(period).Select(entry =>
            new SigningRow(entry.Id, entry.Name, counts[entry.Id].Aggregate(SigningCounts.None, (sum, more) => sum + more)));
        return new SigningTable(area.Agency.Id, area.Agency.Name, area.Agency.PlaceName, period.From, period.LastDay, [.. rows]);
    }

    /// <summary>The table of the agency with that code, ready to be written.</summary>
    public async Task<Outcome<PrintedReport>> PrintAsync(Actor? actor, string code, Period period, CancellationToken cancel)
    {
        var area = await scope.FindAsync(actor, code, cancel);
        return area.IsDone ? SigningSheet.Print(await MakeAsync(area.Value, period, cancel)) : new Refusals().Add(area.Refusals);
    }

    /// <summary>The documents behind a number, in the order of their numbers.</summary>
    /// <param name="actor">Who asks; absent for the operator at the machine.</param>
    /// <param name="unit">Whose.</param>
    /// <param name="period">By date of issue.</param>
    /// <param name="column">Which number.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<Outcome<IReadOnlyList<Line>>> ListAsync(
        Actor? actor, Id<Organization> unit, Period period, SigningColumn column, CancellationToken cancel)
    {
        var area = await scope.FindAsync(actor, unit, cancel);
        if (!area.IsDone)
        {
            return new Refusals().Add(area.Refusals);
        }

        var rows = await OfColumn(In(period).Where(record => record.AgencyId == unit), column)
            .Join(db.Set<OutgoingDocument>().AsNoTracking(), record => record.DocumentId, document => document.Id, (record, document) => new { record, document })
            .OrderBy(pair => pair.record.IssuedOn).ThenBy(pair => pair.document.Number)
            .ToListAsync(cancel);
        return rows.ConvertAll(pair => new Line(
            pair.document.Id, pair.document.Code, pair.record.IssuedOn, pair.document.TypeName, pair.document.Subject,
            pair.record.IsLeaderSigned, pair.record.IsAgencySigned, pair.record.Reason));
    }

    private IQueryable<SigningRecord> In(Period period) =>
        db.Set<SigningRecord>().AsNoTracking().Where(record => record.IssuedOn >= period.From && record.IssuedOn < period.Until);

    private static IQueryable<SigningRecord> OfColumn(IQueryable<SigningRecord> records, SigningColumn column) => column switch
    {
        SigningColumn.Issued => records,
        SigningColumn.LeaderSigned => records.Where(record => record.IsLeaderSigned),
        SigningColumn.AgencySigned => records.Where(record => record.IsAgencySigned),
        SigningColumn.FullySigned => records.Where(record => record.IsLeaderSigned && record.IsAgencySigned),
        SigningColumn.NotFullySigned => records.Where(record => !record.IsLeaderSigned || !record.IsAgencySigned),
    };

    private static SigningCounts CountsOf(bool leader, bool agency, SigningGap gap, int count) => new(
        count, leader ? count : 0, agency ? count : 0, leader && agency ? count : 0,
        gap is SigningGap.PaperUnsigned ? count : 0, gap is SigningGap.PaperSealed ? count : 0, gap is SigningGap.NotValid ? count : 0);
}
