using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives.Closing;

/// <summary>Writes a report of completion down, with its evidence and what was found about it.</summary>
internal sealed class Reporting(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock)
{
    public DoneReport Report(Actor actor, Assignment assignment, ReportDone.Input input, IReadOnlyList<EvidenceFinding> findings, TaskFacts task)
    {
        var statement = new DoneStatement(actor.Person, actor.Name, clock.Now, clock.Today, input.Words.Trim(), input.AsksReview);
        var report = new DoneReport(ids.Next<DoneReport>(), assignment.Id, assignment.Reports.Count + 1, statement);
        foreach (var finding in findings)
        {
            report.Add(new Evidence(ids.Next<Evidence>(), report, finding, ClosingRules.Doubts(finding, task)));
        }

        db.Add(report);
        assignment.Report(report, clock.Today);
        ledger.Record(actor.For(assignment.AgencyId),
            new DoneReported(assignment.Id, report.Id, report.ReportedOn, report.IsSound, [.. findings.Select(finding => finding.Words)]));
        return report;
    }
}
