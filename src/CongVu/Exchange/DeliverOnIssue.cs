using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange;

/// <summary>Sets an issued document on its way to every receiver, in the transaction that issues it.</summary>
internal sealed class DeliverOnIssue(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, Routes routes, Dispatch dispatch) : IReaction<DocumentIssued>
{
    public async Task ReactAsync(DocumentIssued fact, Authority authority, CancellationToken cancel)
    {
        var document = await db.Set<OutgoingDocument>().Include(row => row.Parts).Include(row => row.Recipients).AsSplitQuery()
            .FirstAsync(row => row.Id == fact.Document, cancel);
        foreach (var route in await routes.OfAsync(document, cancel))
        {
            var delivery = new Delivery(ids.Next<Delivery>(), document, route, clock.Now);
            db.Add(delivery);
            await StartAsync(delivery, document, authority, cancel);
        }
    }

    private async Task StartAsync(Delivery delivery, OutgoingDocument document, Authority authority, CancellationToken cancel)
    {
        if (delivery.Way is DeliveryWay.None)
        {
            ledger.Record(authority, new ReceiverUnreachable(document.Id, delivery.Id, delivery.ReceiverName, delivery.Reason));
            return;
        }

        await dispatch.StartAsync(delivery, document, authority, cancel);
    }
}
