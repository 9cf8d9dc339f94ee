using CongVu.Calendar;
using CongVu.Reports;
using CongVu.Reports.SigningRates;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports;

/// <summary>The documents behind a number of the table of signing rates.</summary>
[Access]
public sealed class SigningListPage(SigningReport report, ReportScope scope, OfficeClock clock) : ReportPage(scope)
{
    [BindProperty(Name = "thang", SupportsGet = true)]
    public string? Month { get; set; }

    [BindProperty(Name = "cot", SupportsGet = true)]
    public SigningColumn Column { get; set; }

    public Period Period { get; private set; } = null!;

    public IReadOnlyList<SigningReport.Line> Lines { get; private set; } = [];

    /// <summary>Whether the documents are of an agency where this person works: only then their pages may open.</summary>
    public bool IsOwn => Actor.IsIn(Area.Agency.Id);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAreaAsync())
        {
            return Missing();
        }

        Period = SigningPage.PeriodOf(Month) ?? PeriodRule.Of("month").Containing(clock.Today).Previous;
        var lines = await report.ListAsync(Actor, Area.Agency.Id, Period, Column, Cancel);
        Lines = lines.IsDone ? lines.Value : [];
        return lines.IsDone ? Page() : Missing();
    }
}
