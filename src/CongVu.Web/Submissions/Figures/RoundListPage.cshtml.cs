using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.Submissions.Figures;
using CongVu.Submissions.Vetting;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Submissions.Figures;

/// <summary>Các lần trình: the rounds behind a number.</summary>
[Access]
public sealed class RoundListPage(RoundReport report, OrganizationDirectory directory, OfficeClock clock) : OfficePage, IListPage
{
    private static readonly ReportColumn[] Columns =
    [
        ReportColumn.Narrow("Ngày nhận"), new("Nội dung trình", 4), new("Cơ quan, đơn vị trình", 2), ReportColumn.Narrow("Lần"), ReportColumn.Narrow("Hạn thẩm định"), ReportColumn.Narrow("Ngày thẩm định"),
        new("Kết quả", 1.2), new("Lý do", 2.5), new("Ghi chú", 2.5), new("Thời hạn", 1.2),
    ];

    private const int Size = 50;

    [BindProperty(SupportsGet = true)]
    public RoundQuery Query { get; set; } = new();

    [BindProperty(Name = "trang", SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    public RoundFilter Filter { get; private set; } = null!;

    public IReadOnlyList<RoundReport.Line> Lines { get; private set; } = [];

    public OrganizationDirectory.Tree Tree { get; private set; } = null!;

    public bool IsMore => Lines.Count == Size;

    public ListSource Export => new("cac-lan-trinh", "Các lần trình", RoundQuery.PeriodOf(Filter), Columns, ListSource.Pages<RoundReport.Line>(
        (page, size) => report.ListAsync(Actor, Filter, page, size, Cancel), line => ReportRow.Of(
            line.ReceivedOn, line.Title, Tree.NameOf(line.Submitter), line.Number, line.DueOn, line.VettedOn, line.Result?.InWords() ?? "", ReturnReason.InWords(line.ReasonCodes), line.Note, line.Class.InWords())));

    public async Task OnGetAsync()
    {
        PageNumber = Math.Max(1, PageNumber);
        Tree = await directory.GetAsync(Cancel);
        Filter = Query.Filter(Actor, clock.Today);
        Lines = await report.ListAsync(Actor, Filter, PageNumber, Size, Cancel);
    }
}
