using CongVu.Calendar;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Reports.Campaigns;

namespace CongVu.Demonstration;

/// <summary>
/// The pilot of electronic exchange in Đắk Lắk, 02/5 to 15/6/2019, from its opening to the explanations: who is praised and who is
/// criticized comes out of what the agencies did.
/// </summary>
internal sealed class Pilot(Stage stage, DakLak province)
{
    public const int Year = 2019;

    private readonly PilotMail mail = new(stage, province);

    public async Task PlayAsync(CancellationToken cancel)
    {
        stage.Clock.SetTo(new DateOnly(Year, 4, 26), 15);
        var campaign = await OpenAsync(cancel);
        await ExchangeAsync(cancel);
        var misdirected = await ReportAsync(cancel);
        await JudgeAsync(campaign, misdirected, cancel);
        await PublishAsync(campaign, cancel);
        await ExplainAsync(campaign, cancel);
    }

    private Task<Id<Campaign>> OpenAsync(CancellationToken cancel)
    {
        var card = new CampaignCard(
            "KYSO-2019", "Thí điểm gửi, nhận văn bản điện tử có ký số", "Công văn số 3321/UBND-KSTTHC ngày 26/4/2019",
            Period.Of(new DateOnly(Year, 5, 2), new DateOnly(Year, 6, 15)), [.. province.Desks.Select(desk => desk.Agency)],
            [new CriterionChoice(CriterionKind.Exchanged, 1), new CriterionChoice(CriterionKind.Reported, 1)])
        {
            Collector = Collector.Agency, ReportDue = new DateOnly(Year, 6, 18), ReportWords = "thí điểm",
        };
        return stage.MakeAsync((OpenCampaign open) => open.RunAsync(province.Tracker, new OpenCampaign.Input(province.Province, card), cancel));
    }

    private PilotDesk Collector => province.Desks.First(desk => desk.Unit.Part is PilotPart.Collector);

    private async Task ExchangeAsync(CancellationToken cancel)
    {
        stage.Clock.SetTo(new DateOnly(Year, 5, 20), 9);
        var active = province.Desks.Where(desk => desk.Unit.IsElectronic).ToList();
        foreach (var (index, desk) in active.Index())
        {
            await mail.SendAsync(desk, PilotPaper.Letter(desk), active[(index + 1) % active.Count].Agency, cancel);
        }
    }

    // Monday after the pilot: reports come in, one of them at the wrong door.
    private async Task<Id<OutgoingDocument>> ReportAsync(CancellationToken cancel)
    {
        stage.Clock.SetTo(new DateOnly(Year, 6, 17), 10);
        foreach (var desk in province.Desks.Where(desk => desk.Unit.Part is PilotPart.Exemplary))
        {
            await mail.SendAsync(desk, PilotPaper.Report(desk), Collector.Agency, cancel);
        }

        foreach (var desk in province.Desks.Where(desk => desk.Unit.Part is PilotPart.Idle))
        {
            await mail.BringOnPaperAsync(Collector, desk, cancel);
        }

        var lost = Misdirected;
        return await mail.SendAsync(lost, PilotPaper.Report(lost), province.Province, cancel);
    }

    private PilotDesk Misdirected => province.Desks.First(desk => desk.Unit.Part is PilotPart.Misdirected);

    private async Task JudgeAsync(Id<Campaign> campaign, Id<OutgoingDocument> misdirected, CancellationToken cancel)
    {
        stage.Clock.SetTo(new DateOnly(Year, 6, 20), 9);
        await stage.DoAsync((ShowProvisional show) => show.RunAsync(province.Tracker, new ShowProvisional.Input(campaign), cancel));
        stage.Clock.SetTo(new DateOnly(Year, 6, 21), 9);
        await stage.DoAsync((ObjectToResult say) => say.RunAsync(Misdirected.Clerk, new ObjectToResult.Input(
            campaign, Misdirected.Agency, CriterionKind.Reported, ObjectionGround.Evidence,
            "Huyện đã phát hành báo cáo đúng hạn nhưng chọn nhầm nơi nhận là UBND tỉnh.", misdirected), cancel));
        stage.Clock.SetTo(new DateOnly(Year, 6, 25), 9);
        var detail = await stage.RunAsync((CampaignQueries queries) => queries.FindAsync(province.Tracker, campaign, cancel));
        await stage.DoAsync((DecideObjection decide) => decide.RunAsync(province.Tracker, new DecideObjection.Input(
            campaign, detail!.Campaign.Objections[0].Id, true, "Báo cáo có trong sổ văn bản đến của UBND tỉnh ngày 17/6/2019."), cancel));
        await stage.DoAsync((FreezeCampaign freeze) => freeze.RunAsync(province.Tracker, new FreezeCampaign.Input(campaign), cancel));
    }

    private async Task PublishAsync(Id<Campaign> campaign, CancellationToken cancel)
    {
        stage.Clock.SetTo(new DateOnly(Year, 7, 15), 8);
        var input = new DraftCampaignLetter.Input(campaign, province.Deputy.Posts[0].Id, new DateOnly(Year, 7, 31)) { IsPdf = true };
        var letter = await stage.MakeAsync((DraftCampaignLetter draft) => draft.RunAsync(province.Tracker, input, cancel));
        await mail.IssueAsync(letter, province.Tracker, province.Deputy, province.Clerk, cancel);
    }

    private async Task ExplainAsync(Id<Campaign> campaign, CancellationToken cancel)
    {
        stage.Clock.SetTo(new DateOnly(Year, 7, 19), 14);
        await ExplainAsync(campaign, "UBND huyện Krông Búk", new FaultAnswer(
            FaultCause.Subjective, "Lãnh đạo huyện chưa phân công người làm đầu mối, văn thư chưa được tập huấn ký số.",
            "Tập huấn ký số cho văn thư, lãnh đạo các phòng; gửi văn bản điện tử có ký số từ tháng 8/2019.", new DateOnly(Year, 8, 30)), cancel);
        await ExplainAsync(campaign, "Sở Giao thông vận tải", new FaultAnswer(
            FaultCause.Objective, "Máy chủ của Sở hỏng từ ngày 10/6 đến ngày 20/6/2019, chưa tổng hợp được số liệu.",
            "Gửi bổ sung báo cáo và chuyển sang dùng máy chủ chung của tỉnh.", new DateOnly(Year, 8, 15)), cancel);
        stage.Clock.SetTo(new DateOnly(Year, 7, 22), 9);
        var detail = await stage.RunAsync((CampaignQueries queries) => queries.FindAsync(province.Tracker, campaign, cancel));
        await stage.MakeAsync((DirectRemedy direct) => direct.RunAsync(
            province.Tracker, new DirectRemedy.Input(campaign, detail!.Campaign.Explanations.First(row => row.Cause is FaultCause.Subjective).Id), cancel));
    }

    private Task ExplainAsync(Id<Campaign> campaign, string name, FaultAnswer answer, CancellationToken cancel)
    {
        var desk = province.Desks.First(known => known.Unit.Name == name);
        return stage.DoAsync((ExplainFault explain) => explain.RunAsync(desk.Head, new ExplainFault.Input(campaign, desk.Agency, answer), cancel));
    }
}
