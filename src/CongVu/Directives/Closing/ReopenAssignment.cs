using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Figures;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Closing;

/// <summary>
/// Opens a closed task again with a reason (mở lại nhiệm vụ). Its deadline is what it was, every earlier day keeps its class,
/// and the reopening is counted.
/// </summary>
public sealed class ReopenAssignment
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Assignments assignments;
    private readonly HonestyBook honesty;

    internal ReopenAssignment(OfficeContext db, FactLedger ledger, OfficeClock clock, Assignments assignments, HonestyBook honesty)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.assignments = assignments;
        this.honesty = honesty;
    }

    /// <param name="Assignment">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Reason">What turned out to be missing.</param>
    public sealed record Input(Id<Assignment> Assignment, int Version, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await assignments.ForActAsync(actor, input.Assignment, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var part = found.Value;
        var refusals = new Refusals()
            .Unless(DirectiveRights.Oversees(actor, part), DirectiveRefusals.NotTrackingOffice)
            .Add(ClosingRules.JudgeReopening(part.State, await IsUpperOpenAsync(part, cancel), input.Reason));
        if (refusals.Any)
        {
            return refusals;
        }

        part.Reopen(clock.Today);
        honesty.Mark(part, HonestyKind.Reopened);
        ledger.Record(DirectiveRights.Giving(actor, part), new AssignmentReopened(part.Id, input.Reason.Trim()));
        return await db.SaveAsync(cancel);
    }

    private async Task<bool> IsUpperOpenAsync(Assignment part, CancellationToken cancel) =>
        part.ParentId is not { } parent ||
        (await assignments.OfDirectiveAsync(part.DirectiveId, cancel)).Exists(upper => upper.Id == parent && Endings.IsUnfinished(upper));
}
