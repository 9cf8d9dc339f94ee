using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Ghi nhận phát hành bản giấy: what was signed by hand gets its number, its scan and the reason.</summary>
[Access(Role.RecordsClerk)]
public sealed class PaperIssuePage(OutgoingQueries queries) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<OutgoingDocument> Id { get; set; }

    public OutgoingDocument Document { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync([FromServices] IssueOnPaper issue, int version, string? reason, IFormFile? file, string? pin)
    {
        var outcome = await ActAsync(Id, () => IssueAsync(issue, version, reason ?? "", file, pin));
        if (!outcome.IsDone)
        {
            return await ShowAsync();
        }

        Say("Đã cấp số và ghi nhận phát hành bản giấy.");
        return Redirect($"/van-ban-di/{Id}");
    }

    private async Task<Outcome> IssueAsync(IssueOnPaper issue, int version, string reason, IFormFile? file, string? pin)
    {
        if (file is null)
        {
            return FileRefusals.Empty("bản quét");
        }

        await using var content = file.OpenReadStream();
        var input = new IssueOnPaper.Input(Id, version, reason, new NewFile(file.FileName, content)) { Pin = string.IsNullOrEmpty(pin) ? null : pin };
        return await issue.RunAsync(Actor, input, Cancel);
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { } document)
        {
            return Missing();
        }

        Document = document;
        return DraftActs.Of(Actor, document).MayIssueOnPaper || Refusals.Count > 0 ? Page() : Redirect($"/van-ban-di/{Id}");
    }
}
