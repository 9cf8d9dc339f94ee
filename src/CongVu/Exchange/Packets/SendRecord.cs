using CongVu.Calendar;
using CongVu.Database;
using CongVu.EdXml.Transport;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.Packets;

/// <summary>Writes down what came of an attempt to send.</summary>
internal sealed class SendRecord(OfficeContext db, FactLedger ledger, OfficeClock clock)
{
    public async Task AnswerAsync(Guid id, SendAnswer answer, CancellationToken cancel)
    {
        var packet = await db.Set<Packet>().FirstAsync(row => row.Id == id, cancel);
        var delivery = await db.Set<Delivery>().FirstOrDefaultAsync(row => row.Id == packet.DeliveryId, cancel);
        if (answer is SendAnswer.Refused refused)
        {
            Refuse(packet, delivery, refused);
        }
        else
        {
            Send(packet, delivery);
        }

        await db.SaveAsync(cancel);
    }

    public async Task FailAsync(Guid id, string error, CancellationToken cancel)
    {
        var packet = await db.Set<Packet>().FirstAsync(row => row.Id == id, cancel);
        packet.LastError = error;
        await db.SaveAsync(cancel);
    }

    private void Send(Packet packet, Delivery? delivery)
    {
        (packet.State, packet.SentAt, packet.LastError) = (PacketState.Sent, clock.Now, "");
        if (delivery?.Advance(DeliveryState.Sent, clock.Now) == true)
        {
            ledger.Record(Authority.Program, new DocumentSent(delivery.DocumentId, delivery.Id, delivery.ReceiverName));
        }
    }

    private void Refuse(Packet packet, Delivery? delivery, SendAnswer.Refused refused)
    {
        var words = string.Join("; ", refused.Reasons.Select(Words));
        (packet.State, packet.LastError) = (PacketState.Refused, words);
        if (delivery?.End(DeliveryState.Failed, refused.Reasons is [var first, ..] ? first.Code : "", words, clock.Now) == true)
        {
            ledger.Record(Authority.Program, new DeliveryFailed(delivery.DocumentId, delivery.Id, delivery.ReceiverName, words));
        }
    }

    private static string Words(RefusalReason reason) => reason.Successor is { } successor ? $"{reason.Text} Mã kế thừa: {successor}." : reason.Text;
}
