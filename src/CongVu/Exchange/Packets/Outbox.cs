using System.Text.Json;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.EdXml.Transport;
using CongVu.Ledger;

namespace CongVu.Exchange.Packets;

/// <summary>Puts packets into the outbox, in the transaction of the act that wants them sent.</summary>
internal sealed class Outbox(OfficeContext db, IdSource ids, OfficeClock clock)
{
    public void Add(Delivery delivery, Letter letter) =>
        Add(PacketKind.Document, delivery.SenderId, delivery.SenderCode, delivery.ReceiverCode, delivery.Id, JsonSerializer.Serialize(letter));

    /// <summary>Tells the sender of a received document what became of it.</summary>
    public void Add(ReceivedPacket received, StatusNote note) =>
        Add(PacketKind.Status, received.AgencyId!.Value, received.ToCode, received.FromCode, null, JsonSerializer.Serialize(note));

    private void Add(PacketKind kind, Id<Organizations.Organization> sender, string from, string to, Id<Delivery>? delivery, string content) =>
        db.Add(new Packet
        {
            Id = ids.Next(), Kind = kind, SenderId = sender, FromCode = from, ToCode = to, DeliveryId = delivery, Content = content,
            QueuedAt = clock.Now, NextAt = clock.Now,
        });
}
