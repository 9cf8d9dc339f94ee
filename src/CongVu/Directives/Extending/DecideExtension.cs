using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Extending;

/// <summary>The authority that set the deadline grants more time or refuses it (quyết định gia hạn). The original deadline stays beside the new one.</summary>
public sealed class DecideExtension
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly Assignments assignments;
    private readonly ExtensionBook book;

    internal DecideExtension(OfficeContext db, OfficeClock clock, Assignments assignments, ExtensionBook book)
    {
        this.db = db;
        this.clock = clock;
        this.assignments = assignments;
        this.book = book;
    }

    /// <param name="Assignment">For which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="NewDue">Until when; absent refuses.</param>
    /// <param name="Words">The decision in words; a refusal says why.</param>
    public sealed record Input(Id<Assignment> Assignment, int Version, DateOnly? NewDue, string Words);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await assignments.ForActAsync(actor, input.Assignment, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var assignment = found.Value;
        var refusals = new Refusals()
            .Unless(DirectiveRights.SetsDeadlines(actor, assignment), ExtensionRefusals.NotAuthority)
            .Unless(assignment.PendingRequest is not null, ExtensionRefusals.NothingAsked)
            .Unless(input.Words.Length <= DirectiveRules.LongestWords, DirectiveRefusals.TooLong(DirectiveRules.LongestWords))
            .Unless(input.NewDue is not null || input.Words.Trim().Length > 0, DirectiveRefusals.ReasonMissing)
            .Add(input.NewDue is { } wished ? ExtensionRules.CheckLater(assignment.Due, wished, clock.Today) : []);
        if (refusals.Any)
        {
            return refusals;
        }

        var request = assignment.PendingRequest!;
        if (input.NewDue is { } newDue)
        {
            book.Grant(actor, assignment, request, newDue, input.Words.Trim());
        }
        else
        {
            book.Refuse(actor, assignment, request, input.Words.Trim());
        }

        return await db.SaveAsync(cancel);
    }
}
