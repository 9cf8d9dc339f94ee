using CongVu.Directives.Working;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Ghi tiến độ, trao đổi.</summary>
[Access]
public sealed class NotePage(CardLoader loader) : CardPage(loader)
{
    public IActionResult OnGet() => Redirect($"/nhiem-vu/{Id}");

    public async Task<IActionResult> OnPostAsync([FromServices] WriteNote act, string? words, bool asksAnswer) => await AfterAsync(
        await ActAsync(() => act.RunAsync(Actor, new WriteNote.Input(PartId, words ?? "", asksAnswer), Cancel)), "Đã ghi.");
}
