using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Đính chính: corrects what the register says of an incoming document.</summary>
[Access(Role.RecordsClerk)]
public sealed class CorrectPage(CorrectIncoming correct, IncomingQueries queries, IncomingViews views, OrganizationDirectory directory) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<IncomingDocument> Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty(Name = "")]
    public IncomingForm Form { get; set; } = new();

    public IncomingQueries.Detail Document { get; private set; } = null!;

    public PageImages Images { get; private set; } = PageImages.None;

    public IReadOnlyCollection<string> Types { get; } = AdministrativeTypes.Names;

    public Task<IActionResult> OnGetAsync() => ShowAsync(isNew: true);

    public async Task<IActionResult> OnPostAsync()
    {
        var card = Form.Card(await directory.GetAsync(Cancel));
        var outcome = await ActAsync(Id, () => correct.RunAsync(Actor, new CorrectIncoming.Input(Id, Version, card), Cancel));
        if (!outcome.IsDone)
        {
            return await ShowAsync(isNew: false);
        }

        Say("Đã lưu đính chính.");
        return Redirect($"/van-ban-den/{Id}");
    }

    private async Task<IActionResult> ShowAsync(bool isNew)
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { } document)
        {
            return Missing();
        }

        Document = document;
        Differences = IsStale ? Form.DifferencesFrom(document.Card) : [];
        Form = isNew ? IncomingForm.Of(document.Card) : Form;
        Images = await views.ImagesAsync(document, null, null, Cancel);
        return Page();
    }
}
