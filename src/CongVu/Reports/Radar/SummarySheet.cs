using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.Reports.Charts;
using CongVu.Reports.Monthly;

namespace CongVu.Reports.Radar;

/// <summary>Puts the reports of all units together in print (biểu tổng hợp báo cáo tháng).</summary>
public static class SummarySheet
{
    public static PrintedReport Print(RadarTable table, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new PrintedReport($"tong-hop-{period.LastDay:yyyy-MM}", Lay(table), table);
    }

    private static TableReport Lay(RadarTable table) => new()
    {
        Title = "Tổng hợp báo cáo kết quả thực hiện ý kiến chỉ đạo",
        Subtitle = $"({table.Title})",
        Organization = table.AgencyName,
        IsLandscape = true,
        Charts = table.Rows.Any(row => row.IsSent) ? [RadarCharts.ByUnit(table).ForPrint()] : [],
        Columns =
        [
            new("TT", 0.5) { Alignment = ColumnAlignment.Center }, new("Đơn vị", 3), new("Gửi báo cáo", 1.8),
            Number("Tổng số"), Number("Đã hoàn thành"), Number("Chưa đến hạn"), Number("Quá hạn"), Number("Xin gia hạn"),
        ],
        Rows =
        [
            .. table.Rows.Select((row, index) => new ReportRow(ReportRowKind.Ordinary, [index + 1, row.Name, Standing(row), .. row.IsSent ? Cells(row.Counts) : []])),
            new ReportRow(ReportRowKind.Total, ["Cộng các báo cáo đã gửi", "", .. Cells(table.Total)]) { FirstSpan = 2 },
        ],
        Notes =
        [
            $"Số liệu lấy từ báo cáo các đơn vị đã gửi, chốt lúc gửi; đơn vị chưa gửi để trống. Hạn gửi: 17 giờ ngày {VietnamDate.InDigits(VietnamTime.DayOf(table.DueAt))}.",
            MonthlyRules.Overlap,
            .. table.Rows.Where(row => row.Corrections > 0).Select(Correction),
        ],
    };

    /// <summary>What a unit corrected after sending, beside its frozen figures.</summary>
    internal static string Correction(RadarRow row) =>
        $"{row.Name} đính chính {row.Corrections} nội dung sau khi gửi; theo đính chính: đã hoàn thành {row.Corrected.Done}, chưa đến hạn {row.Corrected.NotYetDue}, quá hạn {row.Corrected.Overdue}, xin gia hạn {row.Corrected.ExtensionAsked}.";

    private static string Standing(RadarRow row) => row.SentAt is { } at
        ? $"{row.Standing.InWords()} {VietnamTime.ToLocal(at):HH:mm} {VietnamDate.InDigits(VietnamTime.DayOf(at))}"
        : row.Unexplained > 0 ? $"{row.Standing.InWords()}: {row.Unexplained} nội dung chưa giải trình" : row.Standing.InWords();

    private static IEnumerable<ReportValue> Cells(SectionCounts counts) =>
        [counts.Total, .. Enum.GetValues<MonthlySection>().Select(section => (ReportValue)counts.Of(section))];

    private static ReportColumn Number(string title) => new(title, 1) { Alignment = ColumnAlignment.Center, IsSummed = true };
}
