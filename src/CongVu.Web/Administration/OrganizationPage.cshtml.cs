using CongVu.Calendar;
using CongVu.DocumentFormat.Text;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Administration;

/// <summary>Một cơ quan, đơn vị: who holds posts in it, what is below it; founding, renaming, ending.</summary>
[Access(Role.Administrator)]
public sealed class OrganizationPage(OrganizationQueries queries, PeopleQueries people, OrganizationDirectory directory, OfficeClock clock) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<Organization> Id { get; set; }

    [BindProperty(Name = "")]
    public FoundingForm Form { get; set; } = new();

    [BindProperty]
    public string NewName { get; set; } = "";

    /// <summary>Which act was refused.</summary>
    public string Doing { get; private set; } = "";

    public OrganizationQueries.Detail Organization { get; private set; } = null!;

    public string ParentName { get; private set; } = "";

    public IReadOnlyList<PeopleQueries.Holder> Holders { get; private set; } = [];

    public IReadOnlyList<OrganizationDirectory.Entry> Below { get; private set; } = [];

    public IReadOnlyList<string> Successors { get; private set; } = [];

    public bool IsLiving => Organization.MayManage && (Organization.ValidTo is null || Organization.ValidTo >= clock.Today);

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostFoundAsync([FromServices] FoundOrganization found)
    {
        Doing = "found";
        var outcome = await ActAsync(() => found.RunAsync(Actor, Form.Input(Id, clock.Today), Cancel));
        return outcome.IsDone ? After($"Đã lập {Form.Name}.", outcome.Value) : await ShowAsync();
    }

    public async Task<IActionResult> OnPostRenameAsync([FromServices] RenameOrganization rename, int version)
    {
        Doing = "rename";
        var outcome = await ActAsync(Id, () => rename.RunAsync(Actor, new RenameOrganization.Input(Id, version, NewName), Cancel));
        return outcome.IsDone ? After("Đã đổi tên.", Id) : await ShowAsync();
    }

    public async Task<IActionResult> OnPostCodeAsync([FromServices] GiveOrganizationCode give, int version, string? newCode)
    {
        Doing = "code";
        var outcome = await ActAsync(Id, () => give.RunAsync(Actor, new GiveOrganizationCode.Input(Id, version, newCode ?? ""), Cancel));
        return outcome.IsDone ? After("Đã cấp mã định danh.", Id) : await ShowAsync();
    }

    public async Task<IActionResult> OnPostEndAsync([FromServices] EndOrganization end, DateOnly? lastDay, string? basis, string? successors)
    {
        Doing = "end";
        var outcome = await ActAsync(async () =>
        {
            var (followers, unknown) = await FindAsync(successors ?? "");
            return unknown is null
                ? await end.RunAsync(Actor, new EndOrganization.Input(Id, lastDay ?? clock.Today, followers, basis ?? ""), Cancel)
                : new Refusal("organization.successor-unknown", $"Không có cơ quan tên “{unknown}”.", "Đồng chí nhập đúng tên đầy đủ trong danh bạ.") { Field = "successors" };
        });
        return outcome.IsDone ? After("Đã ghi nhận kết thúc hoạt động.", Id) : await ShowAsync();
    }

    private RedirectResult After(string message, Id<Organization> shown)
    {
        Say(message);
        return Redirect($"/quan-tri/co-quan/{shown}");
    }

    private async Task<(List<Id<Organization>> Found, string? Unknown)> FindAsync(string lines)
    {
        var known = (await directory.GetAsync(Cancel)).Entries.Values.ToLookup(entry => Folding.Fold(entry.Name));
        var names = lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return ([.. names.SelectMany(name => known[Folding.Fold(name)].Take(1)).Select(entry => entry.Id)], names.FirstOrDefault(name => !known.Contains(Folding.Fold(name))));
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { MayManage: true } organization)
        {
            return Missing();
        }

        var tree = await directory.GetAsync(Cancel);
        Organization = organization;
        Differences = IsStale && Doing == "rename" ? Difference.Of(("Tên", organization.Name, NewName)) : [];
        ParentName = organization.Parent is { } parent ? tree.NameOf(parent) : "";
        Holders = await people.InAsync(Id, Cancel);
        Below = [.. tree.ChildrenOf(Id).Where(entry => entry.ExistsOn(clock.Today)).OrderBy(entry => entry.Order)];
        Successors = [.. organization.Successors.Select(tree.NameOf)];
        Form.From ??= clock.Today;
        return Page();
    }
}

/// <summary>The fields of a new organization.</summary>
public sealed class FoundingForm
{
    public OrganizationKind Kind { get; set; } = OrganizationKind.Unit;

    public string Name { get; set; } = "";

    public string Abbreviation { get; set; } = "";

    public string PlaceName { get; set; } = "";

    public string Code { get; set; } = "";

    public DateOnly? From { get; set; }

    public FoundOrganization.Input Input(Id<Organization> parent, DateOnly today) =>
        new(parent, Kind, Name, Abbreviation, PlaceName, Code, From ?? today);
}
