using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Dự thảo: mine, returned, to review, of the unit, cancelled.</summary>
[Access]
public sealed class DraftsPage(OutgoingQueries queries) : OfficePage, IListPage
{
    private static readonly OutgoingTab[] Counted = [OutgoingTab.MyDrafts, OutgoingTab.ReturnedToMe, OutgoingTab.ToReview];

    [BindProperty(Name = "xem", SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(Name = "sau", SupportsGet = true)]
    public Id<OutgoingDocument>? After { get; set; }

    public OutgoingTab Tab { get; private set; }

    public OutgoingList List { get; private set; } = null!;

    public IReadOnlyDictionary<OutgoingTab, int> Counts { get; private set; } = new Dictionary<OutgoingTab, int>();

    public ListSource Export => OutgoingList.Export(queries, Actor, Tab, $"Dự thảo: {OutgoingTabs.Drafts.First(entry => entry.Tab == Tab).Word}", Cancel);

    public async Task OnGetAsync()
    {
        var counts = new Dictionary<OutgoingTab, int>();
        foreach (var tab in Counted)
        {
            counts[tab] = await queries.CountAsync(Actor, tab, Cancel);
        }

        Counts = counts;
        var usual = counts[OutgoingTab.ToReview] > 0 && counts[OutgoingTab.MyDrafts] == 0 ? OutgoingTab.ToReview : OutgoingTab.MyDrafts;
        Tab = OutgoingTabs.Drafts.Where(tab => tab.Key == Key).Select(tab => (OutgoingTab?)tab.Tab).FirstOrDefault() ?? usual;
        List = await OutgoingList.LoadAsync(queries, Actor, Tab, $"xem={OutgoingTabs.Drafts.First(tab => tab.Tab == Tab).Key}", After, Cancel);
    }
}
