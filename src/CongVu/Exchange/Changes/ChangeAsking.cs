using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.EdXml;
using CongVu.Exchange.Packets;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.Changes;

/// <summary>Brings a change before the receiver of a delivery, by the delivery's way; what was never sent is simply taken out.</summary>
internal sealed class ChangeAsking(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, Outbox outbox, ChangeAnswering answering)
{
    /// <summary>What is wanted of the receiver.</summary>
    public sealed record Wish(ChangeKind Kind, string Reason)
    {
        public string Subject { get; init; } = "";

        /// <summary>The delivery of the document that replaces, if this receiver gets it.</summary>
        public Delivery? Successor { get; init; }
    }

    public async Task AskAsync(Delivery delivery, Wish wish, Authority authority, CancellationToken cancel)
    {
        if (delivery.State is DeliveryState.Unreachable or DeliveryState.Refused or DeliveryState.TakenBack || await WithdrawAsync(delivery, wish, authority, cancel))
        {
            return;
        }

        var notice = new ChangeNotice(ids.Next<ChangeNotice>(), wish.Kind, wish.Reason, authority.PersonName, clock.Now)
        {
            DeliveryId = delivery.Id, IncomingId = delivery.IncomingId, Subject = wish.Subject, NewIncomingId = wish.Successor?.IncomingId,
        };
        db.Add(notice);
        ledger.Record(authority, new ChangeAsked(delivery.DocumentId, delivery.Id, delivery.ReceiverName, wish.Kind, wish.Reason));
        if (delivery.Way is DeliveryWay.Axis)
        {
            Queue(delivery, wish);
        }
        else
        {
            await answering.BringAsync(notice, authority, cancel);
        }
    }

    public async Task NoteInRegisterAsync(Id<RegisterLine>? id, string note, CancellationToken cancel)
    {
        var line = await db.Set<RegisterLine>().FirstOrDefaultAsync(row => row.Id == id, cancel);
        if (line is not null)
        {
            line.Note = line.Note.Length == 0 ? note : $"{line.Note}; {note}";
        }
    }

    // What no attempt was made for has left no trace outside.
    private async Task<bool> WithdrawAsync(Delivery delivery, Wish wish, Authority authority, CancellationToken cancel)
    {
        if (wish.Kind is ChangeKind.Update || delivery.State is not (DeliveryState.Queued or DeliveryState.Failed))
        {
            return false;
        }

        var waiting = await db.Set<Packet>().Where(packet => packet.DeliveryId == delivery.Id && packet.State == PacketState.Waiting).ToListAsync(cancel);
        if (waiting.Exists(packet => packet.Attempts > 0))
        {
            return false;
        }

        waiting.ForEach(packet => packet.State = PacketState.Withdrawn);
        delivery.End(DeliveryState.TakenBack, "", wish.Reason, clock.Now);
        ledger.Record(authority, new DeliveryTakenBack(delivery.DocumentId, delivery.Id, delivery.ReceiverName, wish.Reason));
        return true;
    }

    // A replacement travels with the document that replaces: one packet does both.
    private void Queue(Delivery delivery, Wish wish)
    {
        if (wish.Successor is { Way: DeliveryWay.Axis } successor)
        {
            db.RemoveRange(db.Set<Packet>().Local.Where(packet => packet.DeliveryId == successor.Id).ToList());
        }

        var letter = new Letter(TypeOf(wish), clock.Now) { Reason = wish.Reason, Target = delivery.ExchangeId, Subject = wish.Subject.Length > 0 ? wish.Subject : null };
        outbox.Add(wish.Successor is { Way: DeliveryWay.Axis } next ? next : delivery, letter);
    }

    private static BussinessDocType TypeOf(Wish wish) => wish switch
    {
        { Kind: ChangeKind.Update } => BussinessDocType.Update,
        { Kind: ChangeKind.Replace, Successor.Way: DeliveryWay.Axis } => BussinessDocType.Replace,
        _ => BussinessDocType.Recall,
    };
}
