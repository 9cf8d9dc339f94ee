using CongVu.Calendar;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.Submissions.Composing;
using CongVu.Submissions.Deciding;
using CongVu.Submissions.Opinions;
using CongVu.Submissions.Rules;
using CongVu.Submissions.Vetting;

namespace CongVu.Demonstration;

/// <summary>Dossiers of the last days before the district's committee, one at each station; both provinces' rules are published.</summary>
internal sealed class WaitingDossiers(Stage stage, QuanSon district)
{
    private static readonly string[] Titles =
    [
        "Đề nghị hỗ trợ sửa chữa đường nội bản", "Đề nghị bổ sung kinh phí thiết bị ký số cho các xã", "Phương án bố trí ổn định dân cư vùng sạt lở",
        "Đề nghị phê duyệt kế hoạch phát triển rừng", "Đề nghị điều chỉnh dự toán thu ngân sách xã", "Đề nghị thành lập tổ công nghệ số cộng đồng",
        "Đề nghị công nhận xã đạt chuẩn nông thôn mới", "Đề nghị hỗ trợ vắc-xin tiêm phòng gia súc", "Đề nghị cấp máy tính cho bộ phận một cửa",
    ];

    private readonly Issuer issuer = new(stage);
    private int made;

    public async Task PlayAsync(CancellationToken cancel)
    {
        stage.Clock.SetToNow();
        var today = WorkCalendar.National.ThisOrNextWorkingDay(stage.Clock.Today);
        today = today > stage.Clock.Today ? WorkCalendar.National.PreviousWorkingDay(stage.Clock.Today) : today;
        await PublishAsync(Before(today, 20), cancel);
        await SendAsync(Before(today, 5), cancel);
        await VetAsync(await SendAsync(Before(today, 4), cancel), cancel);
        await DecideAsync(await SendAsync(Before(today, 4), cancel), cancel);
        await AssignAsync(await SendAsync(Before(today, 3), cancel), cancel);
        await ReturnAsync(await SendAsync(Before(today, 3), cancel), cancel);
        await SendAsync(Before(today, 2), cancel);
        await SendAsync(Before(today, 1), cancel);
        await AskAsync(Before(today, 1), today, cancel);
        stage.Clock.SetToNow();
    }

    private static DateOnly Before(DateOnly today, int workingDays) => WorkCalendar.National.AddWorkingDays(today, -workingDays);

    private async Task PublishAsync(DateOnly day, CancellationToken cancel)
    {
        stage.Clock.SetTo(day, 8);
        var rules = RuleFile.Read(RuleFile.KonTum).Value with { Name = "Hồ sơ trình UBND huyện Quan Sơn (theo mẫu của Kon Tum)" };
        await stage.MakeAsync((PublishRules publish) => publish.RunAsync(district.Chief, new PublishRules.Input(district.District, RuleFile.Write(rules)), cancel));
    }

    // A commune composes all that the rules ask for, and sends it.
    private async Task<Id<Submission>> SendAsync(DateOnly day, CancellationToken cancel)
    {
        var (desk, id) = await ComposeAsync(day, cancel);
        await stage.DoAsync(async (SendSubmission send) => await send.RunAsync(desk.Clerk, new SendSubmission.Input(id, await VersionAsync(desk.Clerk, id, cancel)), cancel));
        return id;
    }

