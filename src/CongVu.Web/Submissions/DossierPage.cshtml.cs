using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Documents.Tray;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Submissions;
using CongVu.Submissions.Deciding;
using CongVu.Submissions.Vetting;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Submissions;

/// <summary>Thẻ hồ sơ: its pages on the left; vetting, assigning, the sheet, the decision and the history on the right.</summary>
[Access]
public sealed class DossierPage(DossierViews views, PeopleQueries people, LookAtSubmission looking) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<Submission> Id { get; set; }

    [BindProperty(Name = "tep", SupportsGet = true)]
    public string? Shown { get; set; }

    public DossierView View { get; private set; } = null!;

    /// <summary>Who may be given it.</summary>
    public IReadOnlyList<PeopleQueries.Holder> Specialists { get; private set; } = [];

    public IReadOnlyCollection<string> Types { get; } = AdministrativeTypes.Names;

    /// <summary>The result is an outgoing document of the authority: its people open it there.</summary>
    public bool SeesResult => Actor.IsIn(View.Dossier.ReceiverId);

    /// <summary>What others changed since the leader looked before; absent for anybody else.</summary>
    public LookAtDocument.Changes? Since { get; private set; }

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public Task<IActionResult> OnPostAcceptAsync([FromServices] AcceptSubmission accept, int version, string? note) =>
        AfterAsync(() => accept.RunAsync(Actor, new AcceptSubmission.Input(Id, version, note ?? ""), Cancel), "Đã tiếp nhận hồ sơ.");

    public Task<IActionResult> OnPostReturnAsync([FromServices] ReturnSubmission back, int version, List<string> reasons, string? note) =>
        AfterAsync(() => back.RunAsync(Actor, new ReturnSubmission.Input(Id, version, reasons, note ?? ""), Cancel), "Đã trả lại hồ sơ; nơi trình được báo lý do. Văn bản trả lại đã soạn sẵn trong mục Dự thảo.");

    public Task<IActionResult> OnPostTransferAsync([FromServices] TransferSubmission transfer, int version, string? body, string? transferNote) =>
        AfterAsync(() => transfer.RunAsync(Actor, new TransferSubmission.Input(Id, version, body ?? "", transferNote ?? ""), Cancel), "Đã chuyển; nơi trình được thông báo.");

    public Task<IActionResult> OnPostUndoAsync([FromServices] UndoVetting undo, int version) =>
        AfterAsync(() => undo.RunAsync(Actor, new UndoVetting.Input(Id, version), Cancel), "Đã thu lại kết quả; hồ sơ trở về chờ thẩm định.");

    public Task<IActionResult> OnPostAssignAsync([FromServices] AssignSubmission assign, int version, Id<Person> specialist) =>
        AfterAsync(() => assign.RunAsync(Actor, new AssignSubmission.Input(Id, version, specialist), Cancel), "Đã phân công.");

    public Task<IActionResult> OnPostSheetAsync([FromServices] WriteSheet write, int version, string? summary, string? proposal) =>
        AfterAsync(() => write.RunAsync(Actor, new WriteSheet.Input(Id, version, summary ?? "", proposal ?? ""), Cancel), "Đã trình lãnh đạo.");

    public Task<IActionResult> OnPostDecideAsync([FromServices] DecideSubmission decide, int version, DecisionKind kind, string? words) =>
        AfterAsync(() => decide.RunAsync(Actor, new DecideSubmission.Input(Id, version, kind, words ?? ""), Cancel), "Đã ghi ý kiến quyết định.");

    public async Task<IActionResult> OnPostResultAsync([FromServices] StartResult start, int version, string? typeName, string? notation, string? subject)
    {
        var card = new OutgoingCard(typeName ?? "", notation ?? "", subject ?? "");
        var outcome = await ActAsync(() => start.RunAsync(Actor, new StartResult.Input(Id, version, card), Cancel));
        return outcome.IsDone ? Redirect($"/du-thao/{outcome.Value}") : await ShowAsync();
    }

    private async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string message)
    {
        var outcome = await ActAsync(Id, act);
        if (!outcome.IsDone)
        {
            return await ShowAsync();
        }

        Say(message);
        return Redirect($"/ho-so-trinh/{Id}");
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (await views.FindAsync(Actor, Id, Shown, Cancel) is not { } view)
        {
            return Missing();
        }

        View = view;
        Since = await looking.RunAsync(Actor, view.Dossier, Cancel);
        if (view.Acts.Assign)
        {
            var held = await people.InAgencyAsync(view.Dossier.ReceiverId, Cancel);
            Specialists = [.. held.Where(person => person.Role is Role.Specialist or Role.TrackingOffice or Role.ChiefOfOffice).DistinctBy(person => person.Person)];
        }

        return Page();
    }
}
