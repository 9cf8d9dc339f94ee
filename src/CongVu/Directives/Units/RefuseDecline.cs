using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Units;

/// <summary>Lets a unit that declined keep its part, with a reason (giữ nguyên phân công).</summary>
public sealed class RefuseDecline
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Assignments assignments;

    internal RefuseDecline(OfficeContext db, FactLedger ledger, Assignments assignments)
    {
        this.db = db;
        this.ledger = ledger;
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
        var refusals = new Refusals()
            .Unless(DirectiveRights.Oversees(actor, part), DirectiveRefusals.NotTrackingOffice)
            .Unless(part.DeclinedAt is not null && Endings.IsUnfinished(part), DirectiveRefusals.NotDeclined)
            .Add(DirectiveRules.CheckReason(input.Reason));
        if (refusals.Any)
        {
            return refusals;
        }

        part.KeepAfterDecline();
        ledger.Record(DirectiveRights.Giving(actor, part), new DeclineRefused(part.Id, input.Reason.Trim()));
        return await db.SaveAsync(cancel);
    }
}
