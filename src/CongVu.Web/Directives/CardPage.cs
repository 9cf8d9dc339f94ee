using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>A page that shows the card of a task: after an act that was done it goes back to the card, else it says why not, on the card.</summary>
public abstract class CardPage(CardLoader loader) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<Directive> Id { get; set; }

    /// <summary>The part that the act is about.</summary>
    [BindProperty(Name = "part", SupportsGet = true)]
    public Id<Assignment>? Part { get; set; }

    public CardModel Card { get; private set; } = null!;

    protected Id<Assignment> PartId => Part ?? default;

    protected async Task<IActionResult> ShowAsync(DateTimeOffset? lookedAt = null)
    {
        var today = HttpContext.RequestServices.GetRequiredService<OfficeClock>().Today;
        if (await loader.LoadAsync(Actor, Id, Part, today, Cancel) is not { } card)
        {
            return Missing();
        }

        Card = card with
        {
            LookedAt = lookedAt, News = lookedAt is { } look ? [.. card.History.Where(line => line.At > look && line.PersonName != Actor.Name)] : [],
        };
        return Page();
    }

    protected Task<IActionResult> AfterAsync(Outcome outcome, string message) => FinishAsync(outcome, message, $"/nhiem-vu/{Id}", () => ShowAsync());
}
