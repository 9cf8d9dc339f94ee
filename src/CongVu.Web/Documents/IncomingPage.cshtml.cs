using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Văn bản đến: the list.</summary>
[Access]
public sealed class IncomingPage(IncomingQueries queries, OfficeClock clock) : OfficePage, IListPage
{
    private static readonly ReportColumn[] Columns =
    [
        ReportColumn.Narrow("Số đến"), ReportColumn.Narrow("Ngày đến"), new("Số, ký hiệu", 1.6), ReportColumn.Narrow("Ngày văn bản"), new("Cơ quan ban hành", 2.4), new("Tên loại", 1.1), new("Trích yếu", 4),
        ReportColumn.Narrow("Hạn xử lý"), new("Tình trạng", 1.3), new("Chữ ký số", 1.3),
    ];

    private const int PageSize = 25;
    private static readonly IncomingTab[] Counted = [IncomingTab.ToTakeIn, IncomingTab.ToDirect, IncomingTab.InProgress, IncomingTab.Overdue];

    [BindProperty(Name = "xem", SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(Name = "sau", SupportsGet = true)]
    public Id<IncomingDocument>? After { get; set; }

    public IncomingTab Tab { get; private set; }

    public IReadOnlyList<IncomingQueries.Line> Lines { get; private set; } = [];

    public IReadOnlyDictionary<IncomingTab, int> Counts { get; private set; } = new Dictionary<IncomingTab, int>();

    public bool HasMore { get; private set; }

    public DateOnly Today => clock.Today;

    public bool IsClerk => Actor.Posts.Any(post => post.Role is Role.RecordsClerk);

    public ListSource Export => new("van-ban-den", "Danh sách văn bản đến", IncomingTabs.All.First(entry => entry.Tab == Tab).Word, Columns, ListSource.Portions<IncomingQueries.Line>(
        (last, size) => queries.ListAsync(Actor, Tab, last?.Id, size, Cancel), line => ReportRow.Of(
            line.ArrivalNumber, line.ArrivalDate, line.Code, line.IssueDate, line.IssuerName, line.TypeName, line.Subject, line.DueDate, line.State.InWords(), line.Signatures.InWords())));

    public async Task OnGetAsync()
    {
        Tab = IncomingTabs.Of(Key, Actor);
        var lines = await queries.ListAsync(Actor, Tab, After, PageSize + 1, Cancel);
        (Lines, HasMore) = ([.. lines.Take(PageSize)], lines.Count > PageSize);
        var counts = new Dictionary<IncomingTab, int>();
        foreach (var tab in Counted)
        {
            counts[tab] = await queries.CountAsync(Actor, tab, Cancel);
        }

        Counts = counts;
    }
}
