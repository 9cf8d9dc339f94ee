using CongVu.Directives;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Đính chính nhiệm vụ: what it says, not when it was given nor by when it is due.</summary>
[Access(Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader)]
public sealed class CorrectPage(DirectiveQueries queries, CorrectDirective correct, LeaderChoices leaders) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<Directive> Id { get; set; }

    [BindProperty]
    public NewTaskForm Form { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    public DirectiveDetail Detail { get; private set; } = null!;

    public IReadOnlyList<LeaderChoices.Leader> Leaders { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await LoadAsync() is { } missing)
        {
            return missing;
        }

        (Form, Version) = (NewTaskForm.Of(Detail.Card), Detail.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await LoadAsync() is { } missing)
        {
            return missing;
        }

        // A source that lies in this office says itself what it is.
        var typed = Form.Card(Detail.Card.GivenOn);
        var card = Detail.Card.Source.DocumentId is null ? typed : typed with { Source = Detail.Card.Source };
        var outcome = await ActAsync(() => correct.RunAsync(Actor, new CorrectDirective.Input(Id, Version, card), Cancel));
        if (!outcome.IsDone)
        {
            return Page();
        }

        Say("Đã đính chính nhiệm vụ.");
        return Redirect($"/nhiem-vu/{Id}");
    }

    private async Task<IActionResult?> LoadAsync()
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { } detail)
        {
            return Missing();
        }

        Detail = detail;
        Leaders = await leaders.OfAsync(detail.Agency, Cancel);
        return null;
    }
}
