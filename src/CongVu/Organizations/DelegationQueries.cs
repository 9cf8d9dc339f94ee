using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Delegations of the agencies a person works in: who signs for whom is known to the whole house (danh sách ủy quyền).</summary>
public sealed class DelegationQueries
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;

    internal DelegationQueries(OfficeContext db, OfficeClock clock)
    {
        this.db = db;
        this.clock = clock;
    }

    /// <summary>A delegation in words.</summary>
    public sealed record Line(
        Id<Delegation> Id, Id<Organization> Agency, string FromName, string FromTitle, string ToName, string ToTitle, SigningCapacity Capacity,
        string Basis, string Scope, DateOnly ValidFrom, DateOnly ValidTo, bool HoldsToday, bool MayEnd);

    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, CancellationToken cancel)
    {
        var agencies = actor.Agencies.ToList();
        var rows =
            from delegation in db.Set<Delegation>().AsNoTracking()
            where agencies.Contains(delegation.AgencyId)
            join givingPost in db.Set<Post>() on delegation.FromPostId equals givingPost.Id
            join giver in db.Set<Person>() on givingPost.PersonId equals giver.Id
            join takingPost in db.Set<Post>() on delegation.ToPostId equals takingPost.Id
            join taker in db.Set<Person>() on delegation.ToPersonId equals taker.Id
            orderby delegation.ValidTo descending
            select new { delegation, giver = giver.FullName, giverTitle = givingPost.Title, taker = taker.FullName, takerTitle = takingPost.Title };
        var today = clock.Today;
        return [.. (await rows.ToListAsync(cancel)).Select(row => new Line(
            row.delegation.Id, row.delegation.AgencyId, row.giver, row.giverTitle, row.taker, row.takerTitle, row.delegation.Capacity, row.delegation.Basis,
            row.delegation.Scope, row.delegation.ValidFrom, row.delegation.ValidTo, row.delegation.HoldsOn(today),
            row.delegation.ValidTo > today && (actor.Posts.Any(post => post.Id == row.delegation.FromPostId) || actor.Has(row.delegation.AgencyId, Role.ChiefOfOffice))))];
    }
}
