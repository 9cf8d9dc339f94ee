using CongVu.Calendar;
using CongVu.Documents;
using CongVu.EdXml;
using CongVu.Exchange.Packets;
using CongVu.Ledger;

namespace CongVu.Exchange;

/// <summary>Starts a delivery by its way, inside the running transaction.</summary>
internal sealed class Dispatch(FactLedger ledger, OfficeClock clock, InsideDelivery inside, Outbox outbox)
{
    public Task StartAsync(Delivery delivery, OutgoingDocument document, Authority authority, CancellationToken cancel)
    {
        switch (delivery.Way)
        {
            case DeliveryWay.Inside:
                return BringAsync(delivery, document, authority, cancel);
            case DeliveryWay.Axis:
                outbox.Add(delivery, new Letter(BussinessDocType.New, clock.Now));
                ledger.Record(authority, new DeliveryQueued(document.Id, delivery.Id, delivery.ReceiverName));
                break;
            case DeliveryWay.None:
                ledger.Record(authority, new ReceiverUnreachable(document.Id, delivery.Id, delivery.ReceiverName, delivery.Reason));
                break;
        }

        return Task.CompletedTask;
    }

    private async Task BringAsync(Delivery delivery, OutgoingDocument document, Authority authority, CancellationToken cancel)
    {
        delivery.Bring(await inside.BringAsync(document, delivery.ReceiverId, authority, cancel));
        delivery.Advance(DeliveryState.Sent, clock.Now);
        ledger.Record(authority, new DocumentSent(document.Id, delivery.Id, delivery.ReceiverName));
        delivery.Advance(DeliveryState.Arrived, clock.Now);
        ledger.Record(authority, new DeliveryArrived(document.Id, delivery.Id, delivery.ReceiverName));
    }
}
