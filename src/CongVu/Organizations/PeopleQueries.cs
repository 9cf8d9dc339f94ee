using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>People with their posts and accounts, for forms and for those who administer them.</summary>
public sealed class PeopleQueries
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly OrganizationDirectory directory;

    internal PeopleQueries(OfficeContext db, OfficeClock clock, OrganizationDirectory directory)
    {
        this.db = db;
        this.clock = clock;
        this.directory = directory;
    }

    /// <summary>A post with who holds it.</summary>
    public sealed record Holder(
        Id<Post> Post, Id<Person> Person, string PersonName, Id<Organization> Organization, Id<Organization> Agency,
        Role Role, string Title, SigningCapacity? Capacity, DateOnly ValidFrom, DateOnly? ValidTo);

    /// <summary>A person's account as an administrator sees it.</summary>
    public sealed record AccountLine(
        string LoginName, bool IsDisabled, DateTimeOffset? LockedUntil, bool MustChangePassword, DateTimeOffset? LastLoginAt, string LastLoginFrom);

    /// <summary>A person with all posts, old ones too, and the account.</summary>
    public sealed record Detail(Id<Person> Id, string FullName, string Email, AccountLine Account, IReadOnlyList<Holder> Posts);

    /// <summary>Who signs for an agency today.</summary>
    public async Task<IReadOnlyList<Holder>> SignersAsync(Id<Organization> agency, CancellationToken cancel) =>
        await HeldOn(clock.Today, db.Set<Post>().Where(post => post.AgencyId == agency && post.Capacity != null)).ToListAsync(cancel);

    /// <summary>Posts held today in an agency and its units.</summary>
    public async Task<IReadOnlyList<Holder>> InAgencyAsync(Id<Organization> agency, CancellationToken cancel) =>
        await HeldOn(clock.Today, db.Set<Post>().Where(post => post.AgencyId == agency)).ToListAsync(cancel);

    /// <summary>Posts held today in one organization, not in those below it.</summary>
    public async Task<IReadOnlyList<Holder>> InAsync(Id<Organization> organization, CancellationToken cancel) =>
        await HeldOn(clock.Today, db.Set<Post>().Where(post => post.OrganizationId == organization)).ToListAsync(cancel);

    /// <summary>A person, to an administrator of an organization where they hold or held a post.</summary>
    public async Task<Detail?> FindAsync(Actor actor, Id<Person> id, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var posts = await Holders(db.Set<Post>().Where(post => post.PersonId == id)).ToListAsync(cancel);
        if (!posts.Exists(post => AdministrationRules.MayManage(actor, tree, post.Organization)))
        {
            return null;
        }

        var person = await db.Set<Person>().AsNoTracking().FirstAsync(row => row.Id == id, cancel);
        var account = await db.Set<Account>().AsNoTracking().Where(row => row.PersonId == id)
            .Select(row => new AccountLine(row.LoginName, row.IsDisabled, row.LockedUntil, row.MustChangePassword, row.LastLoginAt, row.LastLoginFrom))
            .FirstAsync(cancel);
        return new Detail(person.Id, person.FullName, person.Email, account, posts);
    }

    private IQueryable<Holder> HeldOn(DateOnly day, IQueryable<Post> posts) =>
        Holders(posts.Where(post => post.ValidFrom <= day && (post.ValidTo == null || post.ValidTo >= day)));

    private IQueryable<Holder> Holders(IQueryable<Post> posts) =>
        from post in posts.AsNoTracking()
        join person in db.Set<Person>() on post.PersonId equals person.Id
        orderby person.SortKey, post.Id
        select new Holder(
            post.Id, person.Id, person.FullName, post.OrganizationId, post.AgencyId, post.Role, post.Title, post.Capacity, post.ValidFrom, post.ValidTo);
}
