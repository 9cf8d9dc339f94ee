using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Figures;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Extending;

/// <summary>Asks in writing for more time (xin gia hạn). The task stays open, and its deadline stays what it is until somebody decides.</summary>
public sealed class AskExtension
{
    private readonly OfficeContext db;
    private readonly ExtensionBook book;
    private readonly OfficeClock clock;
    private readonly Assignments assignments;
    private readonly RequestLetters letters;
    private readonly HonestyBook honesty;

    internal AskExtension(OfficeContext db, ExtensionBook book, OfficeClock clock, Assignments assignments, RequestLetters letters, HonestyBook honesty)
    {
        this.db = db;
        this.book = book;
        this.clock = clock;
        this.assignments = assignments;
        this.letters = letters;
        this.honesty = honesty;
    }

    /// <param name="Assignment">For which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="NewDue">Until when.</param>
    /// <param name="Reason">Why the deadline cannot be kept.</param>
    public sealed record Input(Id<Assignment> Assignment, int Version, DateOnly NewDue, string Reason)
    {
        /// <summary>The issued or received letter that asks.</summary>
        public Guid? Document { get; init; }

        /// <summary>Number and notation of a letter on paper.</summary>
        public string DocumentCode { get; init; } = "";

        public DateOnly? DocumentDate { get; init; }
    }

    public async Task<Outcome<Id<ExtensionRequest>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await assignments.ForActAsync(actor, input.Assignment, input.Version, cancel);
        if (!found.IsDone)
        {
            return new Refusals().Add(found.Refusals);
        }

        var assignment = found.Value;
        var letter = await letters.FindAsync(actor, assignment, input, cancel);
        var refusals = new Refusals()
            .Unless(DirectiveRights.ActsFor(actor, assignment), DirectiveRefusals.NotOfTheUnit)
            .Add(ExtensionRules.CheckRequest(assignment, letter, input.Reason, input.NewDue, clock.Today));
        if (refusals.Any)
        {
            return refusals;
        }

        var request = book.Ask(actor, assignment, letter!, input);
        if (request.IsAfterDeadline)
        {
            honesty.Mark(assignment, HonestyKind.AskedLate);
        }

        return (await db.SaveAsync(cancel)).With(request.Id);
    }
}
