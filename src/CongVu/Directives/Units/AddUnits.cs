using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Units;

/// <summary>Gives further units a part beside the lead: to support, or for information (thêm đơn vị phối hợp).</summary>
public sealed class AddUnits
{
    private readonly OfficeContext db;
    private readonly Assignments assignments;
    private readonly Assigning assigning;

    internal AddUnits(OfficeContext db, Assignments assignments, Assigning assigning)
    {
        this.db = db;
        this.assignments = assignments;
        this.assigning = assigning;
    }

    /// <param name="Beside">The lead beside which they work.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Units">Who does what by when.</param>
    public sealed record Input(Id<Assignment> Beside, int Version, IReadOnlyList<AssignedUnit> Units);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await assignments.ForActAsync(actor, input.Beside, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var lead = found.Value;
        var all = await assignments.OfDirectiveAsync(lead.DirectiveId, cancel);
        var today = assigning.Today;
        var refusals = new Refusals()
            .Unless(DirectiveRights.Oversees(actor, lead), DirectiveRefusals.NotTrackingOffice)
            .Unless(Endings.IsUnfinished(lead), DirectiveRefusals.WrongState(lead.State.InWords()))
            .Unless(input.Units.Count > 0, UnitRefusals.NothingGiven)
            .Unless(input.Units.All(unit => unit.Role is not AssignmentRole.Lead), UnitRefusals.LeadIsAdded)
            .Add(await assigning.CheckAsync(lead.AssignerId, input.Units, [.. all.Where(part => part.ParentId == lead.ParentId)], today, cancel));
        if (refusals.Any)
        {
            return refusals;
        }

        var place = new AssignmentPlace(lead.DirectiveId, lead.ParentId, lead.AssignerId, lead.TrackingAgencyId, today);
        await assigning.GiveAsync(
            DirectiveRights.Giving(actor, lead), place, await assignments.SourceAsync(lead, cancel), input.Units, cancel);
        return await db.SaveAsync(cancel);
    }
}
