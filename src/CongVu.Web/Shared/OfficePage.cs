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
    private const string ChangedMeanwhile = "database.changed-meanwhile";

    /// <summary>What the last act was refused for.</summary>
    public IReadOnlyList<Refusal> Refusals { get; private set; } = [];

    /// <summary>What others did to the thing while this form lay open; told when an act was refused for it.</summary>
    public IReadOnlyList<HistoryLine> Meanwhile { get; private set; } = [];

    /// <summary>Where what is stored now differs from what was typed.</summary>
    public IReadOnlyList<Difference> Differences { get; protected set; } = [];

    /// <summary>What the act before this page did, in a sentence; shown once.</summary>
    public string? Message => TempData[MessageKey] as string;

    public Actor Actor => Who.Current;

    protected PageActor Who => HttpContext.RequestServices.GetRequiredService<PageActor>();

    protected CancellationToken Cancel => HttpContext.RequestAborted;

    /// <summary>Whether somebody else was quicker: then the page shows what they changed.</summary>
    protected bool IsStale => Refusals.Any(refusal => refusal.Code == ChangedMeanwhile);

    /// <summary>What stands against one field; nothing when it is fine.</summary>
    public string? Why(string field) => Refusals.FirstOrDefault(refusal => refusal.Field == field)?.What;

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

    /// <summary>Runs an act on a thing: when somebody else was quicker, their acts since the form was opened are told.</summary>
    protected async Task<Outcome> ActAsync(Guid about, Func<Task<Outcome>> act)
    {
        var outcome = await ActAsync(act);
        if (IsStale)
        {
            var histories = HttpContext.RequestServices.GetRequiredService<Histories>();
            Meanwhile = await histories.SinceAsync(about, HttpContext.RequestServices.GetRequiredService<Operation>().Id, Cancel);
        }

        return outcome;
    }

    /// <summary>What follows an act on most pages: what was done is said where the work goes on; what was refused shows on the page itself.</summary>
    protected async Task<IActionResult> FinishAsync(Outcome outcome, string message, string address, Func<Task<IActionResult>> show)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(show);
        if (!outcome.IsDone)
        {
            return await show();
        }

        Say(message);
        return Redirect(address);
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

        ActLog.Write(HttpContext, GetType().Name, outcome);
    }

    /// <summary>The page of something that is not there, or not theirs to see.</summary>
    protected IActionResult Missing() => new PartialViewResult
    {
        ViewName = "/Shared/Missing.cshtml", ViewData = new(ViewData) { Model = null }, StatusCode = StatusCodes.Status404NotFound,
    };

    private async Task<Outcome<Id<T>>> JudgeAsync<T>(Func<Task<Outcome<Id<T>>>> act) =>
        ModelState.IsValid ? await act() : InputRefusals.From(ModelState);

    private Task<Outcome?> FindRepeatedAsync() =>
        HttpContext.RequestServices.GetRequiredService<RepeatedOperations>().FindAsync(Cancel);
}

/// <summary>One field of which two people meant different things.</summary>
/// <param name="Label">What the form calls it.</param>
/// <param name="Stored">What is stored now.</param>
/// <param name="Typed">What was typed here.</param>
public sealed record Difference(string Label, string Stored, string Typed)
{
    /// <summary>Only the fields that do differ.</summary>
    public static IReadOnlyList<Difference> Of(params IEnumerable<(string Label, string Stored, string Typed)> fields) =>
        [.. fields.Where(field => field.Stored.ReplaceLineEndings("\n") != field.Typed.ReplaceLineEndings("\n"))
            .Select(field => new Difference(field.Label, field.Stored, field.Typed))];
}
