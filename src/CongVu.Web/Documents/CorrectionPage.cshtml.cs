using CongVu.Documents;
using CongVu.Documents.Correcting;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Đính chính: what was printed wrong and what is right; the letter is then drafted.</summary>
[Access(Role.RecordsClerk, Role.ChiefOfOffice, Role.HeadOfUnit, Role.Specialist, Role.Leader)]
public sealed class CorrectionPage(OutgoingQueries queries) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<OutgoingDocument> Id { get; set; }

    [BindProperty]
    public string Printed { get; set; } = "";

    [BindProperty]
    public string Right { get; set; } = "";

    public OutgoingDocument Document { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync([FromServices] StartCorrection start)
    {
        var outcome = await ActAsync<OutgoingDocument>(() => start.RunAsync(Actor, new StartCorrection.Input(Id, Printed, Right), Cancel));
        if (!outcome.IsDone)
        {
            return await ShowAsync();
        }

        Say("Đã soạn công văn đính chính. Đồng chí chọn người ký, xem lại rồi trình.");
        return Redirect($"/du-thao/{outcome.Value}");
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { } document)
        {
            return Missing();
        }

        Document = document;
        return document.State is OutgoingState.Issued || Refusals.Count > 0 ? Page() : Redirect($"/van-ban-di/{Id}");
    }
}
