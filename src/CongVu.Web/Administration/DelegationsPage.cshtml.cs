using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Administration;

/// <summary>Ủy quyền: who acts for whom; given by the leader, or entered for them by the chief of office.</summary>
[Access]
public sealed class DelegationsPage(DelegationQueries queries, PeopleQueries people, OfficeClock clock, GiveDelegation give, EndDelegation end) : OfficePage
{
    /// <summary>Capacities in which one acts for another.</summary>
    public static IReadOnlyList<SigningCapacity> Capacities { get; } =
        [SigningCapacity.ForHead, SigningCapacity.OnBehalfForHead, SigningCapacity.ByOrder, SigningCapacity.ByAuthorization];

    [BindProperty]
    public Id<Post> FromPost { get; set; }

    [BindProperty]
    public Id<Post> ToPost { get; set; }

    [BindProperty]
    public SigningCapacity Capacity { get; set; } = SigningCapacity.ByAuthorization;

    [BindProperty]
    public string Basis { get; set; } = "";

    [BindProperty]
    public string Scope { get; set; } = "";

    [BindProperty]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty]
    public DateOnly? ValidTo { get; set; }

    public IReadOnlyList<DelegationQueries.Line> Lines { get; private set; } = [];

    public IReadOnlyList<PeopleQueries.Holder> Givers { get; private set; } = [];

    public IReadOnlyList<PeopleQueries.Holder> Takers { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync()
    {
        Lines = await queries.ListAsync(Actor, Cancel);
        var holders = new List<PeopleQueries.Holder>();
        foreach (var agency in Actor.Agencies)
        {
            holders.AddRange(await people.InAgencyAsync(agency, Cancel));
        }

        Givers = [.. holders.Where(holder => holder.Capacity is not null && (holder.Person == Actor.Person || Actor.Has(holder.Agency, Role.ChiefOfOffice)))];
        Takers = [.. holders.Where(holder => holder.Role is not Role.Administrator)];
        ValidFrom ??= Today;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var input = new GiveDelegation.Input(FromPost, ToPost, Capacity, Basis, Scope, ValidFrom ?? Today, ValidTo ?? DateOnly.MinValue);
        var outcome = await ActAsync(() => give.RunAsync(Actor, input, Cancel));
        return await AfterAsync(outcome.IsDone, "Đã ủy quyền.");
    }

    public async Task<IActionResult> OnPostEndAsync(Id<Delegation> delegation)
    {
        ModelState.Clear();
        var outcome = await ActAsync(() => end.RunAsync(Actor, delegation, Cancel));
        return await AfterAsync(outcome.IsDone, "Đã chấm dứt ủy quyền.");
    }

    private async Task<IActionResult> AfterAsync(bool isDone, string message)
    {
        if (!isDone)
        {
            await OnGetAsync();
            return Page();
        }

        Say(message);
        return Redirect("/uy-quyen");
    }
}
