using CongVu.Calendar;
using CongVu.Exchange.AxisDirectory;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Exchange;

/// <summary>Danh bạ trục liên thông: who can be reached over the axis, and entering those who are not in the office's own directory yet.</summary>
[Access(Role.Administrator)]
public sealed class AxisDirectoryPage(AxisDirectoryQueries queries, OfficeClock clock) : OfficePage
{
    private const int Most = 100;

    [BindProperty(Name = "q", SupportsGet = true)]
    public string Sought { get; set; } = "";

    public IReadOnlyList<AxisDirectoryQueries.Line> Lines { get; private set; } = [];

    public bool IsThere { get; private set; }

    public bool IsCut => Lines.Count == Most;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostEnterAsync([FromServices] FoundOrganization found, string? code, string? name)
    {
        var parent = Actor.Posts.First(post => post.Role is Role.Administrator).Agency;
        var outcome = await ActAsync(() => found.RunAsync(
            Actor, new FoundOrganization.Input(parent, OrganizationKind.Agency, name ?? "", "", "", code ?? "", clock.Today), Cancel));
        if (!outcome.IsDone)
        {
            await LoadAsync();
            return Page();
        }

        Say($"Đã thêm {name} vào danh mục nơi nhận.");
        return Redirect($"/quan-tri/danh-ba-truc?q={Uri.EscapeDataString(Sought)}");
    }

    private async Task LoadAsync() => (Lines, IsThere) = (await queries.FindAsync(Sought, Most, Cancel), await queries.IsThereAsync(Cancel));
}
