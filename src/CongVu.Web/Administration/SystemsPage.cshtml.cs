using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Administration;

/// <summary>Hệ thống kết nối: tokens with which other systems act, each as a named person.</summary>
[Access(Role.Administrator)]
public sealed class SystemsPage(SystemTokenQueries queries, PeopleQueries people, OrganizationDirectory directory, OfficeClock clock) : OfficePage
{
    private OrganizationDirectory.Tree tree = null!;

    [BindProperty]
    public string Name { get; set; } = "";

    /// <summary><c>agency/person</c>.</summary>
    [BindProperty]
    public string Holder { get; set; } = "";

    [BindProperty]
    public DateOnly? ExpiresOn { get; set; }

    /// <summary>The token just given: shown once.</summary>
    public string? Given { get; private set; }

    public IReadOnlyList<SystemTokenQueries.Line> Lines { get; private set; } = [];

    public IReadOnlyList<(string Key, string Words)> Holders { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public string NameOf(Id<Organization> agency) => tree.NameOf(agency);

    public async Task OnGetAsync()
    {
        tree = await directory.GetAsync(Cancel);
        Lines = await queries.ManagedAsync(Actor, Cancel);
        var managed = Actor.Posts.Where(post => post.Role is Role.Administrator).Select(post => post.Agency).ToList();
        var holders = new List<(string, string)>();
        foreach (var agency in tree.Entries.Values.Where(entry => entry.Kind is OrganizationKind.Agency && managed.Exists(top => tree.IsWithin(entry.Id, top))).OrderBy(entry => entry.Order))
        {
            holders.AddRange((await people.InAgencyAsync(agency.Id, Cancel)).DistinctBy(holder => holder.Person)
                .Select(holder => ($"{agency.Id}/{holder.Person}", $"{holder.PersonName}, {holder.Title}, {agency.Name}")));
        }

        Holders = holders;
        ExpiresOn ??= Today.AddYears(1);
    }

    public async Task OnPostAsync([FromServices] GiveSystemToken give)
    {
        var parts = Holder.Split('/');
        var outcome = new Outcome[1];
        await ActAsync(async () => outcome[0] =
            parts.Length == 2 && Id<Organization>.TryParse(parts[0], out var agency) && Id<Person>.TryParse(parts[1], out var person)
                ? await give.RunAsync(Actor, new GiveSystemToken.Input(person, agency, Name, ExpiresOn ?? Today.AddYears(1)), Cancel)
                : OrganizationRefusals.NotFound);
        Given = outcome[0] is Outcome<string> { IsDone: true } given ? given.Value : null;
        await OnGetAsync();
    }

    public async Task<IActionResult> OnPostWithdrawAsync([FromServices] WithdrawSystemToken withdraw, Id<SystemToken> token)
    {
        ModelState.Clear();
        if (!(await ActAsync(() => withdraw.RunAsync(Actor, token, Cancel))).IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        Say("Đã thu hồi mã truy cập.");
        return Redirect("/quan-tri/he-thong");
    }
}
