using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports;
using CongVu.Reports.Handling;
using CongVu.Web.Directives;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports.Handling;

/// <summary>The documents behind a number of a handling report.</summary>
[Access]
public sealed class HandlingListPage(HandlingReport report, ReportScope scope, OfficeClock clock) : ReportPage(scope)
{
    [BindProperty(Name = "chieu", SupportsGet = true)]
    public HandlingDirection Direction { get; set; }

    [BindProperty(Name = "tu", SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(Name = "den", SupportsGet = true)]
    public DateOnly? Last { get; set; }

    [BindProperty(Name = "don-vi", SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty(Name = "loai", SupportsGet = true)]
    public HandlingClass? Class { get; set; }

    public Period Period { get; private set; } = null!;

    public IReadOnlyList<HandlingItem> Items { get; private set; } = [];

    public string NameOf(HandlingItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Area.Tree.NameOf(item.Unit);
    }

    public string TableAddress => HandlingAddress.OfTable(Area.Agency.Id, Direction, Period);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAreaAsync())
        {
            return Missing();
        }

        Period = TaskAddress.Between(From, Last) ?? PeriodRule.Of("month").Containing(clock.Today);
        var unit = Id<Organization>.TryParse(Unit, out var wanted) ? wanted : default(Id<Organization>?);
        var items = await report.ListAsync(Actor, Area.Agency.Id, new HandlingReport.Choice(Direction, Period, unit), Class, Cancel);
        Items = items.IsDone ? items.Value : [];
        return items.IsDone ? Page() : Missing();
    }
}
