using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Hosting;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Administration;

/// <summary>Một người: posts, and the account with its lock and password.</summary>
[Access(Role.Administrator)]
public sealed class PersonPage(PeopleQueries people, OrganizationDirectory directory, Histories histories, OfficeClock clock) : OfficePage
{
    private OrganizationDirectory.Tree tree = null!;

    [BindProperty(SupportsGet = true)]
    public Id<Person> Id { get; set; }

    [BindProperty(Name = "")]
    public PostForm Post { get; set; } = new();

    public PeopleQueries.Detail Person { get; private set; } = null!;

    public IReadOnlyList<OrganizationDirectory.Entry> Organizations { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public bool IsLocked => Person.Account.LockedUntil > clock.Now;

    public string NameOf(Id<Organization> organization) => tree.NameOf(organization);

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public Task<IActionResult> OnPostGivePostAsync([FromServices] GivePost give, Id<Organization> organization) => AfterAsync(
        async () => await give.RunAsync(Actor, new GivePost.Input(Id, organization, Post.Role, Post.Title, Post.Capacity, Post.From ?? Today), Cancel), "Đã giao chức vụ.");

    public Task<IActionResult> OnPostEndPostAsync([FromServices] EndPost end, Id<Post> post, DateOnly? lastDay) =>
        AfterAsync(() => end.RunAsync(Actor, new EndPost.Input(post, lastDay ?? Today), Cancel), "Đã ghi nhận thôi giữ chức vụ.");

    public Task<IActionResult> OnPostUnlockAsync([FromServices] UnlockAccount unlock) =>
        AfterAsync(() => unlock.RunAsync(Actor, Id, Cancel), "Đã mở khóa tài khoản.");

    public Task<IActionResult> OnPostDisableAsync([FromServices] DisableAccount disable, bool isDisabled) =>
        AfterAsync(() => disable.RunAsync(Actor, new DisableAccount.Input(Id, isDisabled), Cancel), isDisabled ? "Đã đóng tài khoản." : "Đã mở tài khoản.");

    public Task<IActionResult> OnPostPasswordAsync([FromServices] SetPassword set, string? newPassword) =>
        AfterAsync(() => set.RunAsync(Actor, new SetPassword.Input(Id, "", newPassword ?? ""), Cancel), "Đã đặt lại mật khẩu.");

    private async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string message)
    {
        var outcome = await ActAsync(act);
        HttpContext.RequestServices.GetRequiredService<SignedIn>().Forget(Id);
        if (!outcome.IsDone)
        {
            return await ShowAsync();
        }

        Say(message);
        return Redirect($"/quan-tri/nguoi/{Id}");
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (await people.FindAsync(Actor, Id, Cancel) is not { } person)
        {
            return Missing();
        }

        Person = person;
        tree = await directory.GetAsync(Cancel);
        var managed = Actor.Posts.Where(post => post.Role is Role.Administrator).Select(post => post.Agency).ToList();
        Organizations = [.. tree.Entries.Values.Where(entry => entry.ExistsOn(Today) && managed.Exists(agency => tree.IsWithin(entry.Id, agency))).OrderBy(entry => entry.Order)];
        History = await histories.OfAsync(Id, Cancel);
        Post.From ??= Today;
        return Page();
    }
}
