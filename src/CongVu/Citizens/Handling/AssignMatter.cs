using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Citizens.Handling;

/// <summary>Gives a dossier to a unit, or to a person of it (chuyển, phân công giải quyết).</summary>
public sealed class AssignMatter
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Matters matters;
    private readonly OrganizationDirectory directory;

    internal AssignMatter(OfficeContext db, FactLedger ledger, OfficeClock clock, Matters matters, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.matters = matters;
        this.directory = directory;
    }

    /// <param name="Matter">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Unit">The agency or a unit of its own.</param>
    /// <param name="Handler">Somebody with a post there; absent to leave it to the unit.</param>
    public sealed record Input(Id<CitizenMatter> Matter, int Version, Id<Organization> Unit, Id<Person>? Handler);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await matters.ForAsync(actor, input.Matter, input.Version, matter => CitizenRights.Assigns(actor, matter), MatterRefusals.NotAssigner,
            [MatterState.Received, MatterState.InHandling, MatterState.AwaitingApplicant], cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var matter = found.Value;
        var tree = await directory.GetAsync(cancel);
        var name = input.Handler is { } person ? await NameOfAsync(person, matter.AgencyId, cancel) : "";
        if (name is null || !tree.Entries.TryGetValue(input.Unit, out var unit) || unit.Agency != matter.AgencyId)
        {
            return MatterRefusals.UnknownHandler;
        }

        var authority = actor.For(matter.AgencyId, CitizenRights.Receiving);
        matter.Assign(input.Unit, input.Handler, name);
        ledger.Record(authority, new MatterAssigned(matter.Id, input.Unit, unit.Name, name));
        return await db.SaveAsync(cancel);
    }

    private Task<string?> NameOfAsync(Id<Person> person, Id<Organization> agency, CancellationToken cancel)
    {
        var today = clock.Today;
        return db.Set<Post>()
            .Where(post => post.PersonId == person && post.AgencyId == agency && post.Role != Role.Administrator &&
                post.ValidFrom <= today && (post.ValidTo == null || post.ValidTo >= today))
            .Join(db.Set<Person>(), post => post.PersonId, row => row.Id, (post, row) => row.FullName).FirstOrDefaultAsync(cancel);
    }
}
