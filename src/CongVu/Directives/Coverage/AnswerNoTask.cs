using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Confirming;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Coverage;

/// <summary>Says with a reason that a document gives nobody a task (ghi không giao việc), so that it no longer stands among those to enter.</summary>
public sealed class AnswerNoTask
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;

    internal AnswerNoTask(OfficeContext db, FactLedger ledger, OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// <param name="Document">Which document.</param>
    /// <param name="Reason">Why none of what the reader saw is a task.</param>
    public sealed record Input(Guid Document, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (await SourceDocument.FindAsync(db, actor, input.Document, cancel) is not { } source)
        {
            return DocumentRefusals.NotFound;
        }

        var refusals = new Refusals()
            .Unless(DirectiveRights.MayEnter(actor, source.Agency), DirectiveRefusals.NotTrackingOffice)
            .Unless(!await db.Set<Directive>().AnyAsync(row => row.SourceDocumentId == input.Document, cancel), CoverageRefusals.HasTasks)
            .Unless(!await db.Set<NoTaskAnswer>().AnyAsync(row => row.DocumentId == input.Document, cancel), CoverageRefusals.AnsweredAlready)
            .Add(DirectiveRules.CheckReason(input.Reason));
        if (refusals.Any)
        {
            return refusals;
        }

        var answer = new NoTaskAnswer(input.Document, input.Reason.Trim(), actor, clock.Today);
        db.Add(answer);
        ledger.Record(actor.For(source.Agency, Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader), new NoTaskFound(input.Document, answer.Reason));
        return await db.SaveAsync(cancel);
    }
}
