using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Archive;

/// <summary>Adds a line to a filing plan, or changes one (ghi hồ sơ vào danh mục).</summary>
public sealed class PutHeading
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly FilingPlans plans;

    internal PutHeading(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, FilingPlans plans)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.plans = plans;
    }

    /// <param name="Plan">Which plan.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Heading">Which line; absent for a new one.</param>
    /// <param name="Card">What it says.</param>
    public sealed record Input(Id<FilingPlan> Plan, int Version, Id<FilingHeading>? Heading, FilingHeadingCard Card);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await plans.ForChangeAsync(actor, input.Plan, input.Version, plan => ArchiveRights.Plans(actor, plan.AgencyId), ArchiveRefusals.NotPlanner, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var (plan, card) = (found.Value, input.Card);
        var known = input.Heading is { } wanted ? plan.Headings.FirstOrDefault(row => row.Id == wanted) : null;
        var keeper = card.Keeper is { } person ? await NameOfAsync(person, plan.AgencyId, cancel) : "";
        var refusals = ArchiveRules.CheckHeading(card)
            .Unless(input.Heading is null || known is not null, ArchiveRefusals.NotFound)
            .Unless(keeper is not null, ArchiveRefusals.UnknownKeeper)
            .Unless(plan.Headings.All(row => row == known || row.Notation != card.Notation.Trim()), ArchiveRefusals.NotationTaken(card.Notation.Trim(), plan.Year));
        if (refusals.Any)
        {
            return refusals;
        }

        var heading = known ?? Add(plan);
        heading.Describe(card, keeper!);
        ledger.Record(actor.For(plan.AgencyId, Role.RecordsClerk, Role.ChiefOfOffice),
            new FilingHeadingPut(plan.Id, heading.Id, heading.Notation, heading.Title, heading.Retention, heading.KeeperName));
        return await db.SaveAsync(cancel);
    }

    private FilingHeading Add(FilingPlan plan)
    {
        var heading = new FilingHeading(ids.Next<FilingHeading>(), plan.Id);
        plan.Put(heading);
        db.Add(heading);
        return heading;
    }

    private Task<string?> NameOfAsync(Id<Person> person, Id<Organization> agency, CancellationToken cancel)
    {
        var today = clock.Today;
        return db.Set<Post>()
            .Where(post => post.PersonId == person && post.AgencyId == agency && post.Role != Role.Administrator && post.ValidFrom <= today && (post.ValidTo == null || post.ValidTo >= today))
            .Join(db.Set<Person>(), post => post.PersonId, row => row.Id, (post, row) => row.FullName).FirstOrDefaultAsync(cancel);
    }
}
