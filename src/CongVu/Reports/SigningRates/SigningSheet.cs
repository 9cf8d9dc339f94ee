using CongVu.DocumentFormat.Reports;

namespace CongVu.Reports.SigningRates;

/// <summary>Puts the table of signing rates into the form in which districts print it (phụ lục tỷ lệ ký số).</summary>
public static class SigningSheet
{
    private const string Nothing = "–";
    private const string Leader = "Văn bản đi có ký số của lãnh đạo";
    private const string Agency = "Văn bản gửi đi có ký số cơ quan";

    private static readonly ReportColumn[] Columns =
    [
        new("TT", 0.5) { Alignment = ColumnAlignment.Center },
        new("Tên cơ quan", 2.4),
        new("Văn bản gửi đi", 1) { Alignment = ColumnAlignment.Center, IsSummed = true },
        new("Số lượng", 0.9) { Group = Leader, Alignment = ColumnAlignment.Center, IsSummed = true },
        new("Tỷ lệ", 0.9) { Group = Leader, Alignment = ColumnAlignment.Center },
        new("Số lượng", 0.9) { Group = Agency, Alignment = ColumnAlignment.Center, IsSummed = true },
        new("Tỷ lệ", 0.9) { Group = Agency, Alignment = ColumnAlignment.Center },
        new("Ghi chú", 2),
    ];

    public static PrintedReport Print(SigningTable table) => new($"ky-so-{table.From:yyyy-MM}", Lay(table), table);

    private static TableReport Lay(SigningTable table) => new()
    {
        Title = "Tình hình ký số văn bản điện tử gửi đi",
        Subtitle = table.Period.Title,
        Organization = table.AgencyName,
        Columns = Columns,
        Rows = [.. table.Rows.Select((row, index) => Row(index + 1, row)), Total(table.Total)],
        Notes =
        [
            "Tính theo ngày ban hành, mỗi văn bản một lần, chỉ xét tệp văn bản chính; văn bản thu hồi vẫn tính ở tháng ban hành.",
            "Ký số của lãnh đạo: chữ ký hợp lệ của người có thẩm quyền ký của cơ quan. Ký số cơ quan: chữ ký hợp lệ bằng chứng thư của cơ quan. Cơ quan không gửi văn bản nào ghi “–”.",
        ],
    };

    private static ReportRow Row(int number, SigningRow row) =>
        new(ReportRowKind.Ordinary, [number, row.Name, .. Figures(row.Counts), Remark(row.Counts)]);

    private static ReportRow Total(SigningCounts counts) =>
        new(ReportRowKind.Total, ["Tổng cộng", .. Figures(counts), Remark(counts)]) { FirstSpan = 2 };

    private static ReportValue[] Figures(SigningCounts counts) =>
        [counts.Issued, counts.LeaderSigned, Rate(counts.LeaderRate), counts.AgencySigned, Rate(counts.AgencyRate)];

    private static ReportValue Rate(decimal? rate) => rate is { } share ? ReportValue.Percent(share) : Nothing;

    /// <summary>Which documents are not counted as signed in full, and why.</summary>
    public static string Remark(SigningCounts counts)
    {
        (int Count, string Words)[] gaps =
        [
            (counts.PaperUnsigned, "bản giấy, chưa ký số"), (counts.PaperSealed, "bản giấy, chỉ cơ quan ký số"), (counts.NotValid, "chữ ký số không hợp lệ"),
        ];
        return string.Join("; ", gaps.Where(gap => gap.Count > 0).Select(gap => $"{gap.Count} {gap.Words}"));
    }
}
