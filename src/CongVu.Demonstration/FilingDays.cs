using CongVu.Archive;
using CongVu.Documents;
using CongVu.Ledger;

namespace CongVu.Demonstration;

/// <summary>Filing plans of Quan Sơn and the files of its department of culture: one of April 2021, closed, and two that are open now.</summary>
internal sealed class FilingDays(Stage stage, QuanSon district)
{
    private const string Culture = "II. Văn hóa, thông tin";

    private static readonly FilingHeadingCard[] Lines =
    [
        Line("I. Tổng hợp, văn thư", "01.VP", "Tập lưu văn bản đi của Ủy ban nhân dân huyện", Retention.Years50),
        Line("I. Tổng hợp, văn thư", "02.VP", "Sổ đăng ký văn bản đến, văn bản đi", Retention.Years20),
        Line(Culture, "01.VHTT", "Chấn chỉnh việc ký số văn bản điện tử", Retention.Years10),
        Line(Culture, "02.VHTT", "Gửi, nhận văn bản điện tử với các xã, thị trấn", Retention.Years10),
        Line(Culture, "03.VHTT", "Tập huấn, hỗ trợ sử dụng chữ ký số", Retention.Years10),
    ];

    /// <summary>The plan of 2021, and the whole life of the letter of April in one file.</summary>
    public async Task PlayAprilAsync(Id<IncomingDocument> asked, Id<OutgoingDocument> reply, CancellationToken cancel)
    {
        stage.Clock.SetTo(new DateOnly(2021, 4, 5), 10);
        var plan = await PlanAsync(cancel);
        var file = await OpenAsync(plan, "01.VHTT", cancel);
        await FileAsync(file, FiledKind.Incoming, asked.Value, cancel);
        stage.Clock.SetTo(new DateOnly(2021, 4, 9), 15);
        await FileAsync(file, FiledKind.Outgoing, reply.Value, cancel);
        var held = await stage.RunAsync((CaseFileQueries queries) => queries.FindAsync(district.Specialist, file, cancel));
        await stage.DoAsync((CloseCaseFile close) => close.RunAsync(district.Specialist, new CloseCaseFile.Input(file, held!.Version), cancel));
    }

    /// <summary>The plan of this year, and what the specialist works on in two files; one letter stands in both.</summary>
    public async Task PlayNowAsync(CancellationToken cancel)
    {
        stage.Clock.SetToNow();
        var plan = await PlanAsync(cancel);
        var (exchange, training) = (await OpenAsync(plan, "02.VHTT", cancel), await OpenAsync(plan, "03.VHTT", cancel));
        var letters = await stage.RunAsync((IncomingQueries queries) => queries.ListAsync(district.Specialist, IncomingTab.InProgress, null, 3, cancel));
        foreach (var letter in letters)
        {
            await FileAsync(exchange, FiledKind.Incoming, letter.Id.Value, cancel);
        }

        await FileAsync(training, FiledKind.Incoming, letters[^1].Id.Value, cancel);
        foreach (var draft in await stage.RunAsync((OutgoingQueries queries) => queries.ListAsync(district.Specialist, OutgoingTab.MyDrafts, null, 1, cancel)))
        {
            await FileAsync(training, FiledKind.Outgoing, draft.Id.Value, cancel);
        }
    }

    private async Task<FilingPlan> PlanAsync(CancellationToken cancel)
    {
        var id = await stage.MakeAsync((StartFilingPlan start) => start.RunAsync(district.Clerk, new StartFilingPlan.Input(district.District, stage.Clock.Today.Year), cancel));
        foreach (var line in Lines)
        {
            var card = line with { Keeper = line.Section == Culture ? district.Specialist.Person : district.Clerk.Person };
            var version = (await FindAsync(id, cancel)).Version;
            await stage.DoAsync((PutHeading put) => put.RunAsync(district.Clerk, new PutHeading.Input(id, version, null, card), cancel));
        }

        var whole = await FindAsync(id, cancel);
        await stage.DoAsync((ApproveFilingPlan approve) => approve.RunAsync(district.Chairman, new ApproveFilingPlan.Input(id, whole.Version), cancel));
        return whole;
    }

    private async Task<FilingPlan> FindAsync(Id<FilingPlan> id, CancellationToken cancel) =>
        (await stage.RunAsync((FilingPlanQueries queries) => queries.FindAsync(district.Clerk, id, cancel)))!;

    private Task<Id<CaseFile>> OpenAsync(FilingPlan plan, string notation, CancellationToken cancel) => stage.MakeAsync((OpenCaseFile open) => open.RunAsync(
        district.Specialist,
        new OpenCaseFile.Input(district.Specialist.Posts[0].Id, plan.Headings.First(line => line.Notation == notation).Id, new CaseFileCard("", "", Retention.Years10)), cancel));

    private Task FileAsync(Id<CaseFile> file, FiledKind kind, Guid document, CancellationToken cancel) =>
        stage.DoAsync((FileDocument act) => act.RunAsync(district.Specialist, new FileDocument.Input(file, kind, document), cancel));

    private static FilingHeadingCard Line(string section, string notation, string title, Retention retention) => new(section, notation, title, retention, null, "");
}
