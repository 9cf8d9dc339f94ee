using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange;

/// <summary>Deliveries as pages read them.</summary>
public sealed class DeliveryQueries
{
    private readonly OfficeContext db;

    internal DeliveryQueries(OfficeContext db) => this.db = db;

    /// <summary>One receiver of a document, with every state and its time.</summary>
    public sealed record Line(
        Id<Delivery> Id, Id<Organization> Receiver, string ReceiverName, DeliveryWay Way, DeliveryState State, DateTimeOffset QueuedAt,
        DateTimeOffset? SentAt, DateTimeOffset? ArrivedAt, DateTimeOffset? AcceptedAt, DateTimeOffset? EndedAt, string ReasonCode, string Reason);

    /// <summary>The receivers of a document that this person may see, in the order of sending.</summary>
    public async Task<IReadOnlyList<Line>> OfAsync(Actor actor, Id<OutgoingDocument> document, CancellationToken cancel)
    {
        var visible = db.Set<OutgoingDocument>().VisibleTo(db, actor);
        return await db.Set<Delivery>().AsNoTracking()
            .Where(delivery => delivery.DocumentId == document && visible.Any(row => row.Id == document))
            .OrderBy(delivery => delivery.Id)
            .Select(delivery => new Line(
                delivery.Id, delivery.ReceiverId, delivery.ReceiverName, delivery.Way, delivery.State, delivery.QueuedAt, delivery.SentAt,
                delivery.ArrivedAt, delivery.AcceptedAt, delivery.EndedAt, delivery.ReasonCode, delivery.Reason))
            .ToListAsync(cancel);
    }
}
