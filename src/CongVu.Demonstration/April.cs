using CongVu.Directives;
using CongVu.Directives.Closing;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>
/// April 2021 in Quan Sơn, one letter's whole life: the province asks, the chairman directs, the reply is drafted, checked,
/// signed, numbered, sealed, issued to the fourteen units, named as the result, accepted.
/// </summary>
internal sealed class April(Stage stage, QuanSon district)
{
    private static readonly DateOnly Asked = new(2021, 4, 2);
    private readonly DistrictDesk desk = new(stage, district);
    private readonly Mailroom mailroom = new(stage);

    /// <summary>Plays it.</summary>
    /// <returns>The letter of the province and the reply.</returns>
    public async Task<(Id<IncomingDocument> Asked, Id<OutgoingDocument> Reply)> PlayAsync(CancellationToken cancel)
    {
        stage.Clock.SetTo(new DateOnly(2021, 4, 5), 8);
        var asked = await mailroom.RegisterAsync(district.Clerk, Question, cancel);
        var directive = await DirectAsync(asked, cancel);
        stage.Clock.SetTo(new DateOnly(2021, 4, 8), 9);
        var reply = await IssueAsync(asked, cancel);
        await CloseAsync(directive, reply, cancel);
        return (asked, reply);
    }

    private static AdministrativeDocument Question => new()
    {
        Type = DocumentTypes.Letter,
        SuperiorOrganization = "Ủy ban nhân dân tỉnh Thanh Hóa",
        IssuingOrganization = "Sở Thông tin và Truyền thông",
        Code = new PrintedCode(698, "STTTT-CNTT"),
        PlaceAndDate = new PlaceAndDate("Thanh Hóa", Asked.Day, Asked.Month, Asked.Year),
        Subject = "báo cáo tình hình thực hiện Chỉ thị số 15/CT-UBND tháng 3 năm 2021",
        Addressees = ["Ủy ban nhân dân các huyện, thị xã, thành phố"],
        Body =
        [
            new BodyParagraph("Sở Thông tin và Truyền thông thông báo số liệu ký số văn bản điện tử tháng 3 năm 2021 của từng đơn vị."),
            new BodyParagraph("Đề nghị Ủy ban nhân dân các huyện chỉ đạo những đơn vị chưa ký số đủ khắc phục ngay trong tháng 4 năm 2021."),
        ],
        Signer = SignerBlock.Deputy("Giám đốc", "Phó Giám đốc", "Đỗ Hữu Quyết"),
        Recipients = ["Như trên"],
        FileCopy = "VT, CNTT",
    };

    private async Task<Id<Directive>> DirectAsync(Id<IncomingDocument> asked, CancellationToken cancel)
    {
        var detail = await stage.RunAsync((IncomingQueries queries) => queries.FindAsync(district.Chairman, asked, cancel));
        var unit = new AssignedUnit(district.Culture, AssignmentRole.Lead, DeadlineChoice.On(new DateOnly(2021, 4, 12)));
        return await stage.MakeAsync((DirectIncoming direct) => direct.RunAsync(
            district.Chairman,
            new DirectIncoming.Input(asked, detail!.Version, "Tham mưu văn bản chấn chỉnh việc ký số, kèm phụ lục từng đơn vị.", [unit]),
            cancel));
    }

    private async Task<Id<OutgoingDocument>> IssueAsync(Id<IncomingDocument> asked, CancellationToken cancel)
    {
        var paper = new DistrictPaper(
            "chấn chỉnh việc ký số văn bản điện tử tháng 3 năm 2021",
            [
                "Qua số liệu tháng 3 năm 2021, một số đơn vị gửi văn bản đi khi chưa ký số đủ. Chủ tịch Ủy ban nhân dân huyện yêu cầu:",
                "Thủ trưởng đơn vị tự mình ký số, văn thư ký số cơ quan rồi mới phát hành; từ ngày 12/4/2021 mọi văn bản gửi đi phải ký số đủ.",
                "Đơn vị còn văn bản chưa ký số báo cáo nguyên nhân và biện pháp khắc phục trước ngày 20/4/2021.",
            ],
            [.. district.Desks.Select(unit => (unit.Unit.Name, (Id<Organization>?)unit.Agency))],
            stage.Clock.Today,
            asked);
        var id = await desk.DraftAsync(paper, forChairman: false, cancel);
        await desk.SubmitAsync(id, cancel);
        await desk.CheckContentAsync(id, cancel);
        await desk.CheckFormAsync(id, cancel);
        await desk.SignAsync(id, byChairman: false, cancel);
        await desk.IssueAsync(id, cancel);
        return id;
    }

    private async Task CloseAsync(Id<Directive> directive, Id<OutgoingDocument> reply, CancellationToken cancel)
    {
        var task = (await stage.RunAsync((DirectiveQueries queries) => queries.FindAsync(district.Chief, directive, cancel)))!.Parts[0];
        await stage.MakeAsync((ReportDone report) => report.RunAsync(
            district.Specialist, new ReportDone.Input(task.Id, task.Version, "Đã phát hành văn bản chấn chỉnh tới 14 đơn vị.", [reply.Value]), cancel));
        await stage.DoAsync((AcceptReport accept) => accept.RunAsync(
            district.Chief, new AcceptReport.Input(task.Id, task.Version + 1, "Văn bản đúng nội dung được giao."), cancel));
    }
}
