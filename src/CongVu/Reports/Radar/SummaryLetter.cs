using CongVu.Calendar;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Reports.Monthly;

namespace CongVu.Reports.Radar;

/// <summary>Words the office's report to the head from the frozen reports (báo cáo tổng hợp trình Chủ tịch).</summary>
internal static class SummaryLetter
{
    public static string SubjectOf(RadarTable table) => $"tổng hợp kết quả thực hiện ý kiến chỉ đạo ({Lower(table.Title)})";

    public static AdministrativeDocument Compose(RadarTable table, OrganizationDirectory.Entry agency, OutgoingCard card) => new()
    {
        Type = DocumentTypes.All.First(type => type.Name == card.TypeName),
        IssuingOrganization = agency.Name.Replace("UBND ", "Ủy ban nhân dân ", StringComparison.Ordinal),
        Code = new PrintedCode(null, card.Notation),
        PlaceAndDate = new PlaceAndDate(agency.PlaceName, null, null, null),
        Subject = card.Subject,
        Body = [.. Body(table)],
        Signer = new SignerBlock(["…"], "…"),
        Recipients = ["Chủ tịch, các Phó Chủ tịch"],
        FileCopy = "VT",
        Appendices = [new Appendix("Số liệu theo báo cáo của từng đơn vị", [Figures(table)]) { IsLandscape = false }],
    };

    private static IEnumerable<BodyBlock> Body(RadarTable table)
    {
        var total = table.Total;
        var late = table.In(ReportStanding.SentLate);
        yield return new BodyItem(ItemLevel.Clause, 1, $"Việc gửi báo cáo: {table.Rows.Count} đơn vị phải báo cáo; {table.Rows.Count - table.Missing.Count} đơn vị đã gửi, trong đó {late.Count} đơn vị gửi sau 17 giờ ngày {VietnamDate.InDigits(VietnamTime.DayOf(table.DueAt))}{Listed(late)}.");
        yield return new BodyItem(ItemLevel.Clause, 2, $"Theo các báo cáo đã gửi: {total.Total} nội dung, đã hoàn thành {total.Done}, chưa đến hạn {total.NotYetDue}, quá hạn chưa hoàn thành {total.Overdue}, có văn bản xin gia hạn {total.ExtensionAsked}.");
        yield return new BodyItem(ItemLevel.Clause, 3, Missing(table));
        if (table.Rows.Where(row => row.Corrections > 0).Select(SummarySheet.Correction).ToList() is { Count: > 0 } corrections)
        {
            yield return new BodyItem(ItemLevel.Clause, 4, $"Đính chính sau khi gửi, số liệu đã chốt giữ nguyên: {string.Join(" ", corrections)}");
        }
    }

    private static string Missing(RadarTable table)
    {
        var (silent, incomplete) = (table.In(ReportStanding.NotSent), table.In(ReportStanding.Incomplete));
        return table.Missing.Count == 0
            ? "Không có đơn vị nào chưa gửi báo cáo."
            : $"Chưa gửi báo cáo: {silent.Count} đơn vị{Listed(silent)}; chưa gửi và còn nội dung quá hạn chưa nêu nguyên nhân, phương án xử lý: {incomplete.Count} đơn vị{Listed(incomplete)}. Kính trình Chủ tịch xem xét, chỉ đạo thủ trưởng các đơn vị này.";
    }

    private static BodyTable Figures(RadarTable table) => new(
        [
            new BodyColumn("TT", 0.5, true), new BodyColumn("Đơn vị", 2.6), new BodyColumn("Tổng số", 0.8, true), new BodyColumn("Đã hoàn thành", 0.9, true),
            new BodyColumn("Chưa đến hạn", 0.9, true), new BodyColumn("Quá hạn", 0.8, true), new BodyColumn("Xin gia hạn", 0.8, true),
        ],
        [
            .. table.Rows.Where(row => row.IsSent).Select((row, index) => (IReadOnlyList<string>)[$"{index + 1}", row.Name, .. Cells(row.Counts)]),
            ["", "Cộng", .. Cells(table.Total)],
        ]);

    private static IEnumerable<string> Cells(SectionCounts counts) => Enum.GetValues<MonthlySection>().Select(section => $"{counts.Of(section)}").Prepend($"{counts.Total}");

    private static string Listed(IReadOnlyList<RadarRow> rows) => rows.Count == 0 ? "" : $" ({string.Join(", ", rows.Select(row => row.Name))})";

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
