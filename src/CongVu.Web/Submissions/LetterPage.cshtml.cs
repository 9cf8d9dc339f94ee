using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.Submissions;
using CongVu.Submissions.Letters;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Submissions;

/// <summary>Hồ sơ trình của văn bản: to which dossier a letter belongs, or why to none.</summary>
[Access]
public sealed class LetterPage(OutgoingQueries outgoing, LetterQueries queries) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<OutgoingDocument> Id { get; set; }

    public OutgoingDocument Document { get; private set; } = null!;

    public LetterQueries.View Letter { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public Task<IActionResult> OnPostLinkAsync([FromServices] LinkLetter link, Id<Submission> submission) =>
        AfterAsync(() => link.RunAsync(Actor, new LinkLetter.Input(Id, submission), Cancel), "Đã gắn với hồ sơ trình.");

    public Task<IActionResult> OnPostExemptAsync([FromServices] ExemptLetter exempt, string? reason) =>
        AfterAsync(() => exempt.RunAsync(Actor, new ExemptLetter.Input(Id, reason ?? ""), Cancel), "Đã ghi lý do.");

    private async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string message) =>
        await FinishAsync(await ActAsync(Id, act), message, $"/van-ban-di/{Id}", ShowAsync);

    private async Task<IActionResult> ShowAsync()
    {
        if (await outgoing.FindAsync(Actor, Id, Cancel) is not { } document)
        {
            return Missing();
        }

        var letter = await queries.FindAsync(Actor, document, Cancel);
        if (letter is not { MayState: true } && Refusals.Count == 0)
        {
            return Redirect($"/van-ban-di/{Id}");
        }

        (Document, Letter) = (document, letter ?? new LetterQueries.View(null, "", [], false, []));
        return Page();
    }
}
