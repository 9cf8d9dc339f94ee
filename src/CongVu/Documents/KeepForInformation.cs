using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>
/// Says that nothing is to be done with an incoming document but to read it, and by whom (nhận để biết).
/// It leaves everybody's queue at once and never counts as overdue.
/// </summary>
public sealed class KeepForInformation
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly DocumentReaders readers;

    internal KeepForInformation(OfficeContext db, FactLedger ledger, DocumentReaders readers)
    {
        this.db = db;
        this.ledger = ledger;
        this.readers = readers;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Readers">Units and people who shall read it; may be empty.</param>
    /// <param name="Opinion">The leader's words; may be empty.</param>
    public sealed record Input(Id<IncomingDocument> Document, int Version, IReadOnlyList<Guid> Readers, string Opinion);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var document = await db.Set<IncomingDocument>().VisibleTo(db, actor).FirstOrDefaultAsync(row => row.Id == input.Document, cancel);
        if (document is null)
        {
            return DocumentRefusals.NotFound;
        }

        var refusals = new Refusals()
            .Unless(actor.Has(document.AgencyId, Role.Leader, Role.ChiefOfOffice, Role.RecordsClerk), DocumentRefusals.NotClerk)
            .Unless(document.Version == input.Version, DatabaseRefusals.ChangedMeanwhile)
            .Unless(document.State is IncomingState.Registered, DocumentRefusals.WrongState(document.State.InWords()));
        if (refusals.Any)
        {
            return refusals;
        }

        document.KeepForInformation();
        await readers.AddAsync(document.Id, input.Readers, ReaderReason.Information, cancel);
        ledger.Record(actor.For(document.AgencyId, Role.Leader, Role.ChiefOfOffice),
            new IncomingForInformation(document.Id, input.Readers, input.Opinion.Trim()));
        return await db.SaveAsync(cancel);
    }
}
