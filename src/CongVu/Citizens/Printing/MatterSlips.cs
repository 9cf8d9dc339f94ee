using CongVu.Calendar;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;
using CongVu.Organizations;

namespace CongVu.Citizens.Printing;

/// <summary>
/// The slips that an applicant takes home, as PDF ready to print: receipt with the day of the answer (giấy tiếp nhận hồ sơ và hẹn trả kết
/// quả), request to complete (phiếu yêu cầu bổ sung), apology (phiếu xin lỗi và hẹn lại ngày trả kết quả).
/// </summary>
public sealed class MatterSlips
{
    private readonly OrganizationDirectory directory;

    internal MatterSlips(OrganizationDirectory directory) => this.directory = directory;

    /// <summary>The slip as PDF; nothing when there was no such occasion.</summary>
    public async Task<byte[]?> PrintAsync(CitizenMatter matter, SlipKind kind, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(matter);
        var agency = (await directory.GetAsync(cancel)).Entries[matter.AgencyId];
        var slip = kind switch
        {
            SlipKind.Receipt => new Slip("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "TNHS", VietnamTime.DayOf(matter.ReceivedAt), SlipText.Receipt(matter)),
            SlipKind.Completion when matter.AskedOn is { } day => new Slip("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "HDHS", day, SlipText.Completion(matter)),
            SlipKind.Apology when matter is { ApologizedOn: { } day } => new Slip("Phiếu xin lỗi và hẹn lại ngày trả kết quả", "PXL", day, SlipText.Apology(matter)),
            SlipKind.Completion or SlipKind.Apology => null,
        };
        return slip is null ? null : DocumentComposer.OfSystem.ComposePdf(Compose(slip, agency, matter)).File.ToArray();
    }

    private static AdministrativeDocument Compose(Slip slip, OrganizationDirectory.Entry agency, CitizenMatter matter) => new()
    {
        Type = new DocumentType(slip.Title, null, null, ""),
        SuperiorOrganization = SlipText.InFull(agency.Name),
        IssuingOrganization = "Bộ phận tiếp nhận và trả kết quả",
        Code = new PrintedCode(null, slip.Notation),
        PlaceAndDate = new PlaceAndDate(agency.PlaceName, slip.Day),
        Subject = $"Mã hồ sơ: {MatterCode.Print(matter.Code)}",
        Body = [.. slip.Lines.Select(line => new BodyParagraph(line))],
        Signer = new SignerBlock(["Người tiếp nhận hồ sơ"], slip.Title.StartsWith("Giấy", StringComparison.Ordinal) ? matter.ReceivedByName : ""),
        Recipients = ["Người nộp hồ sơ"],
        FileCopy = "bộ phận tiếp nhận",
    };

    private sealed record Slip(string Title, string Notation, DateOnly Day, IEnumerable<string> Lines);
}

/// <summary>The slips.</summary>
public enum SlipKind
{
    /// <summary>Giấy tiếp nhận hồ sơ và hẹn trả kết quả.</summary>
    Receipt,

    /// <summary>Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.</summary>
    Completion,

    /// <summary>Phiếu xin lỗi và hẹn lại ngày trả kết quả.</summary>
    Apology,
}
