using System.Globalization;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Reports;
using CongVu.DocumentFormat.Text;
using CongVu.TestOffice;
using Microsoft.Playwright;

namespace CongVu.Journeys;

/// <summary>The three files of a package as its author has them on the desk: a letter in Word, a table in Excel, a PDF.</summary>
internal static class PackageFiles
{
    public const string Subject = "V/v chấn chỉnh ký số văn bản";
    private const int Communes = 60;

    public static FilePayload Letter => Make("cong-van.docx", file => DocumentComposer.OfSystem.WriteWord(
        new AdministrativeDocument
        {
            Type = DocumentTypes.Letter,
            IssuingOrganization = "Ủy ban nhân dân huyện Quan Sơn",
            Code = new PrintedCode(null, "UBND-VHTT"),
            PlaceAndDate = new PlaceAndDate("Quan Sơn", null, 4, 2021),
            Subject = "chấn chỉnh ký số văn bản",
            Addressees = ["UBND các xã, thị trấn"],
            Body = [new BodyParagraph("Ủy ban nhân dân huyện yêu cầu các đơn vị ký số đầy đủ văn bản, phụ lục và biểu mẫu gửi kèm.")],
            Signer = SignerBlock.Deputy("Chủ tịch", "Phó Chủ tịch", "Phạm Thị Lan", "Ủy ban nhân dân"),
            Recipients = ["Như trên"],
        },
        file));

    /// <summary>Longer than a page, so that its head must be repeated.</summary>
    public static FilePayload Table => Make("ty-le-ky-so.xlsx", file => ReportComposer.WriteSheet(
        new TableReport
        {
            Title = "Tỷ lệ ký số tháng 3 năm 2021",
            Columns = [new ReportColumn("STT"), new ReportColumn("Đơn vị", 4), new ReportColumn("Văn bản đi"), new ReportColumn("Đã ký số")],
            Rows = Enumerable.Range(1, Communes).Select(number => ReportRow.Of(number, $"Xã số {number.ToString(CultureInfo.InvariantCulture)}", 20 + number, 19 + number)),
        },
        file));

    public static FilePayload Appendix { get; } = new() { Name = "huong-dan.pdf", MimeType = "application/pdf", Buffer = Papers.Pdf("Phụ lục hướng dẫn ký số") };

    private static FilePayload Make(string name, Action<Stream> write)
    {
        using var file = new MemoryStream();
        write(file);
        return new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = file.ToArray() };
    }
}
