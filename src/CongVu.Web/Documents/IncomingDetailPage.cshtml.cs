using CongVu.Calendar;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Một văn bản đến: its pages on the left, what to do on the right.</summary>
[Access]
public sealed class IncomingDetailPage(IncomingViews views, IncomingQueries queries, OutgoingQueries outgoing, OfficeClock clock, IEnumerable<IIncomingPart> parts) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<IncomingDocument> Id { get; set; }

    /// <summary>The list from which it was opened.</summary>
    [BindProperty(Name = "xem", SupportsGet = true)]
    public string? Key { get; set; }

    [BindProperty(Name = Viewers.Parameter, SupportsGet = true)]
    public string? Shown { get; set; }

    public IncomingQueries.Detail Document { get; private set; } = null!;

    public PageImages Images { get; private set; } = PageImages.None;

    public Judged Judged { get; private set; } = null!;

    public IReadOnlyList<WayStep> Way { get; private set; } = [];

    public IReadOnlyList<OrganizationDirectory.Entry> Units { get; private set; } = [];

    public IReadOnlyList<OutgoingQueries.Line> Answers { get; private set; } = [];

    public Stack Stack { get; private set; } = new(null, null, "/van-ban-den");

    /// <summary>What other capabilities show and offer here.</summary>
    public IReadOnlyList<PagePart> Parts { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public bool MayRegister => Document.State is IncomingState.Arrived && Actor.Has(Document.Agency, Role.RecordsClerk);

    public bool MayDecide => Document.State is IncomingState.Registered && Actor.Has(Document.Agency, Role.Leader, Role.ChiefOfOffice);

    public bool MayReply => Document.State is IncomingState.Registered or IncomingState.InProgress or IncomingState.ForInformation or IncomingState.Completed &&
        !Actor.Has(Document.Agency, Role.RecordsClerk) && Actor.IsIn(Document.Agency);

    public bool MayCorrect => Document.State is not (IncomingState.Arrived or IncomingState.Returned or IncomingState.Recalled or IncomingState.Voided) &&
        Actor.Has(Document.Agency, Role.RecordsClerk);

    public bool MayReturn => Document.State is IncomingState.Arrived or IncomingState.Registered &&
        Actor.Has(Document.Agency, Role.RecordsClerk, Role.Leader, Role.ChiefOfOffice);

    public async Task<IActionResult> OnGetAsync([FromServices] OpenDocument open)
    {
        var shown = await ShowAsync();
        if (Document is not null)
        {
            await open.RunAsync(Actor, Id, Cancel);
        }

        return shown;
    }

    public async Task<IActionResult> OnPostReplyAsync([FromServices] StartReply start)
    {
        var outcome = await ActAsync(() => start.RunAsync(Actor, new StartReply.Input(Id), Cancel));
        return outcome.IsDone ? Redirect($"/du-thao/{outcome.Value}") : await ShowAsync();
    }

    public Task<IActionResult> OnPostReturnAsync([FromServices] ReturnIncoming act, int version, string? reason, string? words) =>
        AfterAsync(() => act.RunAsync(Actor, new ReturnIncoming.Input(Id, version, reason ?? "", words ?? ""), Cancel), "Đã trả lại nơi gửi.");

    public Task<IActionResult> OnPostInformationAsync([FromServices] KeepForInformation act, int version, List<Guid> readers, string? opinion) =>
        AfterAsync(() => act.RunAsync(Actor, new KeepForInformation.Input(Id, version, readers, opinion ?? ""), Cancel), "Đã chuyển để biết.");

    public Task<IActionResult> OnPostCompleteAsync([FromServices] CompleteIncoming act, int version, string? reason) =>
        AfterAsync(() => act.RunAsync(Actor, new CompleteIncoming.Input(Id, version, reason ?? ""), Cancel), "Đã kết thúc xử lý.");

    private async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string message)
    {
        // The neighbours are those of before the act: afterwards it has left its list.
        var stack = await views.StackAsync(Actor, Id, Key, Cancel);
        return await FinishAsync(await ActAsync(Id, act), message, Key is null ? $"/van-ban-den/{Id}" : stack.AfterAct, ShowAsync);
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { } document)
        {
            return Missing();
        }

        Document = document;
        Stack = await views.StackAsync(Actor, Id, Key, Cancel);
        Images = await views.ImagesAsync(document, Shown, Key, Cancel);
        Judged = await views.JudgedAsync(document, Cancel);
        Way = await views.WayAsync(document, Cancel);
        Units = await views.UnitsAsync(document.Agency, Cancel);
        Answers = await outgoing.AnsweringAsync(Actor, Id, Cancel);
        var shown = new List<PagePart>();
        foreach (var part in parts)
        {
            shown.AddRange(await part.ShowAsync(Actor, document, Cancel));
        }

        Parts = shown;
        return Page();
    }
}
