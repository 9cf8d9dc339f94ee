using CongVu.Documents;
using CongVu.Documents.Preparing;
using CongVu.Organizations;
using CongVu.Signing;
using CongVu.Signing.Agents;
using CongVu.Web.Shared;
using CongVu.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Phát hành: number, the agency's signature and issue in one act by the clerk.</summary>
[Access(Role.RecordsClerk)]
public sealed class IssuePage(OutgoingViews views, OutgoingQueries queries, IssueLacking lacking, PreparationQueries preparations) : StationPage(views, OutgoingTab.ToIssue, "/cho-phat-hanh")
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

    /// <summary>Where the agency's keys are.</summary>
    public IReadOnlySet<KeyPlace> Places { get; private set; } = new HashSet<KeyPlace>();

    public Task<IActionResult> OnPostRestAsync([FromServices] AskToSignRest ask, int version) =>
        AfterAsync(() => ask.RunAsync(Actor, new AskToSignRest.Input(Id, version), Cancel), "Đã chuyển người có thẩm quyền ký nốt.");

    /// <summary>Gives the number and hands the package over to the program beside the agency's token, or to the page of the remote service.</summary>
    public async Task<IActionResult> OnPostElsewhereAsync([FromServices] PrepareSeal prepare, int version, KeyPlace place)
    {
        var outcome = await prepare.RunAsync(Actor, new PrepareSeal.Input(Who.Session!.Id, [new IssueTogether.Choice(Id, version)], place), CancellationToken.None);
        Show(outcome);
        return outcome.IsDone ? Redirect(SigningPlaces.AddressOf(place, outcome.Value)) : await ShowAsync();
    }

    protected override async Task PrepareAsync()
    {
        Lacking = await lacking.OfAsync(View.Document, Cancel);
        Places = await preparations.SealPlacesAsync([View.Document.AgencyId], Cancel);
    }

    protected override bool IsDue(DraftActs acts) => acts is { MayIssue: true };
}
