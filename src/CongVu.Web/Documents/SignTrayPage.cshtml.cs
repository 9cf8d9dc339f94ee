using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Chờ ký: what waits for this person's signature.</summary>
[Access(Role.Leader, Role.ChiefOfOffice, Role.HeadOfUnit, Role.Specialist)]
public sealed class SignTrayPage(OutgoingQueries queries) : OfficePage
{
    [BindProperty(Name = "sau", SupportsGet = true)]
    public Id<OutgoingDocument>? After { get; set; }

    public OutgoingList List { get; private set; } = null!;

    public async Task OnGetAsync() => List = await OutgoingList.LoadAsync(queries, Actor, OutgoingTab.ToSign, "", After, Cancel);
}
