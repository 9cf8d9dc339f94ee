using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Closing;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Monthly;

/// <summary>Makes a unit's monthly report from its tasks, or finds it as it was sent (báo cáo ngày 20).</summary>
public sealed class MonthlyReport
{
    private readonly OfficeContext db;
    private readonly ReportScope scope;
    private readonly ReportTrail trail;

    internal MonthlyReport(OfficeContext db, ReportScope scope, ReportTrail trail)
    {
        this.db = db;
        this.scope = scope;
        this.trail = trail;
    }

    /// <summary>The report: as sent when it was sent, else as the tasks stood at the end of the period.</summary>
    public async Task<MonthlyTable> MakeAsync(ReportArea area, Period period, CancellationToken cancel)
    {
        var sent = await db.Set<SentReport>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.UnitId == area.Agency.Id && row.FromDay == period.From && row.UntilDay == period.Until, cancel);
        return sent is null ? await ComputeAsync(area, period, cancel) : await trail.TableAsync(sent, cancel);
    }

    /// <summary>The report of the agency with that code, ready to be written.</summary>
    public async Task<Outcome<PrintedReport>> PrintAsync(Actor? actor, string code, Period period, CancellationToken cancel)
    {
        var area = await scope.FindAsync(actor, code, cancel);
        return area.IsDone ? MonthlySheet.Print(await MakeAsync(area.Value, period, cancel)) : new Refusals().Add(area.Refusals);
    }

    /// <summary>The document in which the sent report goes out, if there is one.</summary>
    public async Task<OutgoingDocument?> LetterAsync(ReportArea area, Period period, CancellationToken cancel)
    {
        var id = await db.Set<SentReport>().AsNoTracking().Where(row => row.UnitId == area.Agency.Id && row.FromDay == period.From && row.UntilDay == period.Until)
            .Select(row => (Id<SentReport>?)row.Id).FirstOrDefaultAsync(cancel);
        return id is { } sent ? await trail.LetterAsync(sent, cancel) : null;
    }

    private async Task<MonthlyTable> ComputeAsync(ReportArea area, Period period, CancellationToken cancel)
    {
        var spans = await SpansAsync(area.Agency.Id, period, cancel);
        var ids = spans.ConvertAll(span => span.AssignmentId);
        var directives = await db.Set<Assignment>().AsNoTracking().Where(part => ids.Contains(part.Id))
            .Join(db.Set<Directive>(), part => part.DirectiveId, directive => directive.Id, (part, directive) => new { part.Id, directive })
            .ToDictionaryAsync(row => row.Id, row => row.directive, cancel);
        var letters = await LettersAsync(ids, period, cancel);
        var results = await ResultsAsync([.. spans.Where(span => span.IsDone).Select(span => span.EvidenceId!.Value)], cancel);
        var reasons = await db.Set<OverdueExplanation>().AsNoTracking().Where(row => ids.Contains(row.AssignmentId) && row.PeriodFrom == period.From)
            .ToDictionaryAsync(row => row.AssignmentId, row => row.Reason, cancel);
        var items = spans.Select(span => Item(span, directives[span.AssignmentId], period, letters, results) with
        {
            Explanation = reasons.GetValueOrDefault(span.AssignmentId),
        });
        return new MonthlyTable(area.Agency.Id, area.Agency.Name, period.Title, period.Statement, period.From, period.LastDay,
            [.. items.OrderBy(item => item.Section).ThenBy(item => item.Due ?? DateOnly.MaxValue).ThenBy(item => item.Assignment)]);
    }

    // As they stood at the end of the period's last day; what was done before the period was reported before.
    private Task<List<AssignmentSpan>> SpansAsync(Id<Organization> unit, Period period, CancellationToken cancel)
    {
        var day = period.LastDay;
        return db.Set<AssignmentSpan>().AsNoTracking()
            .Where(span => span.OrganizationId == unit && span.Role == AssignmentRole.Lead && span.FromDay <= day && span.ToDay > day)
            .Where(span => span.State == SpanState.Open || span.State == SpanState.Reported || span.FromDay >= period.From)
            .ToListAsync(cancel);
    }

    private async Task<ILookup<Id<Assignment>, string>> LettersAsync(List<Id<Assignment>> ids, Period period, CancellationToken cancel)
    {
        var requests = await db.Set<Directives.Extending.ExtensionRequest>().AsNoTracking()
            .Where(request => ids.Contains(request.AssignmentId) && request.AskedOn < period.Until).OrderByDescending(request => request.Ordinal).ToListAsync(cancel);
        return requests.ToLookup(request => request.AssignmentId, request => $"văn bản xin gia hạn số {request.DocumentCode} ngày {VietnamDate.InDigits(request.DocumentDate)}");
    }

    private Task<Dictionary<Id<Evidence>, string>> ResultsAsync(List<Id<Evidence>> ids, CancellationToken cancel) =>
        db.Set<Evidence>().AsNoTracking().Where(item => ids.Contains(item.Id)).ToDictionaryAsync(item => item.Id, item => item.Words, cancel);

    private static MonthlyItem Item(
        AssignmentSpan span, Directive directive, Period period, ILookup<Id<Assignment>, string> letters, Dictionary<Id<Evidence>, string> results)
    {
        var section = MonthlyRules.SectionOf(span, period.LastDay);
        var source = directive.SourceDate is { } date ? $"{directive.SourceCode} ngày {VietnamDate.InDigits(date)}" : directive.SourceSubject;
        var result = section switch
        {
            MonthlySection.Done => $"Đã hoàn thành: {results[span.EvidenceId!.Value]}",
            MonthlySection.ExtensionAsked => $"Chưa hoàn thành; đã có {letters[span.AssignmentId].First()}",
            MonthlySection.NotYetDue or MonthlySection.Overdue => span.ReportedOn is { } day
                ? $"Đã báo cáo hoàn thành ngày {VietnamDate.InDigits(day)}, chờ xác nhận"
                : "Chưa hoàn thành",
        };
        return new MonthlyItem(span.AssignmentId, section, directive.Content, source, span.Due, result, null);
    }
}
