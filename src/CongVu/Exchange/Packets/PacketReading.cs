using CongVu.Database;
using CongVu.EdXml;
using CongVu.Files;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.Packets;

/// <summary>Reads one stored packet and does what it says, or nothing. What it carries was looked through before it was stored.</summary>
internal sealed class PacketReading(OfficeContext db, FileStore store, TakeInLetter letters, TakeInStatus statuses)
{
    public async Task RunAsync(Guid id, CancellationToken cancel)
    {
        var packet = await db.Set<ReceivedPacket>().FirstAsync(row => row.Id == id, cancel);
        if (packet.State is not ReceivedState.Stored)
        {
            return;
        }

        await using var bytes = store.OpenRead(packet.Hash);
        using var reading = EdXmlReader.Read(bytes, new EdXmlReadOptions { MaxPacketBytes = OfficeFiles.MostBytes, MaxUnzippedBytes = OfficeFiles.MostBytes });
        if (reading.Status is { } status && reading.IsUsable)
        {
            await statuses.RunAsync(packet, status, cancel);
        }
        else
        {
            await letters.RunAsync(packet, reading, cancel);
        }

        Outcomes.RefusedException.ThrowUnlessDone(await db.SaveAsync(cancel));
    }
}
