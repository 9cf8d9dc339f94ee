using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives;

/// <summary>The people of a unit, to whom its head may hand something down (người trong đơn vị).</summary>
public sealed class PersonChoices
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;

    internal PersonChoices(OfficeContext db, OfficeClock clock)
    {
        this.db = db;
        this.clock = clock;
    }

    /// <summary>A person with a post in the unit.</summary>
    public sealed record Member(Id<Person> Person, string Name, string Title);

    public async Task<IReadOnlyList<Member>> OfAsync(Id<Organization> unit, CancellationToken cancel)
    {
        var today = clock.Today;
        var posts = await db.Set<Post>().HeldOn(today).Where(post => post.OrganizationId == unit)
            .OrderBy(post => post.Id)
            .Join(db.Set<Person>(), post => post.PersonId, person => person.Id, (post, person) => new Member(person.Id, person.FullName, post.Title))
            .ToListAsync(cancel);
        return [.. posts.DistinctBy(member => member.Person)];
    }
}
