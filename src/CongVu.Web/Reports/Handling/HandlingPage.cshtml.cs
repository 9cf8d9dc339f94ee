using CongVu.Calendar;
using CongVu.Reports;
using CongVu.Reports.Handling;
using CongVu.Web.Directives;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports.Handling;

/// <summary>Tình hình giải quyết văn bản: any period, incoming or outgoing; every number leads to its documents.</summary>
[Access]
public sealed class HandlingPage(HandlingReport report, ReportScope scope, OfficeClock clock) : ReportPage(scope)
{
    [BindProperty(Name = "chieu", SupportsGet = true)]
    public HandlingDirection Direction { get; set; }

    [BindProperty(Name = "tu", SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(Name = "den", SupportsGet = true)]
    public DateOnly? Last { get; set; }

    public HandlingTable Table { get; private set; } = null!;

    public Period Period { get; private set; } = null!;

    /// <summary>The lists show documents; who does not see all of the agency's gets the figures alone.</summary>
    public bool MayList => HandlingReport.MayList(Actor, Area.Agency.Id);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAreaAsync())
        {
            return Missing();
        }

        Period = TaskAddress.Between(From, Last) ?? PeriodRule.Of("month").Containing(clock.Today);
        Table = await report.MakeAsync(Area, new HandlingReport.Choice(Direction, Period), Cancel);
        return Answer(() => HandlingSheet.Print(Table));
    }

    public string FileAddress(ReportFormat format) => $"{HandlingAddress.OfTable(Area.Agency.Id, Direction, Period)}&tep={format}";
}
