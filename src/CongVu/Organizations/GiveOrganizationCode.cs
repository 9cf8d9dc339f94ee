using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Gives an organization an identifier code from today on; the one of the same scheme ends the day before (cấp mã định danh).</summary>
public sealed class GiveOrganizationCode
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly OrganizationDirectory directory;

    internal GiveOrganizationCode(OfficeContext db, FactLedger ledger, OfficeClock clock, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.directory = directory;
    }

    /// <param name="Organization">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Code">The scheme follows from its form.</param>
    public sealed record Input(Id<Organization> Organization, int Version, string Code);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var organization = await db.Set<Organization>().Include(row => row.Codes).FirstOrDefaultAsync(row => row.Id == input.Organization, cancel);
        var tree = await directory.GetAsync(cancel);
        if (organization is null || !AdministrationRules.MayManage(actor, tree, organization.Id))
        {
            return OrganizationRefusals.NotAdministrator;
        }

        var code = input.Code.Trim();
        var holder = tree.ByCode(code);
        var refusals = new Refusals()
            .Unless(code.Length is > 0 and <= OrganizationCodes.MostLetters, OrganizationRefusals.CodeMissing)
            .Unless(holder is null, OrganizationRefusals.CodeTaken(code, holder?.Name ?? ""))
            .Unless(organization.Version == input.Version, DatabaseRefusals.ChangedMeanwhile);
        if (refusals.Any)
        {
            return refusals;
        }

        organization.GiveCode(OrganizationCodes.SchemeOf(code), code, clock.Today);
        ledger.Record(actor.For(organization.AgencyId, Role.Administrator), new OrganizationCodeGiven(organization.Id, code, clock.Today));
        var saved = await db.SaveAsync(cancel);
        directory.Forget();
        return saved;
    }
}
