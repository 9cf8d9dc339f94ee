using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange;

/// <summary>What senders remind this office of: documents that lie before its clerk past their term.</summary>
public sealed class ReceivedReminders
{
    private readonly OfficeContext db;

    internal ReceivedReminders(OfficeContext db) => this.db = db;

    /// <summary>A reminder that came.</summary>
    public sealed record Line(Id<IncomingDocument> Document, string Code, string Subject, string IssuerName, DateTimeOffset RemindedAt, int Reminders);

    /// <summary>The reminders before the clerks of this person's agencies, the newest first.</summary>
    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, int most, CancellationToken cancel)
    {
        var agencies = actor.Agencies.Where(agency => actor.Has(agency, Role.RecordsClerk, Role.ChiefOfOffice)).ToList();
        return await db.Set<Delivery>().AsNoTracking()
            .Where(row => agencies.Contains(row.ReceiverId) && row.State == DeliveryState.Arrived && row.RemindedAt != null)
            .Join(db.Set<IncomingDocument>(), row => row.IncomingId, document => document.Id, (row, document) => new { row, document })
            .OrderByDescending(pair => pair.row.RemindedAt).Take(most)
            .Select(pair => new Line(
                pair.document.Id, pair.document.Code, pair.document.Subject, pair.document.IssuerName, pair.row.RemindedAt!.Value, pair.row.Reminders))
            .ToListAsync(cancel);
    }
}
