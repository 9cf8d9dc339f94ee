using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Extending;

/// <summary>The authority sets a deadline where there was none, or an earlier one (đặt hạn, rút ngắn hạn). Later ones are asked for in writing.</summary>
public sealed class SetDeadline
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly Assignments assignments;
    private readonly ExtensionBook book;

    internal SetDeadline(OfficeContext db, OfficeClock clock, Assignments assignments, ExtensionBook book)
    {
        this.db = db;
        this.clock = clock;
        this.assignments = assignments;
        this.book = book;
    }

    /// <param name="Assignment">For which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="NewDue">Until when.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Id<Assignment> Assignment, int Version, DateOnly NewDue, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await assignments.ForActAsync(actor, input.Assignment, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var assignment = found.Value;
        var refusals = new Refusals()
            .Unless(DirectiveRights.SetsDeadlines(actor, assignment), ExtensionRefusals.NotAuthority)
            .Unless(
                assignment.State is AssignmentState.Open && assignment.Role is not AssignmentRole.Information,
                DirectiveRefusals.WrongState(assignment.State.InWords()))
            .Unless(!(input.NewDue >= assignment.Due), ExtensionRefusals.NotEarlier)
            .Unless(WorkCalendar.Covers(input.NewDue), DirectiveRefusals.DeadlineOutOfRange)
            .Unless(input.NewDue >= clock.Today, DirectiveRefusals.DeadlineBeforeGiven)
            .Add(DirectiveRules.CheckReason(input.Reason));
        if (refusals.Any)
        {
            return refusals;
        }

        book.Set(actor, assignment, input.NewDue, input.Reason.Trim());
        return await db.SaveAsync(cancel);
    }
}
