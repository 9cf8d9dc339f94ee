using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Reports.Campaigns;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports.Campaigns;

/// <summary>Một đợt đánh giá: the whole for those who run it, its own line with the forms to answer for a unit.</summary>
[Access]
public sealed class CampaignPage(CampaignQueries queries, Histories histories, LeaderChoices leaders, OfficeClock clock) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<Campaign> Id { get; set; }

    /// <summary>Which group alone.</summary>
    [BindProperty(Name = "nhom", SupportsGet = true)]
    public UnitOutcome? Group { get; set; }

    [BindProperty(Name = "tep", SupportsGet = true)]
    public ReportFormat? As { get; set; }

    public CampaignQueries.Detail Detail { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public IReadOnlyList<LeaderChoices.Leader> Leaders { get; private set; } = [];

    /// <summary>The person's own units that may still say something.</summary>
    public IReadOnlyList<AnswerModel> Answering { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public string Self => $"/bao-cao/danh-gia/{Id}";

    public IReadOnlyList<CampaignRow> Rows => Group is { } group ? Detail.Table.With(group) : Detail.Table.Rows;

    public IEnumerable<CriterionChoice> Criteria => Detail.Campaign.Criteria.OrderBy(criterion => criterion.Kind).Select(criterion => new CriterionChoice(criterion.Kind, criterion.Threshold));

    public string Rule => CampaignSheet.Print(Detail.Campaign, Detail.Table).Table.Notes[1];

    public string Firmness => CampaignSheet.Print(Detail.Campaign, Detail.Table).Table.Notes[2];

    /// <summary>The objections that this person may read.</summary>
    public IReadOnlyList<Objection> Objections => [.. Detail.Campaign.Objections.Where(row => Detail.Table.Of(row.UnitId) is not null).OrderBy(row => row.MadeAt)];

    public string LinesAddress(Id<Organization> unit, CriterionKind kind) => $"{Self}/danh-sach?don-vi={unit}&tieu-chi={kind}";

    public async Task<IActionResult> OnGetAsync([FromServices] CampaignReport report)
    {
        if (!await LoadAsync())
        {
            return Missing();
        }

        if (As is not { } format)
        {
            return Page();
        }

        var printed = await report.PrintAsync(Actor, Id.ToString(), Cancel);
        return printed.IsDone ? ReportFile.Of(printed.Value, format) : Missing();
    }

    public Task<IActionResult> OnPostShowAsync([FromServices] ShowProvisional act) =>
        AfterAsync(() => act.RunAsync(Actor, new ShowProvisional.Input(Id), Cancel), "Đã gửi kết quả tạm tính cho các đơn vị.");

    public Task<IActionResult> OnPostFreezeAsync([FromServices] FreezeCampaign act) =>
        AfterAsync(() => act.RunAsync(Actor, new FreezeCampaign.Input(Id), Cancel), "Đã chốt kết quả.");

    public Task<IActionResult> OnPostCancelAsync([FromServices] CancelCampaign act, string? reason) =>
        AfterAsync(() => act.RunAsync(Actor, new CancelCampaign.Input(Id, reason ?? ""), Cancel), "Đã hủy đợt đánh giá.");

    public Task<IActionResult> OnPostObjectAsync([FromServices] ObjectToResult act, ObjectionForm form) =>
        AfterAsync(() => act.RunAsync(Actor, form.Input(Id), Cancel), "Đã gửi ý kiến của đơn vị.");

    public Task<IActionResult> OnPostDecideAsync([FromServices] DecideObjection act, Id<Objection> objection, bool accept, string? words) =>
        AfterAsync(() => act.RunAsync(Actor, new DecideObjection.Input(Id, objection, accept, words ?? ""), Cancel), "Đã trả lời ý kiến của đơn vị.");

    public Task<IActionResult> OnPostExplainAsync([FromServices] ExplainFault act, ExplanationForm form) =>
        AfterAsync(() => act.RunAsync(Actor, form.Input(Id), Cancel), "Đã gửi giải trình.");

    public async Task<IActionResult> OnPostLetterAsync([FromServices] DraftCampaignLetter act, Id<Post> signer, DateOnly? explainBy)
    {
        var outcome = await ActAsync(() => act.RunAsync(Actor, new DraftCampaignLetter.Input(Id, signer, explainBy ?? default), Cancel));
        return await GoAsync(outcome, "Đã lập dự thảo công văn từ kết quả đã chốt.", () => $"/du-thao/{outcome.Value}");
    }

    public async Task<IActionResult> OnPostRemedyAsync([FromServices] DirectRemedy act, Id<FaultExplanation> explanation)
    {
        var outcome = await ActAsync(() => act.RunAsync(Actor, new DirectRemedy.Input(Id, explanation), Cancel));
        return await GoAsync(outcome, "Đã giao nhiệm vụ khắc phục.", () => $"{Self}#giai-trinh");
    }

    private async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string message) => await GoAsync(await ActAsync(act), message, () => Self);

    private async Task<IActionResult> GoAsync(Outcome outcome, string message, Func<string> address)
    {
        if (!outcome.IsDone)
        {
            return await LoadAsync() ? Page() : Missing();
        }

        Say(message);
        return Redirect(address());
    }

    private async Task<bool> LoadAsync()
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { } detail)
        {
            return false;
        }

        Detail = detail;
        History = detail.ReadsAll ? await histories.OfAsync(Id, Cancel) : [];
        Leaders = detail.MayRun && detail.Campaign.State is CampaignState.Frozen ? await leaders.OfAsync(detail.Campaign.AgencyId, Cancel) : [];
        Answering = await AnswerModel.OfAsync(Actor, detail, queries, clock.Today, Cancel);
        return true;
    }
}
