using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Văn bản đi: what was issued.</summary>
[Access]
public sealed class OutgoingListPage(OutgoingQueries queries) : OfficePage, IListPage
{
    [BindProperty(Name = "sau", SupportsGet = true)]
    public Id<OutgoingDocument>? After { get; set; }

    public OutgoingList List { get; private set; } = null!;

    public bool MayDraft => Actor.Posts.Any(post => post.Role is not Role.Administrator);

    public ListSource Export => OutgoingList.Export(queries, Actor, OutgoingTab.Issued, "Danh sách văn bản đi", Cancel);

    public async Task OnGetAsync() => List = await OutgoingList.LoadAsync(queries, Actor, OutgoingTab.Issued, "", After, Cancel);
}
