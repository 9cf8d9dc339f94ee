using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Submissions;
using CongVu.Submissions.Composing;
using CongVu.Submissions.Vetting;
using CongVu.Web.Hosting;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Submissions;

/// <summary>Lập hồ sơ: its parts on the left, what the check finds on the right.</summary>
// A file is looked through before anything of it touches the disk, so forms stay in memory.
[Access, RequestSizeLimit(PageLimits.LargestPaper), RequestFormLimits(MultipartBodyLengthLimit = PageLimits.LargestPaper, MemoryBufferThreshold = PageLimits.LargestPaper)]
public sealed class ComposePage(DossierViews views, OutgoingQueries outgoing) : OfficePage
{
    private const int IssuedShown = 30;

    [BindProperty(SupportsGet = true)]
    public Id<Submission> Id { get; set; }

    [BindProperty(Name = "")]
    public DossierForm Form { get; set; } = new();

    public DossierView View { get; private set; } = null!;

    /// <summary>Documents of the agency that a dossier may take in.</summary>
    public IReadOnlyList<OutgoingQueries.Line> Issued { get; private set; } = [];

    public bool MaySeal => Actor.Has(View.Dossier.AgencyId, Role.RecordsClerk);

    public Task<IActionResult> OnGetAsync() => ShowAsync(isNew: true);

    public Task<IActionResult> OnPostPutAsync([FromServices] PutPaper put, int version, DossierPart part, IFormFile? file) => AfterAsync(async () =>
    {
        if (file is null)
        {
            return FileRefusals.Empty("…");
        }

        await using var content = file.OpenReadStream();
        return await put.RunAsync(Actor, new PutPaper.Input(Id, version, part, new NewFile(PageBinding.Clean(file.FileName), content)), Cancel);
    }, "Đã thêm tệp.");

    public Task<IActionResult> OnPostTakeAsync([FromServices] TakeDocument take, int version, Id<OutgoingDocument> document) =>
        AfterAsync(() => take.RunAsync(Actor, new TakeDocument.Input(Id, version, document, DossierPart.Letter), Cancel), "Đã lấy văn bản vào hồ sơ.");

    public Task<IActionResult> OnPostRemoveAsync([FromServices] RemovePaper remove, int version, Id<DossierPaper> paper) =>
        AfterAsync(() => remove.RunAsync(Actor, new RemovePaper.Input(Id, version, paper), Cancel), "Đã bỏ tệp khỏi hồ sơ.");

    public Task<IActionResult> OnPostConvertAsync([FromServices] ConvertPaper convert, int version, Id<DossierPaper> paper) =>
        AfterAsync(() => convert.RunAsync(Actor, new ConvertPaper.Input(Id, version, paper), Cancel), "Đã chuyển sang PDF; đồng chí mở xem lại từng trang.");

    public Task<IActionResult> OnPostSealAsync([FromServices] SealPaper seal, int version, Id<DossierPaper> paper, string? pin) =>
        AfterAsync(() => seal.RunAsync(Actor, new SealPaper.Input(Id, version, paper, pin ?? ""), Cancel), "Đã ký số của cơ quan.");

    public Task<IActionResult> OnPostExcuseAsync([FromServices] ExcuseSlot excuse, int version, DossierPart part, string? reason) =>
        AfterAsync(() => excuse.RunAsync(Actor, new ExcuseSlot.Input(Id, version, part, reason ?? ""), Cancel), "Đã lưu lý do.");

    public async Task<IActionResult> OnPostDescribeAsync([FromServices] DescribeSubmission describe, int version)
    {
        var outcome = await ActAsync(Id, () => describe.RunAsync(Actor, new DescribeSubmission.Input(Id, version, Form.Card()), Cancel));
        if (!outcome.IsDone)
        {
            return await ShowAsync(isNew: false);
        }

        Say("Đã lưu.");
        return Redirect($"/ho-so-trinh/{Id}/soan");
    }

    public async Task<IActionResult> OnPostSendAsync([FromServices] SendSubmission send, int version)
    {
        var outcome = await ActAsync(Id, () => send.RunAsync(Actor, new SendSubmission.Input(Id, version), Cancel));
        return Left(outcome, "Đã gửi hồ sơ.") ?? await ShowAsync(isNew: true);
    }

    public async Task<IActionResult> OnPostWithdrawAsync([FromServices] WithdrawSubmission withdraw, int version, string? reason)
    {
        var outcome = await ActAsync(Id, () => withdraw.RunAsync(Actor, new WithdrawSubmission.Input(Id, version, reason ?? ""), Cancel));
        return Left(outcome, "Đã rút hồ sơ.") ?? await ShowAsync(isNew: true);
    }

    private RedirectResult? Left(Outcome outcome, string message)
    {
        if (!outcome.IsDone)
        {
            return null;
        }

        Say(message);
        return Redirect($"/ho-so-trinh/{Id}");
    }

    private async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string message)
    {
        var outcome = await ActAsync(Id, act);
        if (!outcome.IsDone)
        {
            return await ShowAsync(isNew: true);
        }

        Say(message);
        return Redirect($"/ho-so-trinh/{Id}/soan");
    }

    private async Task<IActionResult> ShowAsync(bool isNew)
    {
        if (await views.FindAsync(Actor, Id, null, Cancel) is not { } view)
        {
            return Missing();
        }

        if (!view.Acts.Compose && Refusals.Count == 0)
        {
            return Redirect($"/ho-so-trinh/{Id}");
        }

        View = view;
        Form = isNew ? DossierForm.Of(view.Dossier) : Form;
        Issued = await outgoing.ListAsync(Actor, OutgoingTab.Issued, null, IssuedShown, Cancel);
        return Page();
    }
}
