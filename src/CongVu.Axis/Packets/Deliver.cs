using CongVu.Axis.Operation;
using CongVu.Axis.Systems;
using CongVu.EdXml.Transport;

namespace CongVu.Axis.Packets;

/// <summary>Hands waiting packets to the systems of their receivers, and closes a delivery when the receiver says so.</summary>
internal sealed class Deliver(PacketRows rows, PacketFiles files, AxisCounters counters, TimeProvider time)
{
    /// <summary>The bytes of a delivery, however often they are asked for; null if this system has no such delivery or its bytes are gone.</summary>
    public async Task<(PacketRow Packet, FileStream Bytes)?> FetchAsync(PeerSystem system, string deliveryId, CancellationToken cancel)
    {
        if (await rows.FindDeliveryAsync(system.Id, deliveryId, cancel) is not { } found) return null;

        FileStream bytes;
        try
        {
            bytes = files.Open(found.Packet.Sha256, found.Packet.Id);
        }
        catch (FileNotFoundException)
        {
            return null;
        }

        if (found.Delivery.State == DeliveryState.Waiting) await rows.MoveAsync(deliveryId, DeliveryState.Fetched, time.GetUtcNow(), null, null, cancel);
        counters.CountFetched();
        return (found.Packet, bytes);
    }

    public async Task<Closing> CloseAsync(PeerSystem system, string deliveryId, AxisContract.Acknowledgement word, CancellationToken cancel)
    {
        var state = word.Stored ? DeliveryState.Done : DeliveryState.Failed;
        if (await rows.FindDeliveryAsync(system.Id, deliveryId, cancel) is not { } found) return Closing.Unknown;
        if (found.Delivery.IsOpen && await rows.MoveAsync(deliveryId, state, time.GetUtcNow(), word.Code, word.Text, cancel)) return Closing.Closed;

        var now = await rows.FindDeliveryAsync(system.Id, deliveryId, cancel);
        return now?.Delivery.State == state ? Closing.Closed : Closing.ClosedOtherwise;
    }
}

/// <summary>What came of a receiver's word on a delivery.</summary>
internal enum Closing
{
    /// <summary>It is closed, now or before, in this way.</summary>
    Closed,

    /// <summary>It was closed before in the other way; the first word counts.</summary>
    ClosedOtherwise,

    /// <summary>This system has no such delivery.</summary>
    Unknown,
}
