using CongVu.Calendar;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Organizations;

namespace CongVu.Reports.Monthly;

/// <summary>Words the monthly report as a document with its table enclosed, in the form of Decree 30 (văn bản báo cáo tháng).</summary>
internal static class MonthlyLetter
{
    private static readonly BodyColumn[] Columns =
    [
        new("Stt", 0.45, true), new("Nội dung chỉ đạo", 2.6), new("Văn bản chỉ đạo", 1.6), new("Thời gian hoàn thành", 1.1, true),
        new("Kết quả thực hiện", 1.9), new("Nguyên nhân, đề xuất phương án xử lý và dự kiến thời gian hoàn thành", 2.4), new("Ghi chú", 1.2),
    ];

    public static string SubjectOf(MonthlyTable table) => $"kết quả thực hiện ý kiến chỉ đạo ({char.ToLowerInvariant(table.Title[0])}{table.Title[1..]})";

    public static AdministrativeDocument Compose(
        MonthlyTable table, OrganizationDirectory.Entry agency, OutgoingCard card, DraftSigner signer, IReadOnlyList<string> receivers) => new()
    {
        Type = DocumentTypes.All.First(type => type.Name == card.TypeName),
        IssuingOrganization = LetterForm.InFull(agency.Name),
        Code = new PrintedCode(null, card.Notation),
        PlaceAndDate = new PlaceAndDate(agency.PlaceName, null, null, null),
        Subject = card.Subject,
        Addressees = receivers,
        Body = [.. Body(table, agency)],
        Signer = LetterForm.SignerOf(signer, agency),
        Recipients = ["Như trên"],
        FileCopy = "VT",
        Appendices = [.. Sections(table)],
    };

    private static IEnumerable<BodyBlock> Body(MonthlyTable table, OrganizationDirectory.Entry agency)
    {
        yield return new BodyParagraph(
            $"{LetterForm.InFull(agency.Name)} báo cáo kết quả thực hiện ý kiến chỉ đạo {char.ToLowerInvariant(table.Title[0])}{table.Title[1..]}, số liệu chốt lúc {VietnamTime.ToLocal(table.SentAt!.Value):HH:mm} ngày {VietnamDate.InDigits(VietnamTime.DayOf(table.SentAt.Value))}, như sau:");
        var counts = Enum.GetValues<MonthlySection>().Select(section => $"{char.ToLowerInvariant(section.InWords()[0])}{section.InWords()[1..]}: {table.In(section).Count}");
        yield return new BodyItem(ItemLevel.Clause, 1, $"Tổng số {table.Items.Count} nội dung; {string.Join("; ", counts)}. Chi tiết tại Phụ lục kèm theo.");
        yield return new BodyItem(ItemLevel.Clause, 2, $"Đề xuất, kiến nghị: {(table.Proposals.Length > 0 ? table.Proposals : "không có.")}");
        if (table.Corrections.Count > 0)
        {
            yield return new BodyItem(ItemLevel.Clause, 3, $"Sau khi chốt số liệu có {table.Corrections.Count} nội dung đính chính, ghi ở cột Ghi chú của Phụ lục; số liệu đã chốt giữ nguyên.");
        }
    }

    private static IEnumerable<Appendix> Sections(MonthlyTable table)
    {
        var rows = Enum.GetValues<MonthlySection>().SelectMany(section => table.In(section).Select((item, index) => Row(index + 1, item, table)).Prepend(Heading(section)));
        yield return new Appendix("Kết quả thực hiện ý kiến chỉ đạo", [new BodyTable(Columns, [.. rows]), new BodyParagraph($"{table.Rule} {MonthlyRules.Overlap}")]) { IsLandscape = true };
    }

    private static IReadOnlyList<string> Heading(MonthlySection section) => [section.Number(), section.InWords(), "", "", "", "", ""];

    private static IReadOnlyList<string> Row(int number, MonthlyItem item, MonthlyTable table) =>
    [
        $"{number}", item.Content, item.Source, item.Due is { } due ? VietnamDate.InDigits(due) : "Không có thời hạn", item.Result,
        item.Explanation is { } reason ? $"Nguyên nhân: {reason.Cause}. Phương án xử lý: {reason.Remedy}. Dự kiến hoàn thành: {VietnamDate.InDigits(reason.ExpectedOn)}." : "",
        table.NoteOf(item.Assignment),
    ];
}
