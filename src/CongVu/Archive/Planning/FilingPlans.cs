using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Archive;

/// <summary>Loads filing plans for the actions that work on them.</summary>
internal sealed class FilingPlans(OfficeContext db)
{
    public Task<FilingPlan?> FindAsync(Actor actor, Id<FilingPlan> id, CancellationToken cancel) =>
        db.Set<FilingPlan>().Include(plan => plan.Headings).VisibleTo(actor).FirstOrDefaultAsync(plan => plan.Id == id, cancel);

    /// <summary>A plan not yet approved, for an act of those with a right, at the version they saw.</summary>
    public async Task<Outcome<FilingPlan>> ForChangeAsync(Actor actor, Id<FilingPlan> id, int version, Func<FilingPlan, bool> may, Refusal otherwise, CancellationToken cancel)
    {
        if (await FindAsync(actor, id, cancel) is not { } plan)
        {
            return ArchiveRefusals.NotFound;
        }

        var refusals = new Refusals()
            .Unless(may(plan), otherwise)
            .Unless(plan.ApprovedOn is null, ArchiveRefusals.PlanApproved)
            .Unless(plan.Version == version, DatabaseRefusals.ChangedMeanwhile);
        return refusals.Any ? refusals : plan;
    }
}
