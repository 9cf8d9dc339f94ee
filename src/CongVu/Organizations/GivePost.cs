using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Gives a person one more post (bổ nhiệm, kiêm nhiệm).</summary>
public sealed class GivePost
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OrganizationDirectory directory;

    internal GivePost(OfficeContext db, FactLedger ledger, IdSource ids, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.directory = directory;
    }

    /// <param name="Person">Who.</param>
    /// <param name="Organization">Where.</param>
    /// <param name="Role">What it is for.</param>
    /// <param name="Title">As it is printed.</param>
    /// <param name="Capacity">In which capacity it signs, if it does.</param>
    /// <param name="From">Since when.</param>
    public sealed record Input(Id<Person> Person, Id<Organization> Organization, Role Role, string Title, SigningCapacity? Capacity, DateOnly From);

    public async Task<Outcome<Id<Post>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var organization = await db.Set<Organization>().FirstOrDefaultAsync(row => row.Id == input.Organization, cancel);
        if (organization is null || !AdministrationRules.MayManage(actor, await directory.GetAsync(cancel), organization.Id))
        {
            return OrganizationRefusals.NotAdministrator;
        }

        if (!await db.Set<Person>().AnyAsync(row => row.Id == input.Person, cancel))
        {
            return OrganizationRefusals.NotFound;
        }

        var post = new Post(ids.Next<Post>(), input.Person, organization, input.Role, input.Title.Trim(), input.From) { Capacity = input.Capacity };
        db.Add(post);
        ledger.Record(actor.For(organization.AgencyId, Role.Administrator),
            new PostGiven(input.Person, post.Id, organization.Id, post.Role, post.Title, input.From));
        return (await db.SaveAsync(cancel)).With(post.Id);
    }
}
