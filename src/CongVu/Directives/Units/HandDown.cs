using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Units;

/// <summary>
/// Hands a part down: to a person of the unit, to units below (phân công tiếp). Each level sees and answers for its own part,
/// and nobody below gets more time than the level above has.
/// </summary>
public sealed class HandDown
{
    private readonly OfficeContext db;
    private readonly Assignments assignments;
    private readonly Assigning assigning;

    internal HandDown(OfficeContext db, Assignments assignments, Assigning assigning)
    {
        this.db = db;
        this.assignments = assignments;
        this.assigning = assigning;
    }

    /// <param name="Assignment">The part that is handed down.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Units">To whom, by when.</param>
    public sealed record Input(Id<Assignment> Assignment, int Version, IReadOnlyList<AssignedUnit> Units);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await assignments.ForActAsync(actor, input.Assignment, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var upper = found.Value;
        var below = (await assignments.OfDirectiveAsync(upper.DirectiveId, cancel)).Where(part => part.ParentId == upper.Id).ToList();
        var refusals = (await CheckAsync(actor, upper, below, input.Units, cancel)).Add(CheckDeadlines(upper, input.Units));
        if (refusals.Any)
        {
            return refusals;
        }

        var place = new AssignmentPlace(upper.DirectiveId, upper.Id, upper.OrganizationId, upper.AgencyId, assigning.Today);
        await assigning.GiveAsync(
            DirectiveRights.Doing(actor, upper), place, await assignments.SourceAsync(upper, cancel), input.Units, cancel);
        return await db.SaveAsync(cancel);
    }

    private async Task<Refusals> CheckAsync(
        Actor actor, Assignment upper, List<Assignment> below, IReadOnlyList<AssignedUnit> units, CancellationToken cancel)
    {
        var isLed = below.Exists(part => part.Role is AssignmentRole.Lead && part.State is not AssignmentState.Ended);
        return new Refusals()
            .Unless(DirectiveRights.MayHandDown(actor, upper), DirectiveRefusals.NotHead)
            .Unless(Endings.IsUnfinished(upper), DirectiveRefusals.WrongState(upper.State.InWords()))
            .Unless(units.Count > 0, UnitRefusals.NothingGiven)
            .Unless(!isLed || units.All(unit => unit.Role is not AssignmentRole.Lead), UnitRefusals.LeadIsAdded)
            .Add(isLed || units.Count == 0 ? [] : DirectiveRules.CheckUnits(units))
            .Unless(units.All(unit => unit.Person is not null || unit.Organization != upper.OrganizationId), UnitRefusals.ToItself)
            .Add(await assigning.CheckAsync(upper.OrganizationId, units, below, assigning.Today, cancel));
    }

    private Refusals CheckDeadlines(Assignment upper, IReadOnlyList<AssignedUnit> units)
    {
        var refusals = new Refusals();
        return upper.Due is not { } due
            ? refusals
            : refusals.Unless(
                units.All(unit => !Assigning.IsCountable(unit.Deadline) || !(assigning.LastDay(unit.Deadline, assigning.Today) > due)),
                UnitRefusals.AfterUpperDeadline(VietnamDate.InDigits(due)));
    }
}
