using CongVu.Directives.Importing;
using CongVu.Organizations;
using CongVu.Organizations.Importing;
using CongVu.Outcomes;
using CongVu.Web.Shared;

namespace CongVu.Web.Directives;

/// <summary>Nhập nhiệm vụ từ Excel.</summary>
[Access(Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader)]
public sealed class ImportPage(ImportTasks import) : ListImportPage<TaskColumn>(TaskList.Form, "nhiệm vụ", "/theo-doi")
{
    protected override Task<Outcome<ImportReport>> ImportAsync(ListSheet<TaskColumn> sheet, bool isDryRun)
    {
        var agency = Actor.Posts.First(post => post.Role is Role.TrackingOffice or Role.ChiefOfOffice or Role.Leader).Agency;
        return import.RunAsync(Actor, new ImportTasks.Input(agency, sheet, isDryRun), Cancel);
    }
}
