using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange;

/// <summary>
/// Reminds receivers that are silent past their term (nhắc nơi nhận), each once a day. One that works here sees it before its clerk;
/// an axis carries no reminders, so for the others the clerk writes down whom he reminded and how.
/// </summary>
public sealed class RemindReceivers
{
    private const int MostLetters = 300;
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;

    internal RemindReceivers(OfficeContext db, FactLedger ledger, OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// <param name="Deliveries">Which; those that are not late, or were reminded today, are left alone.</param>
    /// <param name="Words">Who was reminded and how; required for receivers on the axis.</param>
    public sealed record Input(IReadOnlyList<Id<Delivery>> Deliveries, string Words);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var agencies = actor.Agencies.Where(agency => actor.Has(agency, Role.RecordsClerk, Role.ChiefOfOffice)).ToList();
        var chosen = await db.Set<Delivery>().Where(row => input.Deliveries.Contains(row.Id) && agencies.Contains(row.SenderId))
            .Join(db.Set<OutgoingDocument>(), row => row.DocumentId, document => document.Id, (row, document) => new { row, document })
            .ToListAsync(cancel);
        var due = chosen.Where(pair => IsDue(pair.row, pair.document)).Select(pair => pair.row).ToList();
        var words = input.Words.Trim();
        var refusals = new Refusals()
            .Unless(due.Count > 0, ExchangeRefusals.NothingToRemind)
            .Unless(words.Length > 0 || due.TrueForAll(row => row.Way is DeliveryWay.Inside), ExchangeRefusals.RemindInWords)
            .Unless(words.Length <= MostLetters, ExchangeRefusals.ReminderTooLong(MostLetters));
        if (refusals.Any)
        {
            return refusals;
        }

        foreach (var delivery in due)
        {
            delivery.Remind(clock.Now);
            ledger.Record(
                actor.For(delivery.SenderId, Role.RecordsClerk, Role.ChiefOfOffice),
                new ReceiverReminded(delivery.DocumentId, delivery.Id, delivery.ReceiverName, words));
        }

        return await db.SaveAsync(cancel);
    }

    private bool IsDue(Delivery delivery, OutgoingDocument document) =>
        delivery.SentAt is not null && DeliveryClock.Lateness(delivery.TimesOf(document), clock.Now, clock.Calendar).Length > 0 &&
        (delivery.RemindedAt is not { } last || VietnamTime.DayOf(last) < clock.Today);
}
