using CongVu.Database;
using CongVu.Files;
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
    private readonly Attaching attaching;

    internal WriteNote(OfficeContext db, FactLedger ledger, Assignments assignments, Attaching attaching)
    {
        this.db = db;
        this.ledger = ledger;
        this.assignments = assignments;
        this.attaching = attaching;
    }

    /// <param name="Assignment">On which part.</param>
    /// <param name="Words">What is said.</param>
    /// <param name="AsksAnswer">Whether the other side is asked, and told at once.</param>
    public sealed record Input(Id<Assignment> Assignment, string Words, bool AsksAnswer)
    {
        /// <summary>Files beside it.</summary>
        public IReadOnlyList<NewFile> Files { get; init; } = [];

        /// <summary>Outgoing documents beside it, drafts too.</summary>
        public IReadOnlyList<Guid> Documents { get; init; } = [];
    }

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

        var attached = await attaching.TakeAsync(actor, input, cancel);
        if (!attached.IsDone)
        {
            return new Refusals().Add(attached.Refusals);
        }

        db.AddRange(attached.Value);
        Record(actor, part, input, isFollowing, [.. attached.Value.Select(item => item.Words)]);
        return await db.SaveAsync(cancel);
    }

    private void Record(Actor actor, Assignment part, Input input, bool isFollowing, IReadOnlyList<string> attachments)
    {
        var authority = isFollowing ? DirectiveRights.Giving(actor, part) : DirectiveRights.Doing(actor, part);
        ledger.Record(authority, input.AsksAnswer
            ? new AnswerAsked(part.Id, input.Words.Trim(), ByGiver: isFollowing) { Attachments = attachments }
            : new ProgressNoted(part.Id, input.Words.Trim()) { Attachments = attachments });
    }
}
