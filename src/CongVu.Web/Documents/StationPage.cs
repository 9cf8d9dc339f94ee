using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>A page on which one person decides about one outgoing document after the other: review, signature, issue.</summary>
public abstract class StationPage(OutgoingViews views, OutgoingTab tab, string list) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<OutgoingDocument> Id { get; set; }

    [BindProperty(Name = Viewers.Parameter, SupportsGet = true)]
    public string? Shown { get; set; }

    public OutgoingView View { get; private set; } = null!;

    public Stack Stack { get; private set; } = new(null, null, list);

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public Task<IActionResult> OnPostReturnAsync([FromServices] ReturnDraft act, int version, string? reason) =>
        AfterAsync(() => act.RunAsync(Actor, new ReturnDraft.Input(Id, version, reason ?? ""), Cancel), "Đã trả lại người soạn thảo.");

    /// <summary>Whether the document waits for this person here.</summary>
    protected abstract bool IsDue(DraftActs acts);

    /// <summary>What else this page shows.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    /// <summary>Runs an act; when it is done, the next document of the list opens.</summary>
    protected async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string message)
    {
        var stack = await views.StackAsync(Actor, tab, Id, list, Cancel);
        return await FinishAsync(await ActAsync(Id, act), message, stack.AfterAct, ShowAsync);
    }

    protected async Task<IActionResult> ShowAsync()
    {
        if (await views.FindAsync(Actor, Id, Shown, Cancel) is not { } view)
        {
            return Missing();
        }

        View = view;
        Stack = await views.StackAsync(Actor, tab, Id, list, Cancel);
        await PrepareAsync();
        return IsDue(DraftActs.Of(Actor, view.Document)) || Refusals.Count > 0 ? Page() : Redirect($"/van-ban-di/{Id}");
    }
}
