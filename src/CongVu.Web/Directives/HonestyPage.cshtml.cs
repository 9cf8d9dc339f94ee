using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Directives.Figures;
using CongVu.DocumentFormat.Reports;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Sổ trung thực: refused closings, returns, reopenings, overrules, late requests and late entries by unit, for those who gave the tasks.</summary>
[Access(Role.Leader, Role.ChiefOfOffice, Role.TrackingOffice, Role.HeadOfUnit)]
public sealed class HonestyPage(HonestyQueries honesty, UnitChoices units, OfficeClock clock) : OfficePage, IListPage
{
    [BindProperty(Name = "tu", SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(Name = "den", SupportsGet = true)]
    public DateOnly? Last { get; set; }

    [BindProperty(Name = "don-vi", SupportsGet = true)]
    public Id<Organization>? Unit { get; set; }

    [BindProperty(Name = "loai", SupportsGet = true)]
    public HonestyKind? Kind { get; set; }

    public Period Period { get; private set; } = null!;

    public OrganizationDirectory.Tree Tree { get; private set; } = null!;

    public IReadOnlyList<IGrouping<Id<Organization>, HonestyQueries.Count>> Rows { get; private set; } = [];

    public IReadOnlyList<HonestyQueries.Line> Lines { get; private set; } = [];

    public ListSource Export => new(
        "so-trung-thuc", "Sổ trung thực", $"Từ {Words.Day(Period.From)} đến {Words.Day(Period.LastDay)}",
        [new("Đơn vị", 3), .. Enum.GetValues<HonestyKind>().Select(kind => ReportColumn.Narrow(kind.InWords()))],
        Rows.Select(row => ReportRow.Of([Tree.NameOf(row.Key), .. Enum.GetValues<HonestyKind>().Select(kind => (ReportValue)row.FirstOrDefault(count => count.Kind == kind)?.Marks)])));

    public async Task OnGetAsync()
    {
        Period = TaskAddress.Between(From, Last) ?? Period.Of(new DateOnly(clock.Today.Year, 1, 1), clock.Today);
        Tree = await units.TreeAsync(Cancel);
        var counts = await honesty.ByUnitAsync(Actor, Period, Cancel);
        Rows = [.. counts.GroupBy(count => count.Unit).OrderByDescending(row => row.Sum(count => count.Marks))];
        if (Unit is { } unit && Kind is { } kind)
        {
            Lines = await honesty.ListAsync(Actor, Period, unit, kind, Cancel);
        }
    }

    public string Address(Id<Organization> unit, HonestyKind kind) =>
        $"?tu={Words.Day(Period.From)}&den={Words.Day(Period.LastDay)}&don-vi={unit}&loai={kind}";
}
