using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Units;

/// <summary>Takes a part back from a unit, with a reason that it is told (rút phân công). It touches no other unit, and never the lead.</summary>
public sealed class RemoveUnit
{
    private readonly OfficeContext db;
    private readonly Assignments assignments;
    private readonly Endings endings;

    internal RemoveUnit(OfficeContext db, Assignments assignments, Endings endings)
    {
        this.db = db;
        this.assignments = assignments;
        this.endings = endings;
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
        var refusals = new Refusals()
            .Unless(DirectiveRights.Oversees(actor, part), DirectiveRefusals.NotTrackingOffice)
            .Unless(part.Role is not AssignmentRole.Lead, DirectiveRefusals.LeadIsReplaced)
            .Unless(part.State is AssignmentState.Open or AssignmentState.Reported, DirectiveRefusals.WrongState(part.State.InWords()))
            .Add(DirectiveRules.CheckReason(input.Reason));
        if (refusals.Any)
        {
            return refusals;
        }

        var cause = part.DeclinedAt is null ? EndCause.Removed : EndCause.Declined;
        var all = await assignments.OfDirectiveAsync(part.DirectiveId, cancel);
        endings.End(DirectiveRights.Giving(actor, part), all, part, cause, input.Reason.Trim());
        return await db.SaveAsync(cancel);
    }
}
