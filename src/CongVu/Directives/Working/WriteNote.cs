using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Working;

/// <summary>
/// Writes progress down, or asks the other side something (ghi tiến độ, trao đổi). It stands in the history of the task for ever
/// and changes nothing else: neither the deadline nor the class.
/// </summary>
public sealed class WriteNote
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Assignments assignments;

    internal WriteNote(OfficeContext db, FactLedger ledger, Assignments assignments)
    {
        this.db = db;
        this.ledger = ledger;
        this.assignments = assignments;
    }

    /// <param name="Assignment">On which part.</param>
    /// <param name="Words">What is said.</param>
    /// <param name="AsksAnswer">Whether the other side is asked, and told at once.</param>
    public sealed record Input(Id<Assignment> Assignment, string Words, bool AsksAnswer);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (await assignments.FindAsync(actor, input.Assignment, cancel) is not { } part)
        {
            return DirectiveRefusals.NotFound;
        }

        var (isDoing, isFollowing) = (DirectiveRights.ActsFor(actor, part), DirectiveRights.Oversees(actor, part));
        var refusals = new Refusals()
            .Unless(isDoing || isFollowing, DirectiveRefusals.NotOfTheUnit)
            .Unless(part.State is not AssignmentState.Ended, DirectiveRefusals.WrongState(part.State.InWords()))
            .Unless(input.Words.Trim().Length > 0, DirectiveRefusals.NoteEmpty)
            .Unless(input.Words.Length <= DirectiveRules.LongestWords, DirectiveRefusals.TooLong(DirectiveRules.LongestWords));
        if (refusals.Any)
        {
            return refusals;
        }

        var authority = isFollowing ? DirectiveRights.Giving(actor, part) : DirectiveRights.Doing(actor, part);
        ledger.Record(authority, input.AsksAnswer
            ? new AnswerAsked(part.Id, input.Words.Trim(), ByGiver: isFollowing)
            : new ProgressNoted(part.Id, input.Words.Trim()));
        return await db.SaveAsync(cancel);
    }
}
