using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;

namespace CongVu.Exchange;

/// <summary>Sets an issued document on its way to every receiver, in the transaction that issues it.</summary>
internal sealed class DeliverOnIssue(OfficeContext db, IdSource ids, OfficeClock clock, Drafts drafts, Routes routes, Dispatch dispatch) : IReaction<DocumentIssued>
{
    public async Task ReactAsync(DocumentIssued fact, Authority authority, CancellationToken cancel)
    {
        var document = await drafts.HeldAsync(fact.Document, cancel);
        foreach (var route in await routes.OfAsync(document, cancel))
        {
            var delivery = new Delivery(ids.Next<Delivery>(), document, route, clock.Now);
            db.Add(delivery);
            await dispatch.StartAsync(delivery, document, authority, cancel);
        }
    }
}
