using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.Documents.Digitizing;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Số hóa tài liệu lưu trữ: what was digitized, and taking a scan in.</summary>
[Access(Role.RecordsClerk, Role.Leader, Role.ChiefOfOffice, Role.TrackingOffice)]
public sealed class DigitizingPage(DigitizedRecordQueries queries, OrganizationDirectory directory) : ScanPage(directory), IListPage
{
    private const int PageSize = 25;

    [BindProperty(Name = "sau", SupportsGet = true)]
    public Id<DigitizedRecord>? After { get; set; }

    [BindProperty]
    public string Title { get; set; } = "";

    public IReadOnlyList<DigitizedRecord> Records { get; private set; } = [];

    public bool HasMore { get; private set; }

    public ListSource Export => new(
        "tai-lieu-so-hoa", "Danh sách tài liệu số hóa", "", [new("Tài liệu", 5), new("Tệp", 2), new("Người số hóa", 2), ReportColumn.Narrow("Ngày")],
        ListSource.Portions<DigitizedRecord>((last, size) => queries.ListAsync(Actor, last?.Id, size, Cancel), record => ReportRow.Of(
            record.Title, record.Name, record.PersonName, VietnamTime.DayOf(record.MadeAt))));

    public async Task OnGetAsync()
    {
        await FindAgenciesAsync();
        var records = await queries.ListAsync(Actor, After, PageSize + 1, Cancel);
        (Records, HasMore) = ([.. records.Take(PageSize)], records.Count > PageSize);
    }

    public async Task<IActionResult> OnPostAsync([FromServices] DigitizeRecord digitize, Id<Organization>? agency, IFormFile? file, string? pin)
    {
        var outcome = await ActAsync(() => TakeAsync(agency, file, async (keeping, scan) => await digitize.RunAsync(Actor, new DigitizeRecord.Input(keeping, Title, scan, pin ?? ""), Cancel)));
        if (!outcome.IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        Say("Đã ký số và đưa vào kho lưu trữ số.");
        return Redirect("/so-hoa");
    }
}
