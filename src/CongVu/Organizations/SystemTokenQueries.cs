using CongVu.Database;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Tokens of systems as pages list them.</summary>
public sealed class SystemTokenQueries
{
    private readonly OfficeContext db;
    private readonly OrganizationDirectory directory;

    internal SystemTokenQueries(OfficeContext db, OrganizationDirectory directory)
    {
        this.db = db;
        this.directory = directory;
    }

    /// <summary>A token without its secret.</summary>
    public sealed record Line(
        Id<SystemToken> Id, string Name, Id<Person> Person, string PersonName, Id<Organization> Agency, DateTimeOffset GivenAt,
        DateOnly ExpiresOn, DateTimeOffset? WithdrawnAt, DateTimeOffset? LastUsedAt);

    /// <summary>Those that this person administers.</summary>
    public async Task<IReadOnlyList<Line>> ManagedAsync(Actor actor, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var agencies = tree.Entries.Keys.Where(id => AdministrationRules.MayManage(actor, tree, id)).ToList();
        return await Lines(db.Set<SystemToken>().Where(token => agencies.Contains(token.AgencyId))).ToListAsync(cancel);
    }

    /// <summary>Those that act in this person's name.</summary>
    public async Task<IReadOnlyList<Line>> OwnAsync(Actor actor, CancellationToken cancel) =>
        await Lines(db.Set<SystemToken>().Where(token => token.PersonId == actor.Person)).ToListAsync(cancel);

    private IQueryable<Line> Lines(IQueryable<SystemToken> tokens) =>
        from token in tokens.AsNoTracking()
        join person in db.Set<Person>() on token.PersonId equals person.Id
        orderby token.Id descending
        select new Line(
            token.Id, token.Name, token.PersonId, person.FullName, token.AgencyId, token.GivenAt, token.ExpiresOn, token.WithdrawnAt, token.LastUsedAt);
}
