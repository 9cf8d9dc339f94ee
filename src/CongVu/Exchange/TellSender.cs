using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange;

/// <summary>Has the sender know what becomes of a document at its receiver, in the receiver's own transaction (Decision 28/2018, art. 6.3).</summary>
internal sealed class TellSender(OfficeContext db, FactLedger ledger, OfficeClock clock) :
    IReaction<IncomingRegistered>, IReaction<IncomingReturned>, IReaction<IncomingHandled>, IReaction<IncomingForInformation>, IReaction<IncomingCompleted>
{
    public Task ReactAsync(IncomingRegistered fact, Authority authority, CancellationToken cancel) => TellAsync(
        fact.Document,
        delivery =>
        {
            if (delivery.Advance(DeliveryState.Accepted, clock.Now))
            {
                ledger.Record(authority, new DeliveryAccepted(delivery.DocumentId, delivery.Id, delivery.ReceiverName, fact.ArrivalNumber));
            }
        },
        cancel);

    public Task ReactAsync(IncomingReturned fact, Authority authority, CancellationToken cancel) => TellAsync(
        fact.Document,
        delivery =>
        {
            if (delivery.End(DeliveryState.Refused, fact.ReasonCode, fact.Reason, clock.Now))
            {
                ledger.Record(authority, new DeliveryRefused(delivery.DocumentId, delivery.Id, delivery.ReceiverName, fact.ReasonCode, fact.Reason));
            }
        },
        cancel);

    public Task ReactAsync(IncomingHandled fact, Authority authority, CancellationToken cancel) => AdvanceAsync(fact.Document, DeliveryState.Assigned, authority, cancel);

    public Task ReactAsync(IncomingForInformation fact, Authority authority, CancellationToken cancel) =>
        AdvanceAsync(fact.Document, DeliveryState.Finished, authority, cancel);

    public Task ReactAsync(IncomingCompleted fact, Authority authority, CancellationToken cancel) => AdvanceAsync(fact.Document, DeliveryState.Finished, authority, cancel);

    private Task AdvanceAsync(Id<IncomingDocument> incoming, DeliveryState state, Authority authority, CancellationToken cancel) => TellAsync(
        incoming,
        delivery =>
        {
            if (delivery.Advance(state, clock.Now))
            {
                ledger.Record(authority, new DeliveryAdvanced(delivery.DocumentId, delivery.Id, delivery.ReceiverName, state));
            }
        },
        cancel);

    private async Task TellAsync(Id<IncomingDocument> incoming, Action<Delivery> tell, CancellationToken cancel)
    {
        if (await db.Set<IncomingDocument>().FindAsync([incoming], cancel) is { Origin: IncomingOrigin.Exchange } &&
            await db.Set<Delivery>().FirstOrDefaultAsync(row => row.IncomingId == incoming, cancel) is { } delivery)
        {
            tell(delivery);
        }
    }
}
