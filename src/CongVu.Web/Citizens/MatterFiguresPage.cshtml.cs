using CongVu.Calendar;
using CongVu.Citizens;
using CongVu.Citizens.Figures;
using CongVu.DocumentFormat.Reports;
using CongVu.Web.Directives;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Citizens;

/// <summary>Số liệu hồ sơ một cửa: by unit, each number opening its list.</summary>
[Access]
public sealed class MatterFiguresPage(MatterReport report, OfficeClock clock) : OfficePage, IListPage
{
    [BindProperty(Name = "tu", SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(Name = "den", SupportsGet = true)]
    public DateOnly? Last { get; set; }

    public Period Given { get; private set; } = null!;

    public IReadOnlyList<MatterFigures> Rows { get; private set; } = [];

    public MatterFigures Total => MatterReport.Sum(Rows);

    public static IReadOnlyList<MatterClass> Classes { get; } = Enum.GetValues<MatterClass>();

    public ListSource Export => new(
        "so-lieu-mot-cua", "Số liệu giải quyết hồ sơ của tổ chức, cá nhân", $"Nhận từ {Words.Day(Given.From)} đến {Words.Day(Given.LastDay)}",
        [new("Đơn vị", 3), ReportColumn.Narrow("Đã nhận"), .. Classes.Select(value => ReportColumn.Narrow(value.InWords())), ReportColumn.Narrow("Tỷ lệ đúng, trước hạn")],
        Rows.Append(Total).Select(row => ReportRow.Of([row.Name, row.Total, .. Classes.Select(value => (ReportValue)row.Of(value)), Share(row)])));

    public async Task OnGetAsync()
    {
        Given = PeriodOf(From, Last, clock.Today);
        Rows = await report.ByUnitAsync(Actor, Given, Cancel);
    }

    /// <summary>The period asked for, or the year it is.</summary>
    internal static Period PeriodOf(DateOnly? from, DateOnly? last, DateOnly today) => TaskAddress.Between(from, last) ?? PeriodRule.Of("year").Containing(today);

    public string Address(MatterFigures row, MatterClass? value)
    {
        ArgumentNullException.ThrowIfNull(row);
        return MatterQuery.Of(value is { } wanted ? MatterTab.KeyOf(wanted) : "tat-ca", row.Unit?.ToString(), Given.From, Given.LastDay);
    }

    /// <summary>How many of those answered were answered in time, in percent.</summary>
    public static string Share(MatterFigures row) => row is { Answered: > 0 } ? $"{100m * row.InTime / row.Answered:0.#}%".Replace('.', ',') : "–";
}
