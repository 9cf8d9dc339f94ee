using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Closing;

/// <summary>
/// What follows when an assignment is closed: those to whom its lead handed it down are closed by the same evidence,
/// the parts of others end with the whole, and the document that asked for it is completed.
/// </summary>
internal sealed class ClosingFlow(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, Assignments assignments, Endings endings)
{
    private const string EndedWithTheWhole = "Nhiệm vụ đã hoàn thành.";

    public async Task FollowAsync(Actor actor, Authority authority, Assignment closed, DoneReport report, CancellationToken cancel)
    {
        var all = await assignments.OfDirectiveAsync(closed.DirectiveId, cancel);
        CloseBelow(actor, authority, all, closed, report);
        if (closed.Role is not AssignmentRole.Lead)
        {
            return;
        }

        foreach (var part in all.Where(other => other.ParentId == closed.ParentId && Endings.IsUnfinished(other)))
        {
            endings.End(authority, all, part, EndCause.WithTheWhole, EndedWithTheWhole);
        }

        if (closed.ParentId is null)
        {
            await CompleteAsync(authority, closed, report, cancel);
        }
    }

    private void CloseBelow(Actor actor, Authority authority, List<Assignment> all, Assignment above, DoneReport report)
    {
        foreach (var child in all.Where(child => child.ParentId == above.Id && Endings.IsUnfinished(child)))
        {
            if (child.Role is AssignmentRole.Lead)
            {
                CloseByTheSame(actor, authority, child, report);
                CloseBelow(actor, authority, all, child, report);
            }
            else
            {
                endings.End(authority, all, child, EndCause.WithTheWhole, EndedWithTheWhole);
            }
        }
    }

    // The day on which the person below said so counts for them, not the day on which it went up.
    private void CloseByTheSame(Actor actor, Authority authority, Assignment child, DoneReport above)
    {
        var own = child.WaitingReport;
        own?.Supersede();
        var statement = new DoneStatement(
            above.ReportedById, above.ReportedByName, clock.Now, own?.ReportedOn ?? above.ReportedOn, above.Words, AsksReview: false);
        var report = new DoneReport(ids.Next<DoneReport>(), child.Id, child.Reports.Count + 1, statement);
        foreach (var item in above.Evidence.Where(item => item.Verdict is EvidenceVerdict.Accepted))
        {
            report.Add(item.CopyTo(ids.Next<Evidence>(), report));
        }

        db.Add(report);
        child.Report(report, clock.Today);
        child.Close(report, new ReportDecision(actor.Person, actor.Name, clock.Now, above.DecisionWords), report.Evidence[0], clock.Today);
        ledger.Record(authority, new AssignmentClosed(
            child.Id, report.Id, report.ReportedOn, above.DecisionWords, [.. report.Evidence.Select(item => item.Words)]));
    }

    private async Task CompleteAsync(Authority authority, Assignment lead, DoneReport report, CancellationToken cancel)
    {
        ledger.Record(authority, new DirectiveClosed(lead.DirectiveId, lead.Id, report.DecisionWords));
        var directive = await db.Set<Directive>().FirstAsync(row => row.Id == lead.DirectiveId, cancel);
        if (directive.SourceDocumentId is { } source &&
            await db.Set<IncomingDocument>().FirstOrDefaultAsync(row => row.Id == new Id<IncomingDocument>(source), cancel)
                is { State: IncomingState.InProgress } document &&
            !await OthersOfSourceAreOpenAsync(source, directive.Id, cancel))
        {
            document.Complete();
            ledger.Record(authority, new IncomingCompleted(document.Id, report.DecisionWords));
        }
    }

    private Task<bool> OthersOfSourceAreOpenAsync(Guid source, Id<Directive> directive, CancellationToken cancel) =>
        db.Set<Directive>().Where(other => other.SourceDocumentId == source && other.Id != directive)
            .Join(db.Set<Assignment>(), other => other.Id, part => part.DirectiveId, (_, part) => part)
            .AnyAsync(part => part.ParentId == null && part.Role == AssignmentRole.Lead && part.EndedOn == null &&
                part.Spans.Any(span => span.ToDay == AssignmentSpan.Forever && (span.State == SpanState.Open || span.State == SpanState.Reported)), cancel);
}
