using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Gives an organization another name from a day on; documents of before keep the old one (đổi tên).</summary>
public sealed class RenameOrganization
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly OrganizationDirectory directory;

    internal RenameOrganization(OfficeContext db, FactLedger ledger, OfficeClock clock, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.directory = directory;
    }

    /// <param name="Organization">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Name">The new name.</param>
    public sealed record Input(Id<Organization> Organization, int Version, string Name);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var organization = await db.Set<Organization>().Include(row => row.Names).FirstOrDefaultAsync(row => row.Id == input.Organization, cancel);
        if (organization is null || !AdministrationRules.MayManage(actor, await directory.GetAsync(cancel), organization.Id))
        {
            return OrganizationRefusals.NotAdministrator;
        }

        var refusals = AdministrationRules.CheckName(input.Name)
            .Unless(organization.Version == input.Version, DatabaseRefusals.ChangedMeanwhile);
        if (refusals.Any)
        {
            return refusals;
        }

        ledger.Record(actor.For(organization.AgencyId, Role.Administrator),
            new OrganizationRenamed(organization.Id, organization.Name, input.Name.Trim(), clock.Today));
        organization.Rename(input.Name.Trim(), clock.Today);
        var saved = await db.SaveAsync(cancel);
        directory.Forget();
        return saved;
    }
}
