using CongVu.Archive;
using CongVu.Calendar;
using CongVu.Organizations;
using CongVu.Reports;
using CongVu.Reports.CaseFiles;
using CongVu.Web.Reports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Archive;

/// <summary>Hồ sơ: the files of a year that this person may see, with the printed list.</summary>
[Access]
public sealed class CaseFilesPage(CaseFileQueries queries, OrganizationDirectory directory, OfficeClock clock) : OfficePage
{
    [BindProperty(Name = "nam", SupportsGet = true)]
    public int? Wanted { get; set; }

    /// <summary>As which file; absent for the page.</summary>
    [BindProperty(Name = "tep", SupportsGet = true)]
    public ReportFormat? As { get; set; }

    public int Year => Wanted ?? clock.Today.Year;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<CaseFileQueries.Line> Lines { get; private set; } = [];

    public OrganizationDirectory.Tree Tree { get; private set; } = null!;

    public bool MayOpen => FilingPlanQueries.AgenciesOf(Actor).Count > 0;

    public async Task<IActionResult> OnGetAsync()
    {
        Tree = await directory.GetAsync(Cancel);
        Years = [.. (await queries.YearsAsync(Actor, Cancel)).Append(clock.Today.Year).Append(Year).Distinct().OrderDescending()];
        Lines = await queries.ListAsync(Actor, Year, Cancel);
        return As is { } format ? ReportFile.Of(CaseFileSheet.PrintList(Actor.Posts.Count > 0 ? Actor.Posts[0].AgencyName : "", Year, Lines), format) : Page();
    }
}
