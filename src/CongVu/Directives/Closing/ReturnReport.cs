using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Figures;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Closing;

/// <summary>Sends a report of completion back with a reason: the task is not done, and its days count as if nothing had been reported (trả lại báo cáo).</summary>
public sealed class ReturnReport
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Assignments assignments;
    private readonly HonestyBook honesty;

    internal ReturnReport(OfficeContext db, FactLedger ledger, OfficeClock clock, Assignments assignments, HonestyBook honesty)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.assignments = assignments;
        this.honesty = honesty;
    }

    /// <param name="Assignment">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Reason">What is missing.</param>
    public sealed record Input(Id<Assignment> Assignment, int Version, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await assignments.ForActAsync(actor, input.Assignment, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var assignment = found.Value;
        var refusals = new Refusals()
            .Unless(DirectiveRights.Oversees(actor, assignment), DirectiveRefusals.NotTrackingOffice)
            .Add(ClosingRules.JudgeReturn(assignment.State, input.Reason));
        if (refusals.Any)
        {
            return refusals;
        }

        var report = assignment.WaitingReport!;
        assignment.Return(report, new ReportDecision(actor.Person, actor.Name, clock.Now, input.Reason.Trim()), clock.Today);
        honesty.Mark(assignment, HonestyKind.Returned);
        ledger.Record(actor.For(assignment.TrackingAgencyId, Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader),
            new ReportReturned(assignment.Id, report.Id, input.Reason.Trim()));
        return await db.SaveAsync(cancel);
    }
}
