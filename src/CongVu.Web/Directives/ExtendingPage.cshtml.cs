using CongVu.Directives.Extending;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Xin gia hạn, quyết định gia hạn, đặt hạn.</summary>
[Access]
public sealed class ExtendingPage(CardLoader loader) : CardPage(loader)
{
    public IActionResult OnGet() => Redirect($"/nhiem-vu/{Id}");

    public async Task<IActionResult> OnPostAskAsync([FromServices] AskExtension act, int version, AskForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return await AfterAsync(
            await ActAsync(() => act.RunAsync(Actor, new AskExtension.Input(PartId, version, form.NewDue ?? default, form.Reason ?? "")
            {
                Document = form.Document, DocumentCode = form.DocumentCode ?? "", DocumentDate = form.DocumentDate,
            }, Cancel)),
            "Đã gửi đề nghị gia hạn; thời hạn vẫn tính cho đến khi được duyệt.");
    }

    public async Task<IActionResult> OnPostGrantAsync([FromServices] DecideExtension act, int version, DateOnly? newDue, string? words) => await AfterAsync(
        await ActAsync(() => act.RunAsync(Actor, new DecideExtension.Input(PartId, version, newDue ?? default(DateOnly), words ?? ""), Cancel)), "Đã gia hạn.");

    public async Task<IActionResult> OnPostRefuseAsync([FromServices] DecideExtension act, int version, string? words) => await AfterAsync(
        await ActAsync(() => act.RunAsync(Actor, new DecideExtension.Input(PartId, version, null, words ?? ""), Cancel)), "Đã trả lời không gia hạn.");

    public async Task<IActionResult> OnPostSetAsync([FromServices] SetDeadline act, int version, DateOnly? newDue, string? reason) => await AfterAsync(
        await ActAsync(() => act.RunAsync(Actor, new SetDeadline.Input(PartId, version, newDue ?? default, reason ?? ""), Cancel)), "Đã đặt hạn.");
}

/// <summary>The form of a request for more time.</summary>
public sealed class AskForm
{
    public DateOnly? NewDue { get; set; }

    public string? Reason { get; set; }

    public Guid? Document { get; set; }

    public string? DocumentCode { get; set; }

    public DateOnly? DocumentDate { get; set; }
}
