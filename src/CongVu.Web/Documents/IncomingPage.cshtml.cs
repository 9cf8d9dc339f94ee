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
