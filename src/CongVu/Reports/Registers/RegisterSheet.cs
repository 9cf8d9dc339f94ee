using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.Documents;

namespace CongVu.Reports.Registers;

/// <summary>The columns of the printed books and a line as it stands in them (Decree 30, annex IV).</summary>
public static class RegisterSheet
{
    private static readonly ReportColumn[] Incoming =
    [
        ReportColumn.Narrow("Ngày đến"), ReportColumn.Narrow("Số đến"), new("Tác giả", 2), new("Số, ký hiệu văn bản", 1.5), ReportColumn.Narrow("Ngày tháng văn bản"), new("Tên loại và trích yếu nội dung văn bản", 3.6),
        new("Đơn vị hoặc người nhận", 1.8), ReportColumn.Narrow("Ngày chuyển"), ReportColumn.Narrow("Ký nhận"), new("Ghi chú", 1.2),
    ];

    private static readonly ReportColumn[] Outgoing =
    [
        new("Số, ký hiệu văn bản", 1.5), ReportColumn.Narrow("Ngày tháng văn bản"), new("Tên loại và trích yếu nội dung văn bản", 3.6), new("Người ký", 1.5), new("Nơi nhận văn bản", 2.4),
        new("Đơn vị, người nhận bản lưu", 1.8), ReportColumn.Narrow("Số lượng bản"), ReportColumn.Narrow("Ngày chuyển"), ReportColumn.Narrow("Ký nhận"), new("Ghi chú", 1.2),
    ];

    public static IReadOnlyList<ReportColumn> Columns(RegisterKind kind) => kind is RegisterKind.Incoming ? Incoming : Outgoing;

    /// <summary>A line. A void number stays in its line and is counted as no document.</summary>
    public static ReportRow Row(RegisterKind kind, RegisterQueries.Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return (kind is RegisterKind.Incoming ? IncomingRow(line) : OutgoingRow(line)) with { IsCounted = line.VoidReason is null };
    }

    /// <summary>The last row of a book.</summary>
    public static ReportRow Total(int documents, int voids) =>
        ReportRow.Total($"Tổng cộng: {documents} văn bản{(voids > 0 ? $", {voids} số hủy" : "")}", Incoming.Length);

    private static ReportRow IncomingRow(RegisterQueries.Line line) => ReportRow.Of(
        VietnamTime.DayOf(line.EnteredAt), line.Number, line.AuthorOrSigner, line.Code, line.Date, line.TypeAndSubject, line.Receivers, Day(line.HandedOn), "", Note(line));

    private static ReportRow OutgoingRow(RegisterQueries.Line line) => ReportRow.Of(
        line.Code, line.Date, line.TypeAndSubject, line.AuthorOrSigner, line.Receivers, line.KeptBy, "bản điện tử", Day(line.HandedOn), "", Note(line));

    private static string Note(RegisterQueries.Line line) => line.VoidReason is { } reason ? $"Số hủy: {reason}" : line.Note;

    private static DateOnly? Day(DateTimeOffset? at) => at is { } moment ? VietnamTime.DayOf(moment) : null;
}
