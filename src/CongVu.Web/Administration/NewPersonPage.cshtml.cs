using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Administration;

/// <summary>Thêm người: a person with an account and a first post.</summary>
[Access(Role.Administrator)]
public sealed class NewPersonPage(EnterPerson enter, OrganizationDirectory directory, OfficeClock clock) : OfficePage
{
    [BindProperty(Name = "co-quan", SupportsGet = true)]
    public Id<Organization> Organization { get; set; }

    [BindProperty]
    public string FullName { get; set; } = "";

    [BindProperty]
    public string LoginName { get; set; } = "";

    [BindProperty]
    public string Email { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    [BindProperty(Name = "")]
    public PostForm Post { get; set; } = new();

    public string OrganizationName { get; private set; } = "";

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var input = new EnterPerson.Input(
            FullName, LoginName, Password, Email, Organization, Post.Role, Post.Title, Post.Capacity, Post.From ?? clock.Today);
        var outcome = await ActAsync(() => enter.RunAsync(Actor, input, Cancel));
        if (!outcome.IsDone)
        {
            return await ShowAsync();
        }

        Say($"Đã thêm {FullName}.");
        return Redirect($"/quan-tri/nguoi/{outcome.Value}");
    }

    private async Task<IActionResult> ShowAsync()
    {
        var tree = await directory.GetAsync(Cancel);
        OrganizationName = tree.NameOf(Organization);
        Post.From ??= clock.Today;
        return OrganizationName.Length == 0 ? Missing() : Page();
    }
}
