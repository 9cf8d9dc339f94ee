using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Finds who a session belongs to and which posts they hold today.</summary>
public sealed class LoadActor
{
    private static readonly TimeSpan LongestSession = TimeSpan.FromHours(12);
    private readonly OfficeContext db;
    private readonly OfficeClock clock;

    internal LoadActor(OfficeContext db, OfficeClock clock)
    {
        this.db = db;
        this.clock = clock;
    }

    /// <returns>Null when the session has ended, is too old, or its account was closed.</returns>
    public async Task<Actor?> BySessionAsync(Id<Session> session, CancellationToken cancel)
    {
        var oldest = clock.Now - LongestSession;
        var person = await db.Set<Session>().AsNoTracking()
            .Where(row => row.Id == session && row.EndedAt == null && row.StartedAt > oldest)
            .Join(db.Set<Account>().Where(account => !account.IsDisabled), row => row.PersonId, account => account.PersonId, (row, _) => row.PersonId)
            .Select(id => (Guid?)id.Value).FirstOrDefaultAsync(cancel);
        return person is null ? null : await ByPersonAsync(new Id<Person>(person.Value), cancel);
    }

    public async Task<Actor?> ByPersonAsync(Id<Person> person, CancellationToken cancel)
    {
        var name = await db.Set<Person>().Where(row => row.Id == person).Select(row => row.FullName).FirstOrDefaultAsync(cancel);
        return name is null ? null : new Actor(person, name, await PostsAsync(person, cancel));
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
