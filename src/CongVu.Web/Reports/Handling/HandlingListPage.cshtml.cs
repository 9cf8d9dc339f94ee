using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports;
using CongVu.Reports.Handling;
using CongVu.Web.Directives;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports.Handling;

/// <summary>The documents behind a number of a handling report.</summary>
[Access]
public sealed class HandlingListPage(HandlingReport report, ReportScope scope, OfficeClock clock) : ReportPage(scope), IListPage
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

    public ListSource Export => new(
        "danh-sach-giai-quyet", Class is { } only ? only.InFull() : $"Tất cả {Direction.InWords()}", $"Từ {Words.Day(Period.From)} đến {Words.Day(Period.LastDay)}",
        [new("Số, ký hiệu", 1.4), ReportColumn.Narrow("Ngày"), new("Trích yếu", 4), new("Đơn vị", 2.4), ReportColumn.Narrow("Hạn"), ReportColumn.Narrow("Xong ngày"), new("Tình trạng", 1.8)],
        Items.Select(item => ReportRow.Of(item.Code, item.Day, item.Subject, NameOf(item), item.Due, item.DoneOn, item.Class.InFull()))) { Organization = Area.Agency.Name };

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
