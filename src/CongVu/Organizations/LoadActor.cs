using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Finds which posts a person holds today.</summary>
public sealed class LoadActor
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;

    internal LoadActor(OfficeContext db, OfficeClock clock)
    {
        this.db = db;
        this.clock = clock;
    }

    public async Task<Actor?> ByPersonAsync(Id<Person> person, CancellationToken cancel)
    {
        var name = await db.Set<Person>().Where(row => row.Id == person).Select(row => row.FullName).FirstOrDefaultAsync(cancel);
        return name is null ? null : new Actor(person, name, await PostsAsync(person, cancel));
    }

    /// <summary>The person behind an account that may log in; for the command line.</summary>
    public async Task<Actor?> ByLoginNameAsync(string loginName, CancellationToken cancel)
    {
        var account = await db.Set<Account>().AsNoTracking().FirstOrDefaultAsync(row => row.LoginName == loginName && !row.IsDisabled, cancel);
        return account is null ? null : await ByPersonAsync(account.PersonId, cancel);
    }

    private async Task<IReadOnlyList<ActorPost>> PostsAsync(Id<Person> person, CancellationToken cancel)
    {
        var today = clock.Today;
        var posts =
            from post in db.Set<Post>().AsNoTracking()
            where post.PersonId == person && post.ValidFrom <= today && (post.ValidTo == null || post.ValidTo >= today)
            join organization in db.Set<Organization>() on post.OrganizationId equals organization.Id
            join agency in db.Set<Organization>() on post.AgencyId equals agency.Id
            orderby post.Id
            select new ActorPost(post.Id, organization.Id, organization.Name, agency.Id, agency.Name, post.Role, post.Title, post.Capacity);
        return await posts.ToListAsync(cancel);
    }
}
