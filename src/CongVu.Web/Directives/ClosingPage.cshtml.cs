using CongVu.Directives.Closing;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Web.Hosting;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Báo cáo hoàn thành, xác nhận, trả lại: the two keys.</summary>
[Access]
public sealed class ClosingPage(CardLoader loader) : CardPage(loader)
{
    public IActionResult OnGet() => Redirect($"/nhiem-vu/{Id}");

    public async Task<IActionResult> OnPostReportAsync([FromServices] ReportDone act, int version, DoneForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var files = form.Files.ConvertAll(file => new NewFile(PageBinding.Clean(file.FileName), file.OpenReadStream()));
        return await AfterAsync(
            await ActAsync(() => act.RunAsync(Actor, new ReportDone.Input(PartId, version, form.Words ?? "", form.Documents)
            {
                Product = form.Product ?? "", Files = files, AsksReview = form.AsksReview, Receipts = form.Receipts,
            }, Cancel)),
            "Đã báo cáo hoàn thành, chờ nơi giao xác nhận.");
    }

    public async Task<IActionResult> OnPostAcceptAsync([FromServices] AcceptReport act, int version, string? conclusion, Dictionary<string, string?> overrule)
    {
        ArgumentNullException.ThrowIfNull(overrule);
        var reasons = overrule.Where(pair => Guid.TryParse(pair.Key, out _) && !string.IsNullOrWhiteSpace(pair.Value))
            .ToDictionary(pair => new Id<Evidence>(Guid.Parse(pair.Key)), pair => pair.Value!);
        return await AfterAsync(
            await ActAsync(() => act.RunAsync(Actor, new AcceptReport.Input(PartId, version, conclusion ?? "") { Overrules = reasons }, Cancel)),
            "Đã xác nhận hoàn thành.");
    }

    public async Task<IActionResult> OnPostReturnAsync([FromServices] ReturnReport act, int version, string? reason) => await AfterAsync(
        await ActAsync(() => act.RunAsync(Actor, new ReturnReport.Input(PartId, version, reason ?? ""), Cancel)), "Đã trả lại báo cáo.");
}

/// <summary>The form of a report of completion.</summary>
public sealed class DoneForm
{
    public string? Words { get; set; }

    public List<Guid> Documents { get; set; } = [];

    /// <summary>Documents whose acceptance by every receiver is the evidence.</summary>
    public List<Guid> Receipts { get; set; } = [];

    public string? Product { get; set; }

    public List<IFormFile> Files { get; set; } = [];

    public bool AsksReview { get; set; }
}
