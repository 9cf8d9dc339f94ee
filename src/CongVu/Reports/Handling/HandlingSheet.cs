using CongVu.Calendar;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Reports;
using CongVu.Reports.Charts;

namespace CongVu.Reports.Handling;

/// <summary>Puts a handling report into print, with room to sign (biểu tình hình giải quyết văn bản).</summary>
public static class HandlingSheet
{
    public static PrintedReport Print(HandlingTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var name = table.Direction is HandlingDirection.Incoming ? "den" : "di";
        return new PrintedReport($"giai-quyet-van-ban-{name}-{table.From:yyyy-MM-dd}", Lay(table), table);
    }

    private static TableReport Lay(HandlingTable table) => new()
    {
        Title = $"Báo cáo tình hình giải quyết {table.Direction.InWords()}",
        Subtitle = $"Từ ngày {VietnamDate.InDigits(table.From)} đến ngày {VietnamDate.InDigits(table.LastDay)}, tính đến ngày {VietnamDate.InDigits(table.AsOf)}",
        Organization = table.AgencyName,
        IsLandscape = true,
        Charts = [.. HandlingCharts.Of(table).Select(chart => chart.ForPrint())],
        Columns =
        [
            new ReportColumn("TT", 0.5) { Alignment = ColumnAlignment.Center }, new ReportColumn("Đơn vị", 3), Number("Tổng số"),
            .. HandlingWords.Classes(table.Direction).Select(value => Number(value.InWords()) with { Group = HandlingWords.GroupOf(value) is { Length: > 0 } group ? group : null }),
        ],
        Rows =
        [
            .. table.Rows.Select((row, index) => new ReportRow(ReportRowKind.Ordinary, [index + 1, row.Name, .. Cells(table, row.Counts)])),
            new ReportRow(ReportRowKind.Total, ["Tổng cộng", .. Cells(table, table.Total)]) { FirstSpan = 2 },
        ],
        Notes = HandlingWords.Rules(table.Direction),
        LeftSigner = new SignerBlock(["Người lập"], ""),
        Signer = new SignerBlock(["Thủ trưởng đơn vị"], ""),
    };

    private static ReportValue[] Cells(HandlingTable table, HandlingCounts counts) =>
        [counts.Total, .. HandlingWords.Classes(table.Direction).Select(value => (ReportValue)counts.Of(value))];

    private static ReportColumn Number(string title) => new(title, 1) { Alignment = ColumnAlignment.Center, IsSummed = true };
}
