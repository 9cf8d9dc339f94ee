using CongVu.Documents.Preparing;
using CongVu.Documents.Tray;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing;
using CongVu.Signing.Agents;
using CongVu.Web.Shared;
using CongVu.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Chờ ký: what waits for this person's signature; several are signed in one act, with one PIN.</summary>
[Access(Role.Leader, Role.ChiefOfOffice, Role.HeadOfUnit, Role.Specialist)]
public sealed class SignTrayPage(SignTray tray, OrganizationDirectory directory, PreparationQueries preparations) : OfficePage
{
    private const int PageSize = 100;
    private OrganizationDirectory.Tree tree = null!;

    /// <summary>The shelves with their keys in addresses and how much lies there.</summary>
    public IReadOnlyList<(string Key, TrayMark Shelf, string Word, int Count)> Shelves { get; private set; } = [];

    [BindProperty(Name = "xem", SupportsGet = true)]
    public string Key { get; set; } = "cho-ky";

    [BindProperty(Name = "tu", SupportsGet = true)]
    public int Skip { get; set; }

    /// <summary>Everything on the page is ticked.</summary>
    [BindProperty(Name = "tat-ca", SupportsGet = true)]
    public bool IsAll { get; set; }

    public IReadOnlyList<SignTray.Line> Lines { get; private set; } = [];

    public bool HasMore { get; private set; }

    /// <summary>Batches that a crash or a wrong PIN left unfinished.</summary>
    public IReadOnlyList<(Id<SigningBatch> Id, DateTimeOffset StartedAt, int Planned)> Open { get; private set; } = [];

    /// <summary>Where this person's keys are.</summary>
    public IReadOnlySet<KeyPlace> Places { get; private set; } = new HashSet<KeyPlace>();

    public TrayMark Shelf => Key switch { "da-duyet" => TrayMark.Approved, "de-sau" => TrayMark.Aside, _ => TrayMark.None };

    public string UnitOf(SignTray.Line line) => tree.NameOf(line.Unit);

    /// <summary>Ticked beforehand: all, or what the signer agreed with and nobody changed since.</summary>
    public bool IsTicked(SignTray.Line line) => IsAll || (Shelf is TrayMark.Approved && line.IsApproved);

    public async Task OnGetAsync()
    {
        tree = await directory.GetAsync(Cancel);
        var lines = await tray.ListAsync(Actor, Shelf, Math.Max(0, Skip), PageSize + 1, Cancel);
        (Lines, HasMore) = ([.. lines.Take(PageSize)], lines.Count > PageSize);
        Open = await tray.OpenBatchesAsync(Actor, Cancel);
        Places = await preparations.PlacesAsync(Actor, Cancel);
        Shelves =
        [
            ("cho-ky", TrayMark.None, "Chờ ký", await tray.CountAsync(Actor, TrayMark.None, Cancel)),
            ("da-duyet", TrayMark.Approved, "Đã duyệt, ký sau", await tray.CountAsync(Actor, TrayMark.Approved, Cancel)),
            ("de-sau", TrayMark.Aside, "Để sau", await tray.CountAsync(Actor, TrayMark.Aside, Cancel)),
        ];
    }

    // A batch goes on when the browser goes away: only the machine's own end stops it, and then it is taken up again.
    public async Task<IActionResult> OnPostAsync([FromServices] PlanSigningBatch plan, [FromServices] SignBatch sign, List<string> pick, string? pin)
    {
        var planned = await PlanAsync(plan, pick);
        if (!planned.IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        var signed = await sign.RunAsync(Actor, new SignBatch.Input(planned.Value, pin ?? ""), CancellationToken.None);
        return Redirect($"/cho-ky/lo/{planned.Value}{(signed.IsDone ? "" : "?loi=" + Uri.EscapeDataString(signed.Refusals[0].What))}");
    }

    /// <summary>The same with a key that is not on this server: one batch, one list for the agent or the remote service.</summary>
    public async Task<IActionResult> OnPostElsewhereAsync([FromServices] PlanSigningBatch plan, [FromServices] PrepareBatch prepare, List<string> pick, KeyPlace place)
    {
        var planned = await PlanAsync(plan, pick);
        if (!planned.IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        var prepared = await prepare.RunAsync(Actor, new PrepareBatch.Input(Who.Session!.Id, planned.Value, place), CancellationToken.None);
        return Redirect(prepared.IsDone
            ? SigningPlaces.AddressOf(place, prepared.Value)
            : $"/cho-ky/lo/{planned.Value}?loi={Uri.EscapeDataString(prepared.Refusals[0].What)}");
    }

    private Task<Outcome<Id<SigningBatch>>> PlanAsync(PlanSigningBatch plan, List<string> pick)
    {
        var choices = Picked.Of(pick, (id, version) => new PlanSigningBatch.Choice(id, version));
        return ActAsync<SigningBatch>(() => plan.RunAsync(Actor, new PlanSigningBatch.Input(choices), Cancel));
    }
}
