using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Units;

/// <summary>
/// Gives the lead to another unit, with a reason (chuyển đơn vị chủ trì). The part of the first ends and stays in its history;
/// a task is never without a lead.
/// </summary>
public sealed class ReplaceLead
{
    private readonly OfficeContext db;
    private readonly Assignments assignments;
    private readonly Assigning assigning;
    private readonly Endings endings;

    internal ReplaceLead(OfficeContext db, Assignments assignments, Assigning assigning, Endings endings)
    {
        this.db = db;
        this.assignments = assignments;
        this.assigning = assigning;
        this.endings = endings;
    }

    /// <param name="Assignment">The part of the lead until now.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Organization">The unit that leads from now on.</param>
    /// <param name="Deadline">By when.</param>
    public sealed record Input(Id<Assignment> Assignment, int Version, string Reason, Id<Organization> Organization, DeadlineChoice Deadline)
    {
        /// <summary>The person of that unit, when it is handed to one.</summary>
        public Id<Person>? Person { get; init; }
    }

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await assignments.ForActAsync(actor, input.Assignment, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var lead = found.Value;
        var all = await assignments.OfDirectiveAsync(lead.DirectiveId, cancel);
        var next = new AssignedUnit(input.Organization, AssignmentRole.Lead, input.Deadline) { Person = input.Person };
        var refusals = (await CheckAsync(actor, lead, all, next, cancel)).Add(DirectiveRules.CheckReason(input.Reason));
        if (refusals.Any)
        {
            return refusals;
        }

        var authority = DirectiveRights.Giving(actor, lead);
        endings.End(authority, all, lead, lead.DeclinedAt is null ? EndCause.Removed : EndCause.Declined, input.Reason.Trim());
        var place = new AssignmentPlace(lead.DirectiveId, lead.ParentId, lead.AssignerId, lead.TrackingAgencyId, assigning.Today);
        await assigning.GiveAsync(authority, place, await assignments.SourceAsync(lead, cancel), [next], cancel);
        return await db.SaveAsync(cancel);
    }

    private async Task<Refusals> CheckAsync(
        Actor actor, Assignment lead, IReadOnlyList<Assignment> all, AssignedUnit next, CancellationToken cancel) => new Refusals()
        .Unless(DirectiveRights.Oversees(actor, lead), DirectiveRefusals.NotTrackingOffice)
        .Unless(lead.Role is AssignmentRole.Lead && Endings.IsUnfinished(lead), DirectiveRefusals.WrongState(lead.State.InWords()))
        .Unless((lead.OrganizationId, lead.PersonId) != (next.Organization, next.Person), UnitRefusals.SameLead)
        .Unless(next.Organization != lead.AssignerId || next.Person is not null, UnitRefusals.ToItself)
        .Add(await assigning.CheckAsync(
            lead.AssignerId, [next], [.. all.Where(part => part.ParentId == lead.ParentId && part.Id != lead.Id)], assigning.Today, cancel));
}
