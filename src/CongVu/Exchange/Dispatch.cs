using CongVu.Calendar;
using CongVu.Documents;
using CongVu.Ledger;

namespace CongVu.Exchange;

/// <summary>Starts a delivery by its way, inside the running transaction.</summary>
internal sealed class Dispatch(FactLedger ledger, OfficeClock clock, InsideDelivery inside)
{
    public async Task StartAsync(Delivery delivery, OutgoingDocument document, Authority authority, CancellationToken cancel)
    {
        if (delivery.Way is DeliveryWay.Inside)
        {
            delivery.Bring(await inside.BringAsync(document, delivery.ReceiverId, authority, cancel));
            delivery.Advance(DeliveryState.Sent, clock.Now);
            ledger.Record(authority, new DocumentSent(document.Id, delivery.Id, delivery.ReceiverName));
            delivery.Advance(DeliveryState.Arrived, clock.Now);
            ledger.Record(authority, new DeliveryArrived(document.Id, delivery.Id, delivery.ReceiverName));
        }
    }
}
