using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>Corrects what the register says of an incoming document; the line as first entered stays in the ledger (đính chính thông tin).</summary>
public sealed class CorrectIncoming
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;

    internal CorrectIncoming(OfficeContext db, FactLedger ledger, OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Card">What the register shall say.</param>
    public sealed record Input(Id<IncomingDocument> Document, int Version, IncomingCard Card);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var document = await db.Set<IncomingDocument>().VisibleTo(db, actor).FirstOrDefaultAsync(row => row.Id == input.Document, cancel);
        if (document is null)
        {
            return DocumentRefusals.NotFound;
        }

        var refusals = IncomingRules.Check(input.Card, clock.Today)
            .Unless(actor.Has(document.AgencyId, Role.RecordsClerk), DocumentRefusals.NotClerk)
            .Unless(document.State is not (IncomingState.Recalled or IncomingState.Returned or IncomingState.Voided), DocumentRefusals.WrongState(document.State.InWords()))
            .Unless(document.Version == input.Version, DatabaseRefusals.ChangedMeanwhile);
        if (refusals.Any)
        {
            return refusals;
        }

        ledger.Record(actor.For(document.AgencyId, Role.RecordsClerk), new IncomingCorrected(document.Id, document.Card(), input.Card));
        document.Describe(input.Card);
        if (document.RegisterLineId is { } lineId)
        {
            var line = await db.Set<RegisterLine>().FirstAsync(row => row.Id == lineId, cancel);
            line.FillFrom(document);
        }

        return await db.SaveAsync(cancel);
    }
}
