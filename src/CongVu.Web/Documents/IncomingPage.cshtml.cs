using CongVu.Calendar;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Văn bản đến: the list.</summary>
[Access]
public sealed class IncomingPage(IncomingQueries queries, OfficeClock clock) : OfficePage
{
    private const int PageSize = 25;

    /// <summary>Keys of the tabs in the address, with their words.</summary>
    public static IReadOnlyList<(string Key, IncomingTab Tab, string Word)> Tabs { get; } =
    [
        ("cho-tiep-nhan", IncomingTab.ToTakeIn, "Chờ tiếp nhận"),
        ("cho-chi-dao", IncomingTab.ToDirect, "Chờ chỉ đạo"),
        ("dang-xu-ly", IncomingTab.InProgress, "Đang xử lý"),
        ("qua-han", IncomingTab.Overdue, "Quá hạn"),
        ("de-biet", IncomingTab.ForInformation, "Nhận để biết"),
        ("hoan-thanh", IncomingTab.Completed, "Đã hoàn thành"),
        ("tra-lai", IncomingTab.Ended, "Trả lại, thu hồi"),
    ];

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

    public async Task OnGetAsync()
    {
        Tab = Tabs.Where(tab => tab.Key == Key).Select(tab => (IncomingTab?)tab.Tab).FirstOrDefault() ?? DocumentsMenu.TabOf(Actor);
        var lines = await queries.ListAsync(Actor, Tab, After, PageSize + 1, Cancel);
        (Lines, HasMore) = ([.. lines.Take(PageSize)], lines.Count > PageSize);
        var counts = new Dictionary<IncomingTab, int>();
        foreach (var (_, tab, _) in Tabs.Where(tab => tab.Tab is IncomingTab.ToTakeIn or IncomingTab.ToDirect or IncomingTab.InProgress or IncomingTab.Overdue))
        {
            counts[tab] = await queries.CountAsync(Actor, tab, Cancel);
        }

        Counts = counts;
    }
}
