using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Archive;

/// <summary>The head of the agency approves the filing plan; files open by it from then on (phê duyệt danh mục hồ sơ; Decree 30, art. 28.1).</summary>
public sealed class ApproveFilingPlan
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly FilingPlans plans;

    internal ApproveFilingPlan(OfficeContext db, FactLedger ledger, OfficeClock clock, FilingPlans plans)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.plans = plans;
    }

    /// <param name="Plan">Which plan.</param>
    /// <param name="Version">As the form showed it.</param>
    public sealed record Input(Id<FilingPlan> Plan, int Version);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await plans.ForChangeAsync(actor, input.Plan, input.Version, plan => ArchiveRights.Approves(actor, plan.AgencyId), ArchiveRefusals.NotHead, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var plan = found.Value;
        if (plan.Headings.Count == 0)
        {
            return ArchiveRefusals.PlanEmpty;
        }

        plan.Approve(clock.Today, actor.Name);
        ledger.Record(actor.For(plan.AgencyId, Role.Leader), new FilingPlanApproved(plan.Id, plan.Year, plan.Headings.Count));
        return await db.SaveAsync(cancel);
    }
}
