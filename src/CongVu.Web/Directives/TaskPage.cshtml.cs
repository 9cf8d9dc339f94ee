using CongVu.Directives.Looking;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Thẻ nhiệm vụ: what is to be done, how it stands, what one may do, and the whole history.</summary>
[Access]
public sealed class TaskPage(CardLoader loader, LookAtDirective look) : CardPage(loader)
{
    public async Task<IActionResult> OnGetAsync() => await ShowAsync(await look.RunAsync(Actor, Id, Cancel));
}
