using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Duyệt: content or form of a draft, yes or back with a reason; the next one opens by itself.</summary>
[Access(Role.HeadOfUnit, Role.ChiefOfOffice, Role.RecordsClerk, Role.Leader)]
public sealed class ReviewPage(OutgoingViews views) : OfficePage
{
    private const string List = "/du-thao?xem=cho-duyet";

    [BindProperty(SupportsGet = true)]
    public Id<OutgoingDocument> Id { get; set; }

    [BindProperty(Name = Viewers.Parameter, SupportsGet = true)]
    public string? Shown { get; set; }

    public OutgoingView View { get; private set; } = null!;

    public Stack Stack { get; private set; } = new(null, null, List);

    /// <summary>What is asked of this person.</summary>
    public string Step => View.Document.Steps.FirstOrDefault(step => step.Outcome is ReviewOutcome.Waiting)?.Kind.InWords() ?? "";

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public Task<IActionResult> OnPostPassAsync([FromServices] PassReview pass, int version, string? opinion) =>
        AfterAsync(() => pass.RunAsync(Actor, new PassReview.Input(Id, version, opinion ?? ""), Cancel), "Đã đồng ý và chuyển bước tiếp theo.");

    public Task<IActionResult> OnPostReturnAsync([FromServices] ReturnDraft act, int version, string? reason) =>
        AfterAsync(() => act.RunAsync(Actor, new ReturnDraft.Input(Id, version, reason ?? ""), Cancel), "Đã trả lại người soạn thảo.");

    private async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string message)
    {
        var stack = await views.StackAsync(Actor, OutgoingTab.ToReview, Id, List, Cancel);
        var outcome = await ActAsync(Id, act);
        if (!outcome.IsDone)
        {
            return await ShowAsync();
        }

        Say(message);
        return Redirect(stack.AfterAct);
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (await views.FindAsync(Actor, Id, Shown, Cancel) is not { } view)
        {
            return Missing();
        }

        View = view;
        Stack = await views.StackAsync(Actor, OutgoingTab.ToReview, Id, List, Cancel);
        return DraftActs.Of(Actor, view.Document).MayReview || Refusals.Count > 0 ? Page() : Redirect($"/van-ban-di/{Id}");
    }
}
