using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Phát hành: number, the agency's signature and issue in one act by the clerk.</summary>
[Access(Role.RecordsClerk)]
public sealed class IssuePage(OutgoingViews views, OutgoingQueries queries) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<OutgoingDocument> Id { get; set; }

    [BindProperty(Name = Viewers.Parameter, SupportsGet = true)]
    public string? Shown { get; set; }

    public OutgoingView View { get; private set; } = null!;

    public Stack Stack { get; private set; } = new(null, null, "/cho-phat-hanh");

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostIssueAsync([FromServices] IssueDocument issue, int version, string? pin)
    {
        var outcome = await ActAsync(Id, () => issue.RunAsync(Actor, new IssueDocument.Input(Id, version, pin ?? ""), Cancel));
        if (!outcome.IsDone)
        {
            return await ShowAsync();
        }

        var issued = await queries.FindAsync(Actor, Id, Cancel);
        Say($"Đã phát hành {issued?.TypeName} {issued?.Code}, {issued?.Recipients.Count} nơi nhận.");
        return Redirect($"/van-ban-di/{Id}");
    }

    public async Task<IActionResult> OnPostReturnAsync([FromServices] ReturnDraft act, int version, string? reason)
    {
        var outcome = await ActAsync(Id, () => act.RunAsync(Actor, new ReturnDraft.Input(Id, version, reason ?? ""), Cancel));
        if (!outcome.IsDone)
        {
            return await ShowAsync();
        }

        Say("Đã trả lại người soạn thảo.");
        return Redirect("/cho-phat-hanh");
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (await views.FindAsync(Actor, Id, Shown, Cancel) is not { } view)
        {
            return Missing();
        }

        View = view;
        Stack = await views.StackAsync(Actor, OutgoingTab.ToIssue, Id, "/cho-phat-hanh", Cancel);
        return DraftActs.Of(Actor, view.Document).MayIssue || Refusals.Count > 0 ? Page() : Redirect($"/van-ban-di/{Id}");
    }
}
