using CongVu.Database;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Một văn bản đến: its pages on the left, what to do on the right.</summary>
[Access]
public sealed class IncomingDetailPage(
    IncomingQueries queries, Histories histories, PagePictures pictures, OrganizationDirectory directory, IEnumerable<IIncomingPart> parts) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<IncomingDocument> Id { get; set; }

    public IncomingQueries.Detail Document { get; private set; } = null!;

    public PageImages Images { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public IReadOnlyList<OrganizationDirectory.Entry> Units { get; private set; } = [];

    /// <summary>What other capabilities show and offer here.</summary>
    public IReadOnlyList<PagePart> Parts { get; private set; } = [];

    public bool MayRegister => Document.State is IncomingState.Arrived && Actor.Has(Document.Agency, Role.RecordsClerk);

    public bool MayDecide => Document.State is IncomingState.Registered && Actor.Has(Document.Agency, Role.Leader, Role.ChiefOfOffice);

    public bool MayReturn => Document.State is IncomingState.Arrived or IncomingState.Registered &&
        Actor.Has(Document.Agency, Role.RecordsClerk, Role.Leader, Role.ChiefOfOffice);

    public async Task<IActionResult> OnGetAsync([FromServices] OpenDocument open)
    {
        await open.RunAsync(Actor, Id, Cancel);
        return await ShowAsync();
    }

    public async Task<IActionResult> OnPostReturnAsync([FromServices] ReturnIncoming act, int version, string reason, string? words) =>
        await AfterAsync(await ActAsync(() => act.RunAsync(Actor, new ReturnIncoming.Input(Id, version, reason, words ?? ""), Cancel)), "Đã trả lại nơi gửi.");

    public async Task<IActionResult> OnPostInformationAsync([FromServices] KeepForInformation act, int version, List<Guid> readers, string? opinion) =>
        await AfterAsync(
            await ActAsync(() => act.RunAsync(Actor, new KeepForInformation.Input(Id, version, readers, opinion ?? ""), Cancel)), "Đã chuyển để biết.");

    public async Task<IActionResult> OnPostCompleteAsync([FromServices] CompleteIncoming act, int version, string? conclusion) =>
        await AfterAsync(
            await ActAsync(() => act.RunAsync(Actor, new CompleteIncoming.Input(Id, version, conclusion ?? ""), Cancel)), "Đã kết thúc xử lý.");

    private async Task<IActionResult> AfterAsync(CongVu.Outcomes.Outcome outcome, string message)
    {
        if (!outcome.IsDone)
        {
            return await ShowAsync();
        }

        Say(message);
        return Redirect($"/van-ban-den/{Id}");
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { } document)
        {
            return Missing();
        }

        Document = document;
        var main = document.Files.Count > 0 ? document.Files[0] : null;
        Images = main is null
            ? new PageImages("", "", 0, "")
            : new PageImages($"/tep/{main.Hash}", $"/tep/{main.Hash}/trang", await pictures.CountPagesAsync(FileHash.Parse(main.Hash), Cancel), main.Name);
        History = await histories.OfAsync(Id, Cancel);
        var tree = await directory.GetAsync(Cancel);
        Units = [.. tree.Entries.Values.Where(entry => entry.Agency == document.Agency && entry.Kind is OrganizationKind.Unit)];
        var shown = new List<PagePart>();
        foreach (var part in parts)
        {
            shown.AddRange(await part.ShowAsync(Actor, document, Cancel));
        }

        Parts = shown;
        return Page();
    }
}
