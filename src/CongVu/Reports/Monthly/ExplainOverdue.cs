using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Monthly;

/// <summary>The unit says cause, remedy and expected day of a late task, for the report of a period (giải trình nội dung quá hạn).</summary>
public sealed class ExplainOverdue
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;

    internal ExplainOverdue(OfficeContext db, FactLedger ledger, OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// <param name="Assignment">Which task.</param>
    /// <param name="Period">For which report.</param>
    /// <param name="Reason">What is said.</param>
    public sealed record Input(Id<Assignment> Assignment, Period Period, OverdueReason Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var assignment = await db.Set<Assignment>().AsNoTracking().VisibleTo(actor).FirstOrDefaultAsync(row => row.Id == input.Assignment, cancel);
        if (assignment is null)
        {
            return DirectiveRefusals.NotFound;
        }

        var sent = await db.Set<SentReport>().AsNoTracking().FirstOrDefaultAsync(
            row => row.UnitId == assignment.OrganizationId && row.FromDay == input.Period.From && row.UntilDay == input.Period.Until, cancel);
        var refusals = new Refusals()
            .Unless(DirectiveRights.ActsFor(actor, assignment), DirectiveRefusals.NotOfTheUnit)
            .Unless(sent is null, MonthlyRefusals.AlreadySent(sent?.SentAt ?? default))
            .Unless(input.Reason.Cause.Trim().Length > 0, MonthlyRefusals.CauseMissing)
            .Unless(input.Reason.Remedy.Trim().Length > 0, MonthlyRefusals.RemedyMissing)
            .Unless(input.Reason.ExpectedOn >= clock.Today, MonthlyRefusals.ExpectedInPast);
        if (refusals.Any)
        {
            return refusals;
        }

        await SayAsync(actor, input, cancel);
        ledger.Record(actor.For(assignment.AgencyId), new OverdueExplained(
            assignment.Id, input.Period.From, input.Reason.Cause.Trim(), input.Reason.Remedy.Trim(), input.Reason.ExpectedOn));
        return await db.SaveAsync(cancel);
    }

    private async Task SayAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var from = input.Period.From;
        var explanation = await db.Set<OverdueExplanation>().FirstOrDefaultAsync(row => row.AssignmentId == input.Assignment && row.PeriodFrom == from, cancel);
        if (explanation is null)
        {
            explanation = new OverdueExplanation(input.Assignment, from);
            db.Add(explanation);
        }

        explanation.Say(input.Reason with { Cause = input.Reason.Cause.Trim(), Remedy = input.Reason.Remedy.Trim() }, actor.Name, clock.Now);
    }
}
