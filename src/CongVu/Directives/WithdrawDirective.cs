using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives;

/// <summary>The leader takes a directive back with a reason (rút nhiệm vụ). It is not done, and no figure says that it was: it leaves the count from that day.</summary>
public sealed class WithdrawDirective
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Assignments assignments;
    private readonly Endings endings;

    internal WithdrawDirective(OfficeContext db, FactLedger ledger, OfficeClock clock, Assignments assignments, Endings endings)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.assignments = assignments;
        this.endings = endings;
    }

    /// <param name="Directive">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(Id<Directive> Directive, int Version, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var directive = await db.Set<Directive>().VisibleTo(db, actor).FirstOrDefaultAsync(row => row.Id == input.Directive, cancel);
        if (directive is null)
        {
            return DirectiveRefusals.NotFound;
        }

        var all = await assignments.OfDirectiveAsync(directive.Id, cancel);
        var lead = all.Find(part => part.ParentId is null && part.Role is AssignmentRole.Lead && part.State is not AssignmentState.Ended);
        var refusals = new Refusals()
            .Unless(DirectiveRights.Leads(actor, directive.AgencyId), DirectiveRefusals.NotLeader)
            .Unless(directive.Version == input.Version, DatabaseRefusals.ChangedMeanwhile)
            .Unless(lead is not null && Endings.IsUnfinished(lead), DirectiveRefusals.WrongState((lead?.State ?? AssignmentState.Ended).InWords()))
            .Add(DirectiveRules.CheckReason(input.Reason));
        if (refusals.Any)
        {
            return refusals;
        }

        var (authority, reason) = (actor.For(directive.AgencyId, Role.Leader, Role.ChiefOfOffice), input.Reason.Trim());
        directive.Withdraw(clock.Today, reason);
        ledger.Record(authority, new DirectiveWithdrawn(directive.Id, reason));
        foreach (var part in all.Where(part => part.ParentId is null && part.State is not (AssignmentState.Done or AssignmentState.Ended)))
        {
            endings.End(authority, all, part, EndCause.Withdrawn, reason);
        }

        return await db.SaveAsync(cancel);
    }
}
