using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;

namespace CongVu.Organizations;

/// <summary>What founding one organization and entering a list of them share.</summary>
internal sealed class Founding(OfficeContext db, FactLedger ledger)
{
    public static Refusals Check(FoundOrganization.Input input, OrganizationDirectory.Tree tree)
    {
        var holder = input.Code.Length > 0 ? tree.ByCode(input.Code.Trim()) : null;
        return AdministrationRules.CheckName(input.Name)
            .Unless(holder is null, OrganizationRefusals.CodeTaken(input.Code, holder?.Name ?? ""));
    }

    public Organization Add(Actor actor, Id<Organization> id, FoundOrganization.Input input, Organization? parent)
    {
        var organization = new Organization(id, input.Kind, input.Name.Trim(), parent, input.From)
        {
            Abbreviation = input.Abbreviation.Trim(),
            PlaceName = input.PlaceName.Trim(),
            SealDiameter = input.SealDiameter,
        };
        if (input.Code.Length > 0)
        {
            organization.GiveCode(OrganizationCodes.SchemeOf(input.Code), input.Code.Trim(), input.From);
        }

        db.Add(organization);
        ledger.Record(actor.For(parent?.AgencyId ?? id, Role.Administrator), new OrganizationFounded(id, organization.Name, organization.Kind, input.From));
        return organization;
    }
}
