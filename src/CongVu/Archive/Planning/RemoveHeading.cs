using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Archive;

/// <summary>Takes a line out of a filing plan that is not yet approved (bỏ hồ sơ khỏi danh mục).</summary>
public sealed class RemoveHeading
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly FilingPlans plans;

    internal RemoveHeading(OfficeContext db, FactLedger ledger, FilingPlans plans)
    {
        this.db = db;
        this.ledger = ledger;
        this.plans = plans;
    }

    /// <param name="Plan">Which plan.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Heading">Which line.</param>
    public sealed record Input(Id<FilingPlan> Plan, int Version, Id<FilingHeading> Heading);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await plans.ForChangeAsync(actor, input.Plan, input.Version, plan => ArchiveRights.Plans(actor, plan.AgencyId), ArchiveRefusals.NotPlanner, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var plan = found.Value;
        if (plan.Headings.FirstOrDefault(row => row.Id == input.Heading) is not { } heading)
        {
            return ArchiveRefusals.NotFound;
        }

        plan.Remove(heading);
        ledger.Record(actor.For(plan.AgencyId, Role.RecordsClerk, Role.ChiefOfOffice), new FilingHeadingRemoved(plan.Id, heading.Notation, heading.Title));
        return await db.SaveAsync(cancel);
    }
}
