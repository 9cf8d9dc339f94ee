using CongVu.Documents;
using CongVu.Documents.Preparing;
using CongVu.Organizations;
using CongVu.Signing;
using CongVu.Signing.Agents;
using CongVu.Web.Shared;
using CongVu.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Chờ phát hành: what waits for the clerk's number, the agency's signature and sending; several leave in one act with consecutive numbers.</summary>
[Access(Role.RecordsClerk)]
public sealed class IssueTrayPage(OutgoingQueries queries, OrganizationDirectory directory, PreparationQueries preparations) : OfficePage
{
    private OrganizationDirectory.Tree tree = null!;

    /// <summary>Everything on the page is ticked.</summary>
    [BindProperty(Name = "tat-ca", SupportsGet = true)]
    public bool IsAll { get; set; }

    /// <summary>The oldest on top: they get the lower numbers.</summary>
    public IReadOnlyList<OutgoingQueries.Line> Lines { get; private set; } = [];

    public int Waiting { get; private set; }

    /// <summary>Where the keys of this clerk's agencies are.</summary>
    public IReadOnlySet<KeyPlace> Places { get; private set; } = new HashSet<KeyPlace>();

    public string UnitOf(OutgoingQueries.Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return tree.NameOf(line.DraftingUnit);
    }

    public async Task OnGetAsync()
    {
        tree = await directory.GetAsync(Cancel);
        Lines = [.. (await queries.ListAsync(Actor, OutgoingTab.ToIssue, null, IssueTogether.Most, Cancel)).OrderBy(line => line.Id)];
        Waiting = await queries.CountAsync(Actor, OutgoingTab.ToIssue, Cancel);
        Places = await preparations.SealPlacesAsync([.. Actor.Agencies.Where(agency => Actor.Has(agency, Role.RecordsClerk))], Cancel);
    }

    public async Task<IActionResult> OnPostAsync([FromServices] IssueTogether issue, List<string> pick, string? pin)
    {
        var choices = Picked.Of(pick, (id, version) => new IssueTogether.Choice(id, version));
        var outcome = await ActAsync(() => issue.RunAsync(Actor, new IssueTogether.Input(choices, pin ?? ""), CancellationToken.None));
        if (!outcome.IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        Say($"Đã phát hành {choices.Count} văn bản, số liên tiếp.");
        return Redirect("/cho-phat-hanh");
    }

    /// <summary>The same with an agency key that is not on this server.</summary>
    public async Task<IActionResult> OnPostElsewhereAsync([FromServices] PrepareSeal prepare, List<string> pick, KeyPlace place)
    {
        var choices = Picked.Of(pick, (id, version) => new IssueTogether.Choice(id, version));
        var outcome = await prepare.RunAsync(Actor, new PrepareSeal.Input(Who.Session!.Id, choices, place), CancellationToken.None);
        Show(outcome);
        if (!outcome.IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        return Redirect(SigningPlaces.AddressOf(place, outcome.Value));
    }
}
