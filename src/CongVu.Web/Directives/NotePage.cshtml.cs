using CongVu.Directives.Working;
using CongVu.Files;
using CongVu.Web.Hosting;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Ghi tiến độ, trao đổi.</summary>
[Access]
public sealed class NotePage(CardLoader loader) : CardPage(loader)
{
    public IActionResult OnGet() => Redirect($"/nhiem-vu/{Id}");

    public async Task<IActionResult> OnPostAsync([FromServices] WriteNote act, string? words, bool asksAnswer, List<IFormFile> files, List<Guid> documents)
    {
        ArgumentNullException.ThrowIfNull(files);
        var beside = files.ConvertAll(file => new NewFile(PageBinding.Clean(file.FileName), file.OpenReadStream()));
        return await AfterAsync(
            await ActAsync(() => act.RunAsync(Actor, new WriteNote.Input(PartId, words ?? "", asksAnswer) { Files = beside, Documents = documents }, Cancel)), "Đã ghi.");
    }
}
