using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>Returns an incoming document to its sender with a coded reason and words (trả lại; Decree 30, art. 21.2).</summary>
public sealed class ReturnIncoming
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;

    internal ReturnIncoming(OfficeContext db, FactLedger ledger)
    {
        this.db = db;
        this.ledger = ledger;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="ReasonCode">One of <see cref="ReturnReasons"/>.</param>
    /// <param name="Words">What the sender should change.</param>
    public sealed record Input(Id<IncomingDocument> Document, int Version, string ReasonCode, string Words);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var document = await db.Set<IncomingDocument>().VisibleTo(db, actor).FirstOrDefaultAsync(row => row.Id == input.Document, cancel);
        if (document is null)
        {
            return DocumentRefusals.NotFound;
        }

        var mayReturn = actor.Has(document.AgencyId, Role.RecordsClerk, Role.Leader, Role.ChiefOfOffice);
        var reason = ReturnReasons.Text(input.ReasonCode, input.Words);
        var refusals = new Refusals()
            .Unless(mayReturn, DocumentRefusals.NotClerk)
            .Unless(document.Version == input.Version, DatabaseRefusals.ChangedMeanwhile)
            .Unless(document.State is IncomingState.Arrived or IncomingState.Registered, DocumentRefusals.WrongState(document.State.InWords()))
            .Unless(reason is not null, DocumentRefusals.ReasonMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        document.Return(reason!);
        ledger.Record(actor.For(document.AgencyId, Role.RecordsClerk), new IncomingReturned(document.Id, input.ReasonCode, reason!));
        return await db.SaveAsync(cancel);
    }
}
