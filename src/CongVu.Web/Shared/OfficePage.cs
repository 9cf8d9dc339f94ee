using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CongVu.Web.Shared;

/// <summary>What every page of the office can do: know its actor, run one act once, show refusals where they belong.</summary>
public abstract class OfficePage : PageModel
{
    private const string MessageKey = "message";

    /// <summary>What the last act was refused for.</summary>
    public IReadOnlyList<Refusal> Refusals { get; private set; } = [];

    /// <summary>What the act before this page did, in a sentence; shown once.</summary>
    public string? Message => TempData[MessageKey] as string;

    public Actor Actor => HttpContext.RequestServices.GetRequiredService<PageActor>().Current;

    protected CancellationToken Cancel => HttpContext.RequestAborted;

    /// <summary>Runs an act that makes something. A second click on the same form gets what the first one made.</summary>
    protected async Task<Outcome<Id<T>>> ActAsync<T>(Func<Task<Outcome<Id<T>>>> act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var repeated = await FindRepeatedAsync();
        var outcome = repeated is { Repeats: { } subject } ? repeated.With(new Id<T>(subject)) : await JudgeAsync(act);
        Show(outcome);
        return outcome is { IsDone: true, Repeats: { } made } ? outcome.With(new Id<T>(made)) : outcome;
    }

    /// <summary>Runs an act.</summary>
    protected async Task<Outcome> ActAsync(Func<Task<Outcome>> act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var outcome = await FindRepeatedAsync() ?? (ModelState.IsValid ? await act() : InputRefusals.From(ModelState));
        Show(outcome);
        return outcome;
    }

    /// <summary>Says on the next page what was done.</summary>
    protected void Say(string message) => TempData[MessageKey] = message;

    protected void Show(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        Refusals = outcome.Refusals;
        if (!outcome.IsDone)
        {
            Response.StatusCode = RefusalStatus.Of(outcome.Refusals[0].Kind);
        }
    }

    /// <summary>The page of something that is not there, or not theirs to see.</summary>
    protected IActionResult Missing()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return new PartialViewResult { ViewName = "/Shared/Missing.cshtml", ViewData = new(ViewData) { Model = null }, StatusCode = StatusCodes.Status404NotFound };
    }

    private async Task<Outcome<Id<T>>> JudgeAsync<T>(Func<Task<Outcome<Id<T>>>> act) =>
        ModelState.IsValid ? await act() : InputRefusals.From(ModelState);

    private Task<Outcome?> FindRepeatedAsync() =>
        HttpContext.RequestServices.GetRequiredService<RepeatedOperations>().FindAsync(Cancel);
}
