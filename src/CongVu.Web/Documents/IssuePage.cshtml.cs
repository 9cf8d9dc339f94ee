using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Phát hành: number, the agency's signature and issue in one act by the clerk.</summary>
[Access(Role.RecordsClerk)]
public sealed class IssuePage(OutgoingViews views, OutgoingQueries queries) : StationPage(views, OutgoingTab.ToIssue, "/cho-phat-hanh")
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

    protected override bool IsDue(DraftActs acts) => acts is { MayIssue: true };
}
