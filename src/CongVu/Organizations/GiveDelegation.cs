using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Authorizes one post to act for another, for a time, on a written basis (ủy quyền). The chief of office may enter it for the leader.</summary>
public sealed class GiveDelegation
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;

    internal GiveDelegation(OfficeContext db, FactLedger ledger, IdSource ids)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
    }

    /// <param name="From">The post acted for.</param>
    /// <param name="To">The post that acts.</param>
    /// <param name="Capacity">KT., TL. or TUQ.</param>
    /// <param name="Basis">Number and date of the document that gives it.</param>
    /// <param name="Scope">What it covers; empty for all.</param>
    /// <param name="ValidFrom">First day.</param>
    /// <param name="ValidTo">Last day; a delegation without an end is none.</param>
    public sealed record Input(
        Id<Post> From, Id<Post> To, SigningCapacity Capacity, string Basis, string Scope, DateOnly ValidFrom, DateOnly ValidTo);

    public async Task<Outcome<Id<Delegation>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var posts = await db.Set<Post>().Where(post => post.Id == input.From || post.Id == input.To).ToListAsync(cancel);
        var from = posts.Find(post => post.Id == input.From);
        var to = posts.Find(post => post.Id == input.To);
        if (from is null || to is null || from.AgencyId != to.AgencyId || !MayGive(actor, from))
        {
            return OrganizationRefusals.NotAdministrator;
        }

        var isPassedOn = await db.Set<Delegation>().AnyAsync(row => row.ToPostId == from.Id && row.ValidTo >= input.ValidFrom && row.Capacity == SigningCapacity.ByAuthorization, cancel);
        var refusals = new Refusals()
            .Unless(input.Basis.Trim().Length > 0, OrganizationRefusals.DelegationBasisMissing)
            .Unless(input.ValidFrom <= input.ValidTo, OrganizationRefusals.DatesReversed)
            .Unless(!(isPassedOn && input.Capacity is SigningCapacity.ByAuthorization), OrganizationRefusals.DelegationPassedOn);
        if (refusals.Any)
        {
            return refusals;
        }

        var delegation = new Delegation(ids.Next<Delegation>(), from, to, input.Capacity, input.Basis.Trim(), input.ValidFrom, input.ValidTo)
        {
            Scope = input.Scope.Trim(),
        };
        db.Add(delegation);
        ledger.Record(actor.For(from.AgencyId), new DelegationGiven(delegation.Id, from.Id, to.Id, input.Capacity, delegation.Basis, input.ValidFrom, input.ValidTo));
        return (await db.SaveAsync(cancel)).With(delegation.Id);
    }

    private static bool MayGive(Actor actor, Post from) =>
        actor.Posts.Any(post => post.Id == from.Id) || actor.Has(from.AgencyId, Role.ChiefOfOffice);
}
