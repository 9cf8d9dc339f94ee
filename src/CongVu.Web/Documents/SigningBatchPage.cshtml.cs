using CongVu.Documents.Preparing;
using CongVu.Documents.Tray;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Signing;
using CongVu.Signing.Agents;
using CongVu.Web.Shared;
using CongVu.Web.Signing;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Lô ký: what became of every file, and going on after a crash or a wrong PIN.</summary>
[Access(Role.Leader, Role.ChiefOfOffice, Role.HeadOfUnit, Role.Specialist)]
public sealed class SigningBatchPage(SignTray tray, PreparationQueries preparations) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<SigningBatch> Id { get; set; }

    /// <summary>Why the run before this page stopped.</summary>
    [BindProperty(Name = "loi", SupportsGet = true)]
    public string? Stopped { get; set; }

    public SignTray.Batch Batch { get; private set; } = null!;

    /// <summary>Where this person's keys are.</summary>
    public IReadOnlySet<KeyPlace> Places { get; private set; } = new HashSet<KeyPlace>();

    public int Planned => Batch.Count(BatchLineState.Planned);

    public static IHtmlContent Chip(BatchLineState state) => state switch
    {
        BatchLineState.Signed => Words.Chip("Đã ký", "done"),
        BatchLineState.Failed => Words.Chip("Không ký được", "late"),
        BatchLineState.Planned => Words.Chip("Chưa ký", "soon"),
    };

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync([FromServices] SignBatch sign, string? pin)
    {
        var outcome = await ActAsync(() => sign.RunAsync(Actor, new SignBatch.Input(Id, pin ?? ""), CancellationToken.None));
        return outcome.IsDone ? Redirect($"/cho-ky/lo/{Id}") : await ShowAsync();
    }

    /// <summary>The files that are still planned, with a key that is not on this server.</summary>
    public async Task<IActionResult> OnPostElsewhereAsync([FromServices] PrepareBatch prepare, KeyPlace place)
    {
        var prepared = await prepare.RunAsync(Actor, new PrepareBatch.Input(Who.Session!.Id, Id, place), CancellationToken.None);
        Show(prepared);
        return prepared.IsDone ? Redirect(SigningPlaces.AddressOf(place, prepared.Value)) : await ShowAsync();
    }

    public async Task<IActionResult> OnPostAbandonAsync([FromServices] AbandonBatch abandon)
    {
        var outcome = await ActAsync(() => abandon.RunAsync(Actor, new AbandonBatch.Input(Id), Cancel));
        return outcome.IsDone ? Redirect($"/cho-ky/lo/{Id}") : await ShowAsync();
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (await tray.FindBatchAsync(Actor, Id, Cancel) is not { } batch)
        {
            return Missing();
        }

        Batch = batch;
        Places = await preparations.PlacesAsync(Actor, Cancel);
        return Page();
    }
}
