using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.Submissions;
using CongVu.Submissions.Composing;
using CongVu.Submissions.Opinions;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Submissions;

/// <summary>Bảng ý kiến: whom one asked, what they said, what became of it, and the option chosen.</summary>
[Access]
public sealed class OpinionsPage(DossierViews views, OutgoingQueries outgoing) : OfficePage
{
    private const int DraftsShown = 30;

    [BindProperty(SupportsGet = true)]
    public Id<Submission> Id { get; set; }

    public DossierView View { get; private set; } = null!;

    /// <summary>Drafts of letters that may ask.</summary>
    public IReadOnlyList<OutgoingQueries.Line> Drafts { get; private set; } = [];

    /// <summary>What came in since and may answer a request, by the request.</summary>
    public IReadOnlyDictionary<Id<OpinionRequest>, OpinionMatches.Match> Matches { get; private set; } = new Dictionary<Id<OpinionRequest>, OpinionMatches.Match>();

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public Task<IActionResult> OnPostAskAsync([FromServices] AskOpinions ask, int version, string? agencies, DateOnly? due, Id<OutgoingDocument>? letter) => AfterAsync(
        () => ask.RunAsync(Actor, new AskOpinions.Input(Id, version, (agencies ?? "").Split('\n'), due ?? default, letter), Cancel),
        letter is null ? "Đã ghi vào bảng lấy ý kiến." : "Đã ghi; tính là đã gửi khi văn bản lấy ý kiến phát hành.");

    public Task<IActionResult> OnPostRecordAsync([FromServices] RecordOpinion record, int version, Id<OpinionRequest> request, AnswerForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var answer = new OpinionAnswer(form.AnsweredOn ?? default, form.Stance, form.Words ?? "", form.DocumentCode ?? "", form.Document);
        return AfterAsync(() => record.RunAsync(Actor, new RecordOpinion.Input(Id, version, request, answer), Cancel), "Đã ghi nhận ý kiến.");
    }

    public Task<IActionResult> OnPostReleaseAsync([FromServices] ReleaseOpinion release, int version, Id<OpinionRequest> request, string? reason) =>
        AfterAsync(() => release.RunAsync(Actor, new ReleaseOpinion.Input(Id, version, request, reason ?? ""), Cancel), "Đã ghi lý do.");

    public Task<IActionResult> OnPostReceiveAsync([FromServices] ReceiveOpinion receive, int version, Id<OpinionRequest> request, OpinionReception reception, string? words) =>
        AfterAsync(() => receive.RunAsync(Actor, new ReceiveOpinion.Input(Id, version, request, reception, words ?? ""), Cancel), "Đã lưu tiếp thu, giải trình.");

    public async Task<IActionResult> OnPostChooseAsync([FromServices] DescribeSubmission describe, [FromServices] SubmissionQueries queries, int version, string? stance, string? stanceReason)
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { } dossier)
        {
            return Missing();
        }

        var form = DossierForm.Of(dossier);
        (form.Stance, form.StanceReason) = (stance, stanceReason);
        return await AfterAsync(() => describe.RunAsync(Actor, new DescribeSubmission.Input(Id, version, form.Card()), Cancel), "Đã lưu phương án.");
    }

    private async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string message)
    {
        var outcome = await ActAsync(Id, act);
        if (!outcome.IsDone)
        {
            return await ShowAsync();
        }

        Say(message);
        return Redirect($"/ho-so-trinh/{Id}/y-kien");
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (await views.FindAsync(Actor, Id, null, Cancel) is not { } view)
        {
            return Missing();
        }

        View = view;
        Matches = view.Acts.Compose
            ? (await HttpContext.RequestServices.GetRequiredService<OpinionMatches>().FindAsync(Actor, view.Dossier, Cancel)).ToDictionary(match => match.Request)
            : Matches;
        Drafts = view.Acts.Compose ? await outgoing.ListAsync(Actor, OutgoingTab.MyDrafts, null, DraftsShown, Cancel) : [];
        return Page();
    }
}

/// <summary>The form of an answer.</summary>
public sealed class AnswerForm
{
    public OpinionStance Stance { get; set; }

    public string? Words { get; set; }

    public string? DocumentCode { get; set; }

    /// <summary>The answering document in the incoming register.</summary>
    public Guid? Document { get; set; }

    public DateOnly? AnsweredOn { get; set; }
}
