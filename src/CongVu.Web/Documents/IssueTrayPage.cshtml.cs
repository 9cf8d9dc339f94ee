using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Chờ phát hành: what waits for the clerk's number, the agency's signature and sending.</summary>
[Access(Role.RecordsClerk)]
public sealed class IssueTrayPage(OutgoingQueries queries) : OfficePage
{
    [BindProperty(Name = "sau", SupportsGet = true)]
    public Id<OutgoingDocument>? After { get; set; }

    public OutgoingList List { get; private set; } = null!;

    public async Task OnGetAsync() => List = await OutgoingList.LoadAsync(queries, Actor, OutgoingTab.ToIssue, "", After, Cancel);
}
