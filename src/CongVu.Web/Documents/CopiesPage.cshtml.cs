using CongVu.DocumentFormat.Reports;
using CongVu.Documents.Copies;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Bản sao: the book of copies, and making one from a scan.</summary>
[Access(Role.RecordsClerk, Role.Leader, Role.ChiefOfOffice, Role.TrackingOffice)]
public sealed class CopiesPage(CopyQueries queries, OrganizationDirectory directory) : OfficePage, IListPage
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

    /// <summary>Agencies for which this person makes copies.</summary>
    public IReadOnlyList<(Id<Organization> Id, string Name)> Agencies { get; private set; } = [];

    public ListSource Export => new(
        "ban-sao", "Sổ bản sao", "", [new("Số, ký hiệu", 1.4), new("Hình thức", 1.1), new("Sao từ", 4), new("Người sao", 1.8), new("Nơi nhận", 3), ListSource.Narrow("Ngày")],
        ListSource.Portions<CertifiedCopy>((last, size) => queries.ListAsync(Actor, last?.Id, size, Cancel), copy => ReportRow.Of(
            copy.Code, copy.Kind.InWords(), copy.Original, copy.PersonName, copy.Receivers, copy.Day)));

    public async Task OnGetAsync()
    {
        var tree = await directory.GetAsync(Cancel);
        Agencies = [.. Actor.Agencies.Where(agency => Actor.Has(agency, Role.RecordsClerk)).Select(agency => (agency, tree.NameOf(agency)))];
        var copies = await queries.ListAsync(Actor, After, PageSize + 1, Cancel);
        (Copies, HasMore) = ([.. copies.Take(PageSize)], copies.Count > PageSize);
    }

    public async Task<IActionResult> OnPostAsync([FromServices] MakeCopy make, Id<Organization>? agency, IFormFile? file, string? pin)
    {
        var outcome = await ActAsync(() => MakeAsync(make, agency, file, pin ?? ""));
        if (!outcome.IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        Say("Đã ký số và vào sổ bản sao.");
        return Redirect("/ban-sao");
    }

    private async Task<Outcome> MakeAsync(MakeCopy make, Id<Organization>? agency, IFormFile? file, string pin)
    {
        var clerk = Actor.Posts.FirstOrDefault(post => post.Role is Role.RecordsClerk);
        if (file is null || (agency ?? clerk?.Agency) is not { } copying)
        {
            return FileRefusals.Empty("bản quét");
        }

        await using var content = file.OpenReadStream();
        return await make.RunAsync(Actor, new MakeCopy.Input(copying, Kind, Original, Receivers ?? "", new NewFile(file.FileName, content), pin), Cancel);
    }
}
