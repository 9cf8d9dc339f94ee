using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Documents.Uploads;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Một dự thảo in its drafter's hands: what it says of itself, its files, and "Trình".</summary>
[Access]
public sealed class DraftPage(OutgoingViews views, OutgoingQueries queries, PeopleQueries people, OrganizationDirectory directory, DraftFiles files, IEnumerable<IOutgoingPart> parts) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<OutgoingDocument> Id { get; set; }

    [BindProperty(Name = Viewers.Parameter, SupportsGet = true)]
    public string? Shown { get; set; }

    [BindProperty(Name = "")]
    public DraftForm Form { get; set; } = new();

    public OutgoingView View { get; private set; } = null!;

    public IReadOnlyCollection<string> Types { get; } = AdministrativeTypes.Names;

    public IReadOnlyList<PeopleQueries.Holder> Signers { get; private set; } = [];

    /// <summary>Names to choose recipients from.</summary>
    public IReadOnlyList<string> Directory { get; private set; } = [];

    /// <summary>Agencies right below this one, a line each.</summary>
    public string Below { get; private set; } = "";

    /// <summary>Recipients whom the directory does not know.</summary>
    public IReadOnlyList<string> OnPaper => [.. View.Document.Recipients.Where(recipient => recipient.OrganizationId is null).Select(recipient => recipient.Name)];

    /// <summary>What other capabilities show and offer here.</summary>
    public IReadOnlyList<PagePart> Parts { get; private set; } = [];

    /// <summary>What is still missing before it may be submitted.</summary>
    public IReadOnlyList<Refusal> Lacking { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => ShowAsync(isNew: true);

    public async Task<IActionResult> OnPostAsync([FromServices] DraftDescribing describing, int version, bool submit)
    {
        var outcome = await ActAsync(Id, () => describing.RunAsync(Actor, Id, Form, version, submit, Cancel));
        if (!outcome.IsDone)
        {
            return await ShowAsync(isNew: false);
        }

        Say(submit ? "Đã trình." : "Đã lưu.");
        return Redirect(submit ? $"/van-ban-di/{Id}" : $"/du-thao/{Id}");
    }

    public Task<IActionResult> OnPostPutAsync(int version, Id<PackagePart>? part, FilePart kind, IFormFile? file, List<Id<PendingUpload>> upload) =>
        AfterAsync(() => files.PutAsync(Actor, Id, version, new DraftFiles.Target(part, kind), new DraftFiles.Sent(file, upload), Cancel), "Đã thêm tệp.");

    public Task<IActionResult> OnPostRemoveAsync([FromServices] RemovePart remove, int version, Id<PackagePart> part) =>
        AfterAsync(() => remove.RunAsync(Actor, new RemovePart.Input(Id, version, part), Cancel), "Đã bỏ tệp.");

    public Task<IActionResult> OnPostApproveAsync([FromServices] ApprovePdf approve, Id<PackagePart> part, string? pdf) =>
        AfterAsync(() => approve.RunAsync(Actor, new ApprovePdf.Input(Id, part, pdf ?? ""), Cancel), "Đã xác nhận bản PDF đúng.");

    public async Task<IActionResult> OnPostCancelAsync([FromServices] CancelDraft act, int version, string? reason)
    {
        var outcome = await ActAsync(Id, () => act.RunAsync(Actor, new CancelDraft.Input(Id, version, reason ?? ""), Cancel));
        return outcome.IsDone ? Redirect("/du-thao") : await ShowAsync(isNew: true);
    }

    private async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string message) =>
        await FinishAsync(await ActAsync(Id, act), message, $"/du-thao/{Id}", () => ShowAsync(isNew: true));

    private async Task<IActionResult> ShowAsync(bool isNew)
    {
        if (await views.FindAsync(Actor, Id, Shown, Cancel) is not { } view)
        {
            return Missing();
        }

        var draft = view.Document;
        if (!DraftActs.Of(Actor, draft).MayEdit && Refusals.Count == 0)
        {
            return Redirect($"/van-ban-di/{Id}");
        }

        View = view;
        Signers = await people.SignersAsync(draft.AgencyId, Cancel);
        Differences = IsStale && !isNew ? Form.DifferencesFrom(draft, Signers) : [];
        Form = isNew ? DraftForm.Of(draft) : Form;
        Lacking = queries.Lacking(draft);
        Parts = await parts.ShowAllAsync(Actor, draft, Cancel);
        await ListDirectoryAsync(draft.AgencyId);
        return Page();
    }

    private async Task ListDirectoryAsync(Id<Organization> agency)
    {
        var tree = await directory.GetAsync(Cancel);
        var living = tree.Entries.Values.Where(entry => entry.ValidTo is null && entry.Id != agency).OrderBy(entry => entry.Order).ToList();
        Directory = [.. living.Where(entry => entry.Kind is OrganizationKind.Agency || entry.Agency == agency).Select(entry => entry.Name)];
        Below = string.Join('\n', living.Where(entry => entry.Kind is OrganizationKind.Agency && entry.Parent == agency).Select(entry => entry.Name));
    }
}
