using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Phát hành: number, the agency's signature and issue in one act by the clerk.</summary>
[Access(Role.RecordsClerk)]
public sealed class IssuePage(OutgoingViews views, OutgoingQueries queries, IssueLacking lacking) : StationPage(views, OutgoingTab.ToIssue, "/cho-phat-hanh")
{
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

    /// <summary>Files that keep the package from leaving.</summary>
    public IReadOnlyList<string> Lacking { get; private set; } = [];

    public Task<IActionResult> OnPostRestAsync([FromServices] AskToSignRest ask, int version) =>
        AfterAsync(() => ask.RunAsync(Actor, new AskToSignRest.Input(Id, version), Cancel), "Đã chuyển người có thẩm quyền ký nốt.");

    protected override async Task PrepareAsync() => Lacking = await lacking.OfAsync(View.Document, Cancel);

    protected override bool IsDue(DraftActs acts) => acts is { MayIssue: true };
}
