using CongVu.Calendar;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Reports;

namespace CongVu.Reports.Monthly;

/// <summary>Puts the monthly report into its form: seven columns, four sections (phụ lục báo cáo tháng).</summary>
public static class MonthlySheet
{
    private static readonly ReportColumn[] Columns =
    [
        new("Stt", 0.45) { Alignment = ColumnAlignment.Center },
        new("Nội dung chỉ đạo", 2.6),
        new("Văn bản chỉ đạo của UBND tỉnh (ghi số Văn bản và ngày tháng ban hành)", 1.6),
        new("Thời gian hoàn thành", 1.1) { Alignment = ColumnAlignment.Center },
        new("Kết quả thực hiện (ghi rõ đã hoàn thành hoặc chưa hoàn thành)", 1.9),
        new("Nguyên nhân, đề xuất phương án xử lý và dự kiến thời gian hoàn thành (đối với các nội dung quá hạn, chưa hoàn thành)", 2.4),
        new("Ghi chú", 0.8),
    ];

    public static PrintedReport Print(MonthlyTable table) => new($"bao-cao-{table.LastDay:yyyy-MM}", Lay(table), table);

    private static TableReport Lay(MonthlyTable table) => new()
    {
        Title = "Báo cáo kết quả thực hiện ý kiến chỉ đạo của UBND tỉnh, lãnh đạo UBND tỉnh",
        Subtitle = $"({table.Title})",
        Organization = table.UnitName,
        IsLandscape = true,
        Columns = Columns,
        Rows = Enum.GetValues<MonthlySection>().SelectMany(section => Section(table, section)),
        Notes = [.. Notes(table)],
        Signer = table.SignerName.Length > 0 ? SignerBlock.Head(table.SignerTitle, table.SignerName) : null,
    };

    private static IEnumerable<ReportRow> Section(MonthlyTable table, MonthlySection section) =>
        table.In(section).Select((item, index) => Row(index + 1, item, table.NoteOf(item.Assignment))).Prepend(new ReportRow(ReportRowKind.Section, [section.Number(), section.InWords()]));

    private static ReportRow Row(int number, MonthlyItem item, string note) => new(ReportRowKind.Ordinary,
        [number, item.Content, item.Source, item.Due is { } due ? VietnamDate.InDigits(due) : "Không có thời hạn", item.Result, Reason(item.Explanation), note]);

    private static string Reason(OverdueReason? reason) => reason is null
        ? ""
        : $"Nguyên nhân: {reason.Cause}. Phương án xử lý: {reason.Remedy}. Dự kiến hoàn thành: {VietnamDate.InDigits(reason.ExpectedOn)}.";

    private static IEnumerable<string> Notes(MonthlyTable table)
    {
        yield return $"Đề xuất, kiến nghị: {(table.Proposals.Length > 0 ? table.Proposals : "không có.")}";
        yield return $"{table.Rule} {MonthlyRules.Overlap}";
        yield return table.SentAt is { } at
            ? $"Số liệu chốt lúc {VietnamTime.ToLocal(at):HH:mm} ngày {VietnamDate.InDigits(VietnamTime.DayOf(at))}; thay đổi về sau không sửa báo cáo này{(table.Corrections.Count > 0 ? $"; {table.Corrections.Count} đính chính ghi ở cột Ghi chú" : "")}."
            : "Báo cáo chưa gửi; số liệu còn thay đổi theo việc thực hiện.";
    }
}
