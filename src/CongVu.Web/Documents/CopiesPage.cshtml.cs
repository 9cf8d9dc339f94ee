using CongVu.DocumentFormat.Reports;
using CongVu.Documents.Copies;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Bản sao: the book of copies, and making one from a scan.</summary>
[Access(Role.RecordsClerk, Role.Leader, Role.ChiefOfOffice, Role.TrackingOffice)]
public sealed class CopiesPage(CopyQueries queries, OrganizationDirectory directory) : ScanPage(directory), IListPage
{
    private const int PageSize = 25;

    [BindProperty(Name = "sau", SupportsGet = true)]
    public Id<CertifiedCopy>? After { get; set; }

    [BindProperty]
    public CopyKind Kind { get; set; }

    [BindProperty]
    public string Original { get; set; } = "";

    [BindProperty]
    public string? Receivers { get; set; }

    public IReadOnlyList<CertifiedCopy> Copies { get; private set; } = [];

    public bool HasMore { get; private set; }

    public ListSource Export => new(
        "ban-sao", "Sổ bản sao", "", [new("Số, ký hiệu", 1.4), new("Hình thức", 1.1), new("Sao từ", 4), new("Người sao", 1.8), new("Nơi nhận", 3), ReportColumn.Narrow("Ngày")],
        ListSource.Portions<CertifiedCopy>((last, size) => queries.ListAsync(Actor, last?.Id, size, Cancel), copy => ReportRow.Of(
            copy.Code, copy.Kind.InWords(), copy.Original, copy.PersonName, copy.Receivers, copy.Day)));

    public async Task OnGetAsync()
    {
        await FindAgenciesAsync();
        var copies = await queries.ListAsync(Actor, After, PageSize + 1, Cancel);
        (Copies, HasMore) = ([.. copies.Take(PageSize)], copies.Count > PageSize);
    }

    public async Task<IActionResult> OnPostAsync([FromServices] MakeCopy make, Id<Organization>? agency, IFormFile? file, string? pin)
    {
        var outcome = await ActAsync(() => TakeAsync(agency, file, async (keeping, scan) => await make.RunAsync(Actor, new MakeCopy.Input(keeping, Kind, Original, Receivers ?? "", scan, pin ?? ""), Cancel)));
        if (!outcome.IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        Say("Đã ký số và vào sổ bản sao.");
        return Redirect("/ban-sao");
    }
}
