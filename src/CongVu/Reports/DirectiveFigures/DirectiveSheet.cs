using CongVu.Calendar;
using CongVu.Directives.Figures;
using CongVu.DocumentFormat.Reports;
using CongVu.Reports.Charts;

namespace CongVu.Reports.DirectiveFigures;

/// <summary>Puts the table of tasks by class into print (biểu số liệu nhiệm vụ).</summary>
public static class DirectiveSheet
{
    private const string Done = "Đã hoàn thành";
    private const string Open = "Đang thực hiện";

    private static readonly ReportColumn[] Columns =
    [
        new("TT", 0.5) { Alignment = ColumnAlignment.Center },
        new("Cơ quan, đơn vị", 3),
        Number("Tổng số"),
        Number("Đúng hạn") with { Group = Done },
        Number("Quá hạn") with { Group = Done },
        Number("Trong hạn") with { Group = Open },
        Number("Quá hạn") with { Group = Open },
        Number("Không thời hạn") with { Group = Open },
        new("Tỷ lệ hoàn thành", 1) { Alignment = ColumnAlignment.Center },
    ];

    public static PrintedReport Print(DirectiveTable table) => new($"nhiem-vu-{table.AsOf:yyyy-MM-dd}", Lay(table), table);

    private static TableReport Lay(DirectiveTable table) => new()
    {
        Title = "Tình hình thực hiện nhiệm vụ được giao",
        Subtitle = $"Nhiệm vụ giao từ ngày {VietnamDate.InDigits(table.From)} đến ngày {VietnamDate.InDigits(table.LastDay)}, tính đến hết ngày {VietnamDate.InDigits(table.AsOf)}",
        Organization = table.AgencyName,
        Charts = [.. DirectiveCharts.Of(table).Select(chart => chart.ForPrint())],
        Columns = Columns,
        Numbers = NumberTemplate.Vietnamese with { Decimals = 1 },
        Rows =
        [
            .. table.Rows.Select((row, index) => new ReportRow(ReportRowKind.Ordinary, [index + 1, row.Name, .. Cells(row.Figures)])),
            new ReportRow(ReportRowKind.Total, ["Tổng cộng", .. Cells(table.Total)]) { FirstSpan = 2 },
        ],
        Notes =
        [
            "Mỗi nhiệm vụ tính một lần cho đơn vị chủ trì và thuộc đúng một cột. Thời hạn là hạn đang có hiệu lực vào ngày tính; nhiệm vụ chờ xác nhận tính theo ngày báo cáo và vẫn là đang thực hiện.",
            .. table.Before is { } before ? [Compare(before)] : Array.Empty<string>(),
        ],
    };

    private static string Compare(DirectiveComparison before) =>
        $"Kỳ trước (giao từ ngày {VietnamDate.InDigits(before.From)} đến ngày {VietnamDate.InDigits(before.LastDay)}, tính đến hết ngày {VietnamDate.InDigits(before.AsOf)}): {before.Total.Total} nhiệm vụ, hoàn thành {before.Total.Done}, đang thực hiện {before.Total.Open}, trong đó quá hạn {before.Total.OpenOverdue}.";

    private static ReportValue[] Cells(ClassFigures figures) =>
    [
        figures.Total, figures.DoneOnTime, figures.DoneLate, figures.OpenInTime, figures.OpenOverdue, figures.WithoutDeadline,
        figures.Total == 0 ? "–" : ReportValue.Percent((decimal)figures.Done / figures.Total),
    ];

    private static ReportColumn Number(string title) => new(title, 1) { Alignment = ColumnAlignment.Center, IsSummed = true };
}
