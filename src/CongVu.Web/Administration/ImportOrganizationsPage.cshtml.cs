using CongVu.Organizations;
using CongVu.Organizations.Importing;
using CongVu.Outcomes;
using CongVu.Web.Shared;

namespace CongVu.Web.Administration;

/// <summary>Nhập cơ quan, đơn vị từ Excel: a list of agencies and units below the administrator's own.</summary>
[Access(Role.Administrator)]
public sealed class ImportOrganizationsPage(ImportOrganizations import) : ListImportPage<OrganizationColumn>(OrganizationList.Form, "cơ quan, đơn vị", "/quan-tri/co-quan")
{
    protected override Task<Outcome<ImportReport>> ImportAsync(ListSheet<OrganizationColumn> sheet, bool isDryRun) =>
        import.RunAsync(Actor, new ImportOrganizations.Input(sheet, isDryRun), Cancel);
}
