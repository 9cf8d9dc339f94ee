using System.Globalization;
using CongVu.Calendar;
using CongVu.Directives.Figures;
using CongVu.Reports;
using CongVu.Reports.DirectiveFigures;
using CongVu.Web.Directives;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports;

/// <summary>Báo cáo nhiệm vụ được giao: any period, as of any day; every number leads to its tasks.</summary>
[Access]
public sealed class DirectivesPage(DirectiveReport report, ReportScope scope, OfficeClock clock) : ReportPage(scope)
{
    [BindProperty(Name = "tu", SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(Name = "den", SupportsGet = true)]
    public DateOnly? Last { get; set; }

    [BindProperty(Name = "ngay", SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    public DirectiveTable Table { get; private set; } = null!;

    /// <summary>The lists show what the person may see; who does not follow tasks gets the figures alone.</summary>
    public bool MayList => DirectivesMenu.MayFollow(Actor) && Actor.IsIn(Area.Agency.Id);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAreaAsync())
        {
            return Missing();
        }

        var given = TaskAddress.Between(From, Last) ?? PeriodRule.Of("half-year").Containing(clock.Today);
        Table = await report.MakeAsync(Area, given, AsOf is { } day && day < clock.Today ? day : clock.Today, Cancel);
        return Answer(() => DirectiveSheet.Print(Table));
    }

    public string ListAddress(DirectiveRow row, TaskClass? value) => TaskAddress.Of(
        new TaskFilter(TaskScope.Tracking, Table.AsOf) { Given = Period.Of(Table.From, Table.LastDay), Unit = row.Unit, Class = value }, clock.Today) + (value is null ? "&loai=" : "");

    public string FileAddress(ReportFormat format) => string.Create(CultureInfo.InvariantCulture,
        $"/bao-cao/nhiem-vu?co-quan={Area.Agency.Id}&tu={Table.From:yyyy-MM-dd}&den={Table.LastDay:yyyy-MM-dd}&ngay={Table.AsOf:yyyy-MM-dd}&tep={format}");
}
