using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Ends an organization on a day and names its successors (giải thể, sáp nhập, chia tách). History stays.</summary>
public sealed class EndOrganization
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OrganizationDirectory directory;

    internal EndOrganization(OfficeContext db, FactLedger ledger, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.directory = directory;
    }

    /// <param name="Organization">Which ends.</param>
    /// <param name="LastDay">Its last day.</param>
    /// <param name="Successors">Who takes over; several at a split.</param>
    /// <param name="Basis">The resolution or decision.</param>
    public sealed record Input(Id<Organization> Organization, DateOnly LastDay, IReadOnlyList<Id<Organization>> Successors, string Basis);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var organization = await db.Set<Organization>().FirstOrDefaultAsync(row => row.Id == input.Organization, cancel);
        if (organization is null || !AdministrationRules.MayManage(actor, tree, organization.ParentId))
        {
            return OrganizationRefusals.NotAdministrator;
        }

        var held = await db.Set<Post>().CountAsync(
            post => post.OrganizationId == organization.Id && (post.ValidTo == null || post.ValidTo > input.LastDay), cancel);
        var refusals = new Refusals()
            .Unless(input.LastDay >= organization.ValidFrom, OrganizationRefusals.DatesReversed)
            .Unless(held == 0, OrganizationRefusals.StillHasOpenPosts(held))
            .Unless(input.Successors.All(tree.Entries.ContainsKey), OrganizationRefusals.NotFound);
        if (refusals.Any)
        {
            return refusals;
        }

        organization.End(input.LastDay);
        db.AddRange(input.Successors.Select(successor =>
            new OrganizationSuccession(organization.Id, successor, input.LastDay.AddDays(1), input.Basis)));
        ledger.Record(actor.For(organization.AgencyId, Role.Administrator),
            new OrganizationEnded(organization.Id, input.LastDay, input.Successors, input.Basis));
        var saved = await db.SaveAsync(cancel);
        directory.Forget();
        return saved;
    }
}
