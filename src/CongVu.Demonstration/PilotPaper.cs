using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;

namespace CongVu.Demonstration;

/// <summary>What an agency of the pilot wrote: its card, and the document by its parts.</summary>
internal sealed record PilotPaper(OutgoingCard Card, AdministrativeDocument Document)
{
    public static PilotPaper Letter(PilotDesk desk) => Of(
        desk, DocumentTypes.Letter, $"{desk.Unit.Abbreviation}-VP", "phối hợp gửi, nhận văn bản điện tử có ký số",
        "Đơn vị đã sẵn sàng gửi, nhận văn bản điện tử có ký số, đề nghị quý cơ quan phối hợp, không gửi kèm bản giấy.", 20, 5);

    public static PilotPaper Report(PilotDesk desk)
    {
        var type = DocumentTypes.All.First(known => known.Name == "Báo cáo");
        var body = desk.Unit.Part is PilotPart.Idle
            ? "Trong thời gian thí điểm, đơn vị chưa gửi văn bản điện tử có ký số; văn bản vẫn gửi bằng bản giấy."
            : "Trong thời gian thí điểm, đơn vị gửi văn bản điện tử có ký số đến các cơ quan khác, không gặp vướng mắc.";
        return Of(desk, type, $"{type.Symbol}-{desk.Unit.Abbreviation}", "kết quả thí điểm gửi, nhận văn bản điện tử có ký số", body, 17, 6);
    }

    private static PilotPaper Of(PilotDesk desk, DocumentType type, string notation, string subject, string body, int day, int month) => new(
        new OutgoingCard(type.Name, notation, type == DocumentTypes.Letter ? $"V/v {subject}" : subject),
        new AdministrativeDocument
        {
            Type = type,
            SuperiorOrganization = desk.Unit.IsCommittee ? null : "Ủy ban nhân dân tỉnh Đắk Lắk",
            IssuingOrganization = desk.Unit.Name.Replace("UBND", "Ủy ban nhân dân", StringComparison.Ordinal),
            Code = new PrintedCode(null, notation),
            PlaceAndDate = new PlaceAndDate(desk.Place, day, month, Pilot.Year),
            Subject = subject,
            Addressees = type == DocumentTypes.Letter ? ["Các cơ quan tham gia thí điểm"] : [],
            Body = [new BodyParagraph(body)],
            Signer = desk.Unit.IsCommittee
                ? SignerBlock.OnBehalf("Ủy ban nhân dân", desk.Unit.HeadTitle, desk.Head.Name)
                : SignerBlock.Head(desk.Unit.HeadTitle, desk.Head.Name),
            Recipients = ["Sở Thông tin và Truyền thông"],
        });
}
