using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Archive;

/// <summary>Filing plans as pages and interfaces read them (danh mục hồ sơ).</summary>
public sealed class FilingPlanQueries
{
    private readonly OfficeContext db;
    private readonly FilingPlans plans;

    internal FilingPlanQueries(OfficeContext db, FilingPlans plans)
    {
        this.db = db;
        this.plans = plans;
    }

    /// <summary>What this person may do with a plan.</summary>
    public static bool MayChange(Actor actor, Id<Organization> agency) => ArchiveRights.Plans(actor, agency);

    public static bool MayApprove(Actor actor, Id<Organization> agency) => ArchiveRights.Approves(actor, agency);

    /// <summary>Agencies in which this person works.</summary>
    public static IReadOnlyList<Id<Organization>> AgenciesOf(Actor actor) => ArchiveRights.Agencies(actor);

    /// <summary>The plan of an agency and a year; not to be changed. Without an actor for the operator at the machine.</summary>
    public Task<FilingPlan?> OfAsync(Actor? actor, Id<Organization> agency, int year, CancellationToken cancel)
    {
        var plans = db.Set<FilingPlan>().AsNoTracking().Include(plan => plan.Headings).Where(plan => plan.AgencyId == agency && plan.Year == year);
        return (actor is null ? plans : plans.VisibleTo(actor)).FirstOrDefaultAsync(cancel);
    }

    /// <summary>A plan; not to be changed.</summary>
    public Task<FilingPlan?> FindAsync(Actor actor, Id<FilingPlan> id, CancellationToken cancel) => plans.FindAsync(actor, id, cancel);

    /// <summary>The lines of this year's approved plan that no file follows yet, those for this person first.</summary>
    public async Task<IReadOnlyList<FilingHeading>> OfferedAsync(Actor actor, Id<Organization> agency, int year, CancellationToken cancel)
    {
        var plan = await OfAsync(actor, agency, year, cancel);
        if (plan?.ApprovedOn is null)
        {
            return [];
        }

        var opened = await db.Set<CaseFile>().Where(file => file.AgencyId == agency && file.Year == year).Select(file => file.Notation).ToListAsync(cancel);
        return [.. plan.Headings.Where(heading => !opened.Contains(heading.Notation)).OrderBy(heading => heading.KeeperId != actor.Person).ThenBy(heading => heading.Id)];
    }
}