    private async Task<(Desk Desk, Id<Submission> Id)> ComposeAsync(DateOnly day, CancellationToken cancel)
    {
        stage.Clock.SetTo(day, 9);
        var desk = district.Desks.Where(known => known.Unit.IsCertified).ElementAt(2 + made);
        var card = new SubmissionCard(district.District, Titles[made++ % Titles.Length], "ca-biet") { MatterCode = "vuot-tham-quyen" };
        var paper = CommunePaper.Submitting(desk, card.Title, day);
        var id = await stage.MakeAsync((StartSubmission start) => start.RunAsync(desk.Clerk, new StartSubmission.Input(desk.ClerkPost, card), cancel));
        var letter = await issuer.IssueLetterAsync(desk, paper, id, cancel);
        var file = new NewFile("du-thao-quyet-dinh.pdf", new MemoryStream(paper.Pdf.ToArray(), writable: false));
        await stage.DoAsync((TakeDocument take) => take.RunAsync(desk.Clerk, new TakeDocument.Input(id, 0, letter, DossierPart.Letter), cancel));
        await stage.DoAsync((PutPaper put) => put.RunAsync(desk.Clerk, new PutPaper.Input(id, 1, DossierPart.Drafts, file), cancel));
        var draft = (await FindAsync(desk.Clerk, id, cancel)).Papers.First(row => row.Part is DossierPart.Drafts).Id;
        await stage.DoAsync((SealPaper seal) => seal.RunAsync(desk.Clerk, new SealPaper.Input(id, 2, draft, Founding.Pin), cancel));
        foreach (var (index, part) in new[] { DossierPart.Opinions, DossierPart.Appraisal, DossierPart.Reception }.Index())
        {
            await stage.DoAsync((ExcuseSlot excuse) => excuse.RunAsync(
                desk.Clerk, new ExcuseSlot.Input(id, 3 + index, part, "Không thuộc diện phải lấy ý kiến, thẩm định"), cancel));
        }

        return (desk, id);
    }

    private async Task VetAsync(Id<Submission> id, CancellationToken cancel)
    {
        var version = await VersionAsync(district.Chief, id, cancel);
        await stage.DoAsync((AcceptSubmission accept) => accept.RunAsync(district.Chief, new AcceptSubmission.Input(id, version, ""), cancel));
    }

    private async Task AssignAsync(Id<Submission> id, CancellationToken cancel)
    {
        await VetAsync(id, cancel);
        var version = await VersionAsync(district.Chief, id, cancel);
        await stage.DoAsync((AssignSubmission assign) => assign.RunAsync(district.Chief, new AssignSubmission.Input(id, version, district.Chief.Person), cancel));
    }

    private async Task DecideAsync(Id<Submission> id, CancellationToken cancel)
    {
        await AssignAsync(id, cancel);
        var version = await VersionAsync(district.Chief, id, cancel);
        await stage.DoAsync((WriteSheet write) => write.RunAsync(
            district.Chief,
            new WriteSheet.Input(id, version, "Hồ sơ đủ thành phần, đúng thẩm quyền của UBND huyện.", "Trình đồng chí Chủ tịch đồng ý, giao Phòng chuyên môn thực hiện."), cancel));
    }

    private async Task ReturnAsync(Id<Submission> id, CancellationToken cancel)
    {
        var version = await VersionAsync(district.Chief, id, cancel);
        await stage.DoAsync((ReturnSubmission back) => back.RunAsync(
            district.Chief, new ReturnSubmission.Input(id, version, ["the-thuc", "thieu-thanh-phan"], "Bổ sung phụ lục dự toán; sửa căn cứ ban hành trong dự thảo."), cancel));
    }

    // Opinions differ, and the commune has not said yet which it follows.
    private async Task AskAsync(DateOnly day, DateOnly today, CancellationToken cancel)
    {
        var (desk, id) = await ComposeAsync(day, cancel);
        var version = await VersionAsync(desk.Clerk, id, cancel);
        var due = WorkCalendar.National.AddWorkingDays(today, 3);
        await stage.DoAsync((AskOpinions ask) => ask.RunAsync(
            desk.Clerk, new AskOpinions.Input(id, version, ["Phòng Tài chính - Kế hoạch", "Phòng Nông nghiệp và PTNT", "UBND xã Sơn Hà"], due), cancel));
        var dossier = await FindAsync(desk.Clerk, id, cancel);
        var first = dossier.Opinions.First(row => row.Ordinal == 0).Id;
        var answer = new OpinionAnswer(day, OpinionStance.Differs, "Chưa bố trí được nguồn trong dự toán năm nay; đề nghị thực hiện năm sau.", "45/TCKH");
        await stage.DoAsync((RecordOpinion record) => record.RunAsync(desk.Clerk, new RecordOpinion.Input(id, dossier.Version, first, answer), cancel));
    }

    private async Task<int> VersionAsync(Actor actor, Id<Submission> id, CancellationToken cancel) => (await FindAsync(actor, id, cancel)).Version;

    private async Task<Submission> FindAsync(Actor actor, Id<Submission> id, CancellationToken cancel) =>
        (await stage.RunAsync((SubmissionQueries queries) => queries.FindAsync(actor, id, cancel)))!;
}
