using CongVu.Documents.Preparing;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Signing.Agents;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Signing;

/// <summary>Ký từ xa: PIN and one-time password for the service that holds the key, and what is signed.</summary>
[Access(Role.Leader, Role.ChiefOfOffice, Role.HeadOfUnit, Role.Specialist, Role.RecordsClerk)]
public sealed class RemotePage(PreparationQueries queries) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<SigningPreparation> Id { get; set; }

    public PreparationQueries.View View { get; private set; } = null!;

    /// <summary>Where the list came from.</summary>
    public string Back => View.IsSeal ? "/cho-phat-hanh" : "/cho-ky";

    public string BackWord => View.IsSeal ? "Chờ phát hành" : "Chờ ký";

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    // What the service signed is taken even when the browser goes away.
    public async Task<IActionResult> OnPostAsync([FromServices] SignRemotely sign, string? pin, string? oneTimePassword)
    {
        var outcome = await ActAsync(() => sign.RunAsync(Actor, new SignRemotely.Input(Id, pin ?? "", oneTimePassword?.Trim() ?? ""), CancellationToken.None));
        return outcome.IsDone ? Redirect($"/ky-tu-xa/{Id}") : await ShowAsync();
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { } view)
        {
            return Missing();
        }

        View = view;
        return Page();
    }
}
