using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.Documents.Digitizing;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Số hóa tài liệu lưu trữ: what was digitized, and taking a scan in.</summary>
[Access(Role.RecordsClerk, Role.Leader, Role.ChiefOfOffice, Role.TrackingOffice)]
public sealed class DigitizingPage(DigitizedRecordQueries queries, OrganizationDirectory directory) : OfficePage, IListPage
{
    private const int PageSize = 25;

    [BindProperty(Name = "sau", SupportsGet = true)]
    public Id<DigitizedRecord>? After { get; set; }

    [BindProperty]
    public string Title { get; set; } = "";

    public IReadOnlyList<DigitizedRecord> Records { get; private set; } = [];

    public bool HasMore { get; private set; }

    /// <summary>Agencies for which this person digitizes.</summary>
    public IReadOnlyList<(Id<Organization> Id, string Name)> Agencies { get; private set; } = [];

    public ListSource Export => new(
        "tai-lieu-so-hoa", "Danh sách tài liệu số hóa", "", [new("Tài liệu", 5), new("Tệp", 2), new("Người số hóa", 2), ListSource.Narrow("Ngày")],
        ListSource.Portions<DigitizedRecord>((last, size) => queries.ListAsync(Actor, last?.Id, size, Cancel), record => ReportRow.Of(
            record.Title, record.Name, record.PersonName, VietnamTime.DayOf(record.MadeAt))));

    public async Task OnGetAsync()
    {
        var tree = await directory.GetAsync(Cancel);
        Agencies = [.. Actor.Agencies.Where(agency => Actor.Has(agency, Role.RecordsClerk)).Select(agency => (agency, tree.NameOf(agency)))];
        var records = await queries.ListAsync(Actor, After, PageSize + 1, Cancel);
        (Records, HasMore) = ([.. records.Take(PageSize)], records.Count > PageSize);
    }

    public async Task<IActionResult> OnPostAsync([FromServices] DigitizeRecord digitize, Id<Organization>? agency, IFormFile? file, string? pin)
    {
        var outcome = await ActAsync(() => DigitizeAsync(digitize, agency, file, pin ?? ""));
        if (!outcome.IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        Say("Đã ký số và đưa vào kho lưu trữ số.");
        return Redirect("/so-hoa");
    }

    private async Task<Outcome> DigitizeAsync(DigitizeRecord digitize, Id<Organization>? agency, IFormFile? file, string pin)
    {
        var clerk = Actor.Posts.FirstOrDefault(post => post.Role is Role.RecordsClerk);
        if (file is null || (agency ?? clerk?.Agency) is not { } keeping)
        {
            return FileRefusals.Empty("bản quét");
        }

        await using var content = file.OpenReadStream();
        return await digitize.RunAsync(Actor, new DigitizeRecord.Input(keeping, Title, new NewFile(file.FileName, content), pin), Cancel);
    }
}
