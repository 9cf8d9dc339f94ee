using CongVu.Calendar;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;
using CongVu.Organizations;

namespace CongVu.Directives.Urging;

/// <summary>Writes the letter that urges, with the table of late tasks as its appendix (công văn đôn đốc).</summary>
internal static class UrgingLetter
{
    private const string Ubnd = "UBND ";

    private static readonly BodyColumn[] Columns =
    [
        new("TT", 0.5, IsCentered: true), new("Đơn vị chủ trì", 2), new("Nội dung nhiệm vụ", 4), new("Văn bản giao", 2), new("Hạn gốc", 1.2, IsCentered: true),
        new("Hạn đang tính", 1.2, IsCentered: true), new("Quá hạn (ngày làm việc)", 1.2, IsCentered: true),
    ];

    /// <summary>One late task.</summary>
    public sealed record Line(string Unit, string Content, string Source, DateOnly? Original, DateOnly Due);

    public static AdministrativeDocument Compose(OrganizationDirectory.Entry agency, string notation, IReadOnlyList<Line> lines, OfficeClock clock) => new()
    {
        Type = DocumentTypes.Letter,
        IssuingOrganization = InFull(agency.Name),
        Code = new PrintedCode(null, notation),
        PlaceAndDate = new PlaceAndDate(agency.PlaceName, null, null, null),
        Subject = UrgeOverdue.Subject["V/v ".Length..],
        Addressees = [.. lines.Select(line => line.Unit).Distinct()],
        Body =
        [
            new BodyParagraph($"Qua theo dõi việc thực hiện nhiệm vụ được giao, tính đến ngày {VietnamDate.InDigits(clock.Today)}, còn {lines.Count:00} nhiệm vụ quá hạn chưa hoàn thành (chi tiết tại Phụ lục kèm theo)."),
            new BodyParagraph($"{InFull(agency.Name)} đề nghị các đơn vị khẩn trương hoàn thành, báo cáo kết quả kèm văn bản kết quả trên hệ thống; trường hợp có lý do khách quan, gửi văn bản xin gia hạn, nêu rõ nguyên nhân và thời hạn hoàn thành."),
            new BodyParagraph("Nhiệm vụ vẫn tính quá hạn cho đến khi hoàn thành hoặc được gia hạn./."),
        ],
        Signer = new SignerBlock(["…"], "…"),
        Recipients = ["Như trên"],
        FileCopy = "VT",
        Appendices =
        [
            new Appendix("Danh mục nhiệm vụ quá hạn chưa hoàn thành", [new BodyTable(Columns, [.. lines.Select((line, index) => Row(index + 1, line, clock))])]) { IsLandscape = true },
        ],
    };

    private static IReadOnlyList<string> Row(int number, Line line, OfficeClock clock) =>
    [
        $"{number}", line.Unit, line.Content, line.Source, line.Original is { } original ? VietnamDate.InDigits(original) : "", VietnamDate.InDigits(line.Due),
        WorkCalendar.Covers(line.Due) ? $"{clock.Calendar.WorkingDaysBetween(line.Due, clock.Today)}" : "",
    ];

    private static string InFull(string name) => name.StartsWith(Ubnd, StringComparison.Ordinal) ? $"Ủy ban nhân dân {name[Ubnd.Length..]}" : name;
}
