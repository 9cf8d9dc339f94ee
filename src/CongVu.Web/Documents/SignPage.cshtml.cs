using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Ký: the whole package in one act, or back with a reason; the next one opens by itself.</summary>
[Access(Role.Leader, Role.ChiefOfOffice, Role.HeadOfUnit, Role.Specialist)]
public sealed class SignPage(OutgoingViews views) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<OutgoingDocument> Id { get; set; }

    [BindProperty(Name = Viewers.Parameter, SupportsGet = true)]
    public string? Shown { get; set; }

    public OutgoingView View { get; private set; } = null!;

    public Stack Stack { get; private set; } = new(null, null, "/cho-ky");

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public Task<IActionResult> OnPostSignAsync([FromServices] SignDocument sign, int version, string? pin) =>
        AfterAsync(() => sign.RunAsync(Actor, new SignDocument.Input(Id, version, pin ?? ""), Cancel), "Đã ký. Văn bản chuyển văn thư phát hành.");

    public Task<IActionResult> OnPostReturnAsync([FromServices] ReturnDraft act, int version, string? reason) =>
        AfterAsync(() => act.RunAsync(Actor, new ReturnDraft.Input(Id, version, reason ?? ""), Cancel), "Đã trả lại người soạn thảo.");

    private async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string message)
    {
        var stack = await views.StackAsync(Actor, OutgoingTab.ToSign, Id, "/cho-ky", Cancel);
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
        Stack = await views.StackAsync(Actor, OutgoingTab.ToSign, Id, "/cho-ky", Cancel);
        return DraftActs.Of(Actor, view.Document).MaySign || Refusals.Count > 0 ? Page() : Redirect($"/van-ban-di/{Id}");
    }
}
