using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Archive;

/// <summary>Begins an agency's filing plan for a year (lập danh mục hồ sơ; Decree 30, art. 28).</summary>
public sealed class StartFilingPlan
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;

    internal StartFilingPlan(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    /// <param name="Agency">Whose.</param>
    /// <param name="Year">For which year.</param>
    public sealed record Input(Id<Organization> Agency, int Year);

    public async Task<Outcome<Id<FilingPlan>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (!ArchiveRights.Agencies(actor).Contains(input.Agency))
        {
            return ArchiveRefusals.NotFound;
        }

        var refusals = new Refusals()
            .Unless(ArchiveRights.Plans(actor, input.Agency), ArchiveRefusals.NotPlanner)
            .Unless(Math.Abs(input.Year - clock.Today.Year) <= 1, ArchiveRefusals.YearOutOfRange)
            .Unless(!await db.Set<FilingPlan>().AnyAsync(plan => plan.AgencyId == input.Agency && plan.Year == input.Year, cancel), ArchiveRefusals.PlanExists(input.Year));
        if (refusals.Any)
        {
            return refusals;
        }

        var started = new FilingPlan(ids.Next<FilingPlan>(), input.Agency, input.Year);
        db.Add(started);
        ledger.Record(actor.For(input.Agency, Role.RecordsClerk, Role.ChiefOfOffice), new FilingPlanStarted(started.Id, input.Agency, input.Year));
        return (await db.SaveAsync(cancel)).With(started.Id);
    }
}
