using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.Changes;

/// <summary>
/// Recalls an issued document from everybody who got it (thu hồi văn bản; Decision 28/2018, art. 8.2, 9.2).
/// Its line stays in the register; what it said is frozen.
/// </summary>
public sealed class RecallDocument
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly ChangeAsking asking;

    internal RecallDocument(OfficeContext db, FactLedger ledger, OfficeClock clock, ChangeAsking asking)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.asking = asking;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Reason">Why, as the receivers will read it.</param>
    public sealed record Input(Id<OutgoingDocument> Document, int Version, string Reason);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var document = await db.Set<OutgoingDocument>().VisibleTo(db, actor).FirstOrDefaultAsync(row => row.Id == input.Document, cancel);
        if (document is null)
        {
            return DocumentRefusals.NotFound;
        }

        var refusals = ChangeRules.Check(actor, document, input.Version, input.Reason);
        if (refusals.Any)
        {
            return refusals;
        }

        var (authority, reason) = (actor.For(document.AgencyId, Role.RecordsClerk, Role.Leader), input.Reason.Trim());
        document.End(OutgoingState.Recalled, reason);
        await asking.NoteInRegisterAsync(document.RegisterLineId, $"Thu hồi ngày {clock.Today:dd/MM/yyyy}: {reason}", cancel);
        ledger.Record(authority, new DocumentRecalled(document.Id, reason));
        foreach (var delivery in await db.Set<Delivery>().Where(row => row.DocumentId == document.Id).OrderBy(row => row.Id).ToListAsync(cancel))
        {
            await asking.AskAsync(delivery, new ChangeAsking.Wish(ChangeKind.Recall, reason), authority, cancel);
        }

        return await db.SaveAsync(cancel);
    }
}
