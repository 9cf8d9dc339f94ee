using CongVu.DocumentFormat.Reports;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports.Campaigns;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports.Campaigns;

/// <summary>The documents or tasks behind one figure of a campaign, as the result was kept.</summary>
[Access]
public sealed class CampaignLinesPage(CampaignQueries queries) : OfficePage, IListPage
{
    [BindProperty(SupportsGet = true)]
    public Id<Campaign> Id { get; set; }

    [BindProperty(Name = "don-vi", SupportsGet = true)]
    public Id<Organization> Unit { get; set; }

    [BindProperty(Name = "tieu-chi", SupportsGet = true)]
    public CriterionKind Criterion { get; set; }

    public string Title { get; private set; } = "";

    public CampaignRow Row { get; private set; } = null!;

    public CriterionResult Result { get; private set; } = null!;

    public bool IsOfTasks => Result.Kind is CriterionKind.TasksOnTime;

    public ListSource Export => new(
        "danh-sach-danh-gia", $"{Row.Name}: {Result.Kind.InWords().ToLowerInvariant()}", Title,
        [new("Số, ký hiệu", 1.4), ReportColumn.Narrow(IsOfTasks ? "Hạn" : "Ngày"), new("Nội dung", 4), ReportColumn.Narrow("Được tính")],
        Result.Lines.Select(line => ReportRow.Of(line.Code, line.Day, line.Words, line.Counts ? "Có" : "Không")));

    public async Task<IActionResult> OnGetAsync()
    {
        var detail = await queries.FindAsync(Actor, Id, Cancel);
        if (detail?.Table.Of(Unit) is not { } row || row.Results.FirstOrDefault(result => result.Kind == Criterion) is not { } found)
        {
            return Missing();
        }

        (Title, Row, Result) = (detail.Campaign.Title, row, found);
        return Page();
    }
}
