using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.Packets;

/// <summary>Makes the bytes of a packet once and marks the attempt that is about to be made.</summary>
internal sealed class PacketPreparation(OfficeContext db, FactLedger ledger, OfficeFiles files, PacketComposer composer, OfficeClock clock)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private const int DoublingsToLongest = 7;
    private static readonly FileKind[] Bytes = [FileKind.Xml];

    /// <returns>Null when another worker was quicker, or the packet was withdrawn.</returns>
    public async Task<Packet?> PrepareAsync(Guid id, CancellationToken cancel)
    {
        var packet = await db.Set<Packet>().FirstAsync(row => row.Id == id, cancel);
        if (packet.State is not PacketState.Waiting)
        {
            return null;
        }

        packet.Hash ??= await ComposeAsync(packet, cancel);
        packet.Attempts++;
        packet.NextAt = clock.Now + Backoff(packet.Attempts);
        return (await db.SaveAsync(cancel)).IsDone ? packet : null;
    }

    private async Task<FileHash> ComposeAsync(Packet packet, CancellationToken cancel)
    {
        await using var bytes = TemporaryFile.Create();
        await composer.WriteAsync(packet, bytes, cancel);
        bytes.Position = 0;
        var taken = await files.TakeAsync(new NewFile(packet.MessageId, bytes), Bytes, cancel);
        Outcomes.RefusedException.ThrowUnlessDone(taken);
        ledger.Record(Authority.Program, new PacketMade(packet.Id, packet.ToCode, taken.Value.ToString()));
        return taken.Value;
    }

    private static TimeSpan Backoff(int attempts) =>
        attempts > DoublingsToLongest ? Longest : TimeSpan.FromTicks(Math.Min(Longest.Ticks, First.Ticks << (attempts - 1)));
}
