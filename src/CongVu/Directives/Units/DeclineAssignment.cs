using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Units;

/// <summary>A unit says with a reason that the task is not its own (đề nghị không nhận). The one who gave it decides; until then it stays.</summary>
public sealed class DeclineAssignment
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Assignments assignments;

    internal DeclineAssignment(OfficeContext db, FactLedger ledger, OfficeClock clock, Assignments assignments)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.assignments = assignments;
    }

    /// <param name="Assignment">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Id<Assignment> Assignment, int Version, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await assignments.ForActAsync(actor, input.Assignment, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var part = found.Value;
        var last = clock.Calendar.AddWorkingDays(VietnamTime.DayOf(part.AssignedAt), DirectiveRules.DecliningDays);
        var refusals = new Refusals()
            .Unless(DirectiveRights.ActsFor(actor, part), DirectiveRefusals.NotOfTheUnit)
            .Unless(part.State is AssignmentState.Open && part.Role is not AssignmentRole.Information, DirectiveRefusals.WrongState(part.State.InWords()))
            .Unless(part.DeclinedAt is null, DirectiveRefusals.AlreadyDeclined)
            .Unless(clock.Today <= last, DirectiveRefusals.DecliningTooLate(DirectiveRules.DecliningDays))
            .Add(DirectiveRules.CheckReason(input.Reason));
        if (refusals.Any)
        {
            return refusals;
        }

        part.Decline(clock.Now, input.Reason.Trim());
        ledger.Record(DirectiveRights.Doing(actor, part), new AssignmentDeclined(part.Id, input.Reason.Trim()));
        return await db.SaveAsync(cancel);
    }
}
