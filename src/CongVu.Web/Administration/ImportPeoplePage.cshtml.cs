using CongVu.Organizations;
using CongVu.Organizations.Importing;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Administration;

/// <summary>Nhập người từ Excel: a list of people with their accounts and first posts.</summary>
[Access(Role.Administrator)]
public sealed class ImportPeoplePage(ImportPeople import) : ListImportPage<PersonColumn>(PeopleList.Form, "người", "/quan-tri/co-quan")
{
    [BindProperty]
    public string Password { get; set; } = "";

    public override bool AsksPassword => true;

    protected override Task<Outcome<ImportReport>> ImportAsync(ListSheet<PersonColumn> sheet, bool isDryRun) =>
        import.RunAsync(Actor, new ImportPeople.Input(sheet, isDryRun ? "" : Password, isDryRun), Cancel);
}
