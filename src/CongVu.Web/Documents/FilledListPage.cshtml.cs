using CongVu.Documents;
using CongVu.Documents.Filling;
using CongVu.Documents.Tray;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Các văn bản lập theo một danh sách: looked at and submitted together, signed together, issued with numbers that follow each other.</summary>
[Access]
public sealed class FilledListPage(FillingQueries queries) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<FilledList> Id { get; set; }

    public FillingQueries.Detail Detail { get; private set; } = null!;

    /// <summary>Documents that nobody edited or cancelled, in their drafter's hands.</summary>
    public int Drafts => Detail.Rows.Count(row => row.Document.State is OutgoingState.Draft);

    /// <summary>How many of them LibreOffice still has to convert.</summary>
    public int Converting => Detail.Rows.Count(row => row.Document.State is OutgoingState.Draft && row.Document.Parts.Any(part => part.NeedsPdf && part.Pdf is null));

    public bool MaySubmit => Detail.MayFill && Detail.List.SubmittedAt is null && Drafts > 0;

    public IReadOnlyList<OutgoingDocument> ToSign => [.. Detail.Rows.Select(row => row.Document).Where(document => DraftActs.Of(Actor, document).MaySign)];

    public IReadOnlyList<OutgoingDocument> ToIssue => [.. Detail.Rows.Select(row => row.Document).Where(document => DraftActs.Of(Actor, document).MayIssue)];

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public Task<IActionResult> OnPostSubmitAsync([FromServices] SubmitFilled submit, int version) =>
        AfterAsync(() => submit.RunAsync(Actor, new SubmitFilled.Input(Id, version), Cancel), "Đã trình ký các văn bản của danh sách.");

    public Task<IActionResult> OnPostDropAsync([FromServices] DropFilled drop, int version, string? reason) =>
        AfterAsync(() => drop.RunAsync(Actor, new DropFilled.Input(Id, version, reason ?? ""), Cancel), "Đã bỏ các văn bản của danh sách. Mẫu vẫn dùng được.");

    /// <summary>One batch over all that waits for this signer; the PIN is asked on the batch's page.</summary>
    public async Task<IActionResult> OnPostSignAsync([FromServices] PlanSigningBatch plan, List<string> pick)
    {
        var choices = Picked.Of(pick, (id, version) => new PlanSigningBatch.Choice(id, version));
        var outcome = await ActAsync<SigningBatch>(() => plan.RunAsync(Actor, new PlanSigningBatch.Input(choices), Cancel));
        return outcome.IsDone ? Redirect($"/cho-ky/lo/{outcome.Value}") : await ShowAsync();
    }

    public Task<IActionResult> OnPostIssueAsync([FromServices] IssueTogether issue, List<string> pick, string? pin)
    {
        var choices = Picked.Of(pick, (id, version) => new IssueTogether.Choice(id, version));
        return AfterAsync(() => issue.RunAsync(Actor, new IssueTogether.Input(choices, pin ?? ""), CancellationToken.None), $"Đã phát hành {choices.Count} văn bản, số liên tiếp.");
    }

    private async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string message) =>
        await FinishAsync(await ActAsync(Id, act), message, $"/du-thao/danh-sach/{Id}", ShowAsync);

    private async Task<IActionResult> ShowAsync()
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { } detail)
        {
            return Missing();
        }

        Detail = detail;
        return Page();
    }
}
