using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange;

/// <summary>Deliveries that should have moved by now: not sent, not arrived, or not accepted in time (nơi nhận chưa phản hồi).</summary>
public sealed class SilentReceivers
{
    private const int MostRead = 5000;
    private readonly OfficeContext db;
    private readonly OfficeClock clock;

    internal SilentReceivers(OfficeContext db, OfficeClock clock)
    {
        this.db = db;
        this.clock = clock;
    }

    /// <summary>One late delivery.</summary>
    public sealed record Line(
        Id<Delivery> Delivery, Id<OutgoingDocument> Document, string Code, string Subject, string ReceiverName, DeliveryWay Way, DeliveryState State, string Lateness,
        DateTimeOffset Since, int Reminders, DateTimeOffset? RemindedAt)
    {
        /// <summary>Whether it may be reminded today.</summary>
        public bool MayRemind { get; init; }
    }

    /// <summary>The late deliveries of the agencies for which this person follows the exchange, the longest silent first.</summary>
    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, int most, CancellationToken cancel)
    {
        var agencies = actor.Agencies.Where(agency => actor.Has(agency, Role.RecordsClerk, Role.ChiefOfOffice, Role.Leader)).ToList();
        var open = await db.Set<Delivery>().AsNoTracking()
            .Where(row => agencies.Contains(row.SenderId) && (row.State == DeliveryState.Queued || row.State == DeliveryState.Sent || row.State == DeliveryState.Arrived))
            .OrderBy(row => row.Id).Take(MostRead)
            .Join(db.Set<OutgoingDocument>(), row => row.DocumentId, document => document.Id, (row, document) => new { row, document })
            .ToListAsync(cancel);
        return [.. open.Select(pair => LineOf(pair.row, pair.document)).Where(line => line.Lateness.Length > 0).OrderBy(line => line.Since).Take(most)];
    }

    private Line LineOf(Delivery row, OutgoingDocument document) => new(
        row.Id, document.Id, document.Code, document.Subject, row.ReceiverName, row.Way, row.State,
        DeliveryClock.Lateness(row.TimesOf(document), clock.Now, clock.Calendar), row.ArrivedAt ?? row.SentAt ?? row.QueuedAt, row.Reminders, row.RemindedAt)
    {
        MayRemind = row.SentAt is not null && (row.RemindedAt is not { } last || VietnamTime.DayOf(last) < clock.Today),
    };
}
